// Organization: who acts.
import { NodeKind } from "../model/node-kind.js";
import { Entity } from "./entity.js";

@NodeKind({ plural: "organizations", layer: 7, chinese: { title: "机构", description: "由谁来做。" }, elsewhere: { classes: ["schema:Organization", "prov:Organization"], plan: "performer" } }, "Who acts: a department, a government, a party committee, a newspaper (机构).")
export class Organization extends Entity {}
