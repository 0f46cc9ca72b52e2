// TaskArea: an area of work that a document sets for a coming year (方面工作).
import { Int } from "type-graphql";
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Relation } from "../model/relation.js";
import { Entity } from "./entity.js";
import { MajorQuestion } from "./major-question.js";
import { Measure } from "./measure.js";
import { Target } from "./target.js";

@NodeKind({ plural: "taskAreas", layer: 3, chinese: { title: "方面工作", description: "为来年部署的一方面工作。" }, elsewhere: { classes: ["skos:Concept"], plan: "goal" } }, "An area of work that a document sets for a coming year (方面工作).")
export class TaskArea extends Entity {
  @Property(() => Int, "Its place in the document's list, from 1.", { filter: true, order: true })
  ordinal!: number;

  @Property(() => Int, "The year it is set for.", { nullable: true, filter: true, order: true })
  year?: number;

  @Relation(() => Measure, { type: "PART_OF", direction: "in" }, "Its measures, the top level only.")
  measures!: object;

  @Relation(() => Target, { type: "SET_FOR", direction: "in" }, "The targets set for it.")
  targets!: object;

  @Relation(() => MajorQuestion, { type: "ANSWERS", direction: "out" }, "The major questions it answers.")
  majorQuestions!: object;
}
