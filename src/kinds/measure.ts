// Measure: something to be done.
import { Int } from "type-graphql";
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Relation, SingleRelation } from "../model/relation.js";
import { Entity } from "./entity.js";
import { Target } from "./target.js";
import { TaskArea } from "./task-area.js";

@NodeKind({ plural: "measures", layer: 4, chinese: { title: "举措", description: "要做的事。" }, elsewhere: { classes: ["skos:Concept"], plan: "objective" } }, "Something to be done (举措).")
export class Measure extends Entity {
  @Property(() => Int, "The year it is set for.", { nullable: true, filter: true, order: true })
  year?: number;

  @SingleRelation(() => TaskArea, { type: "PART_OF", direction: "out", hops: 6 }, "The area it belongs to; that of its parent where it is a part of another measure.")
  taskArea?: object;

  @Relation(() => Measure, { type: "PART_OF", direction: "in" }, "What it is made of.")
  parts!: object;

  @Relation(() => Target, { type: "QUANTIFIES", direction: "in" }, "The targets that put a figure to it.")
  targets!: object;
}
