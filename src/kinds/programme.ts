// Programme: a named thing that is carried on.
import { NodeKind } from "../model/node-kind.js";
import { Entity } from "./entity.js";

@NodeKind({ plural: "programmes", elsewhere: { classes: ["skos:Concept"] } }, "A named thing that is carried on: a campaign, reform, application, system or pilot (行动、改革、应用、体系、试点、整治).")
export class Programme extends Entity {}
