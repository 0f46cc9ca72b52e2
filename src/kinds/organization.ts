// Organization: who acts.
import { NodeKind } from "../model/node-kind.js";
import { Entity } from "./entity.js";

@NodeKind({ plural: "organizations", elsewhere: { plan: "performer" } }, "Who acts: a department, a government, a party committee, a newspaper (机构).")
export class Organization extends Entity {}
