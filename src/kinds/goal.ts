// Goal: what is to be reached, without a figure.
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Relation } from "../model/relation.js";
import { Entity } from "./entity.js";

@NodeKind({ plural: "goals", layer: 1, chinese: { title: "目标任务", description: "要达到的，不带数字：总体要求、愿景、模式、目标任务。" }, elsewhere: { classes: ["skos:Concept"], plan: "goal" } }, "What is to be reached, without a figure: general requirements, visions, models (总体要求、愿景、模式、目标任务).")
export class Goal extends Entity {
  @Property(() => String, "The time it is for, as written: 今后五年.", { translated: true, nullable: true, filter: true })
  period?: string;

  @Relation(() => Goal, { type: "PART_OF", direction: "in" }, "What it is made of.")
  parts!: object;
}
