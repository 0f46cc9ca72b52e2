// MajorQuestion: a question that a document sets itself to answer (重大命题).
import { Int } from "type-graphql";
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Relation } from "../model/relation.js";
import { Entity } from "./entity.js";
import { Strategy } from "./strategy.js";
import { TaskArea } from "./task-area.js";

@NodeKind({ plural: "majorQuestions", layer: 2, chinese: { title: "重大命题", description: "文件提出要回答的问题。" }, elsewhere: { classes: ["skos:Concept"], plan: "goal" } }, "A question that a document sets itself to answer (重大命题).")
export class MajorQuestion extends Entity {
  @Property(() => Int, "Its place in the document's list, from 1.", { filter: true, order: true })
  ordinal!: number;

  @Property(() => String, "The time it is for, as written: 今后五年.", { translated: true, nullable: true, filter: true })
  period?: string;

  @Relation(() => TaskArea, { type: "ANSWERS", direction: "in" }, "The task areas that answer it.")
  taskAreas!: object;

  @Relation(() => Strategy, { type: "ADVANCES", direction: "out" }, "The strategies that its answer brings about.")
  strategies!: object;
}
