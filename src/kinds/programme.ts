// Programme: a named thing that is carried on.
import { NodeKind } from "../model/node-kind.js";
import { Entity } from "./entity.js";

@NodeKind({ plural: "programmes", layer: 4, chinese: { title: "行动与改革", description: "有名称、持续开展的工作：行动、改革、应用、体系、试点、整治。" }, elsewhere: { classes: ["skos:Concept"] } }, "A named thing that is carried on: a campaign, reform, application, system or pilot (行动、改革、应用、体系、试点、整治).")
export class Programme extends Entity {}
