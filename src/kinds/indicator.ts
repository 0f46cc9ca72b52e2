// Indicator: what is counted; subject, stage and unit.
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Relation } from "../model/relation.js";
import { Achievement } from "./achievement.js";
import { Entity } from "./entity.js";
import { Figure } from "./figure.js";
import { Target } from "./target.js";

@NodeKind({ plural: "indicators", layer: 6, chinese: { title: "指标", description: "统计什么：对象、阶段、单位。" }, elsewhere: { series: "indicator", classes: ["skos:Concept", "schema:StatisticalVariable"] } }, "What is counted: a subject at a stage, in a unit (指标).")
export class Indicator extends Entity {
  @Property(() => String, "The unit its figures are in.", { translated: true, nullable: true, filter: true })
  unit?: string;

  @Relation(() => Target, { type: "MEASURED_BY", direction: "in" }, "What is to be reached.")
  targets!: object;

  @Relation(() => Achievement, { type: "MEASURED_BY", direction: "in" }, "What has been reached.")
  achievements!: object;

  @Relation(() => Figure, { type: "MEASURED_BY", direction: "in", order: ["year"] }, "Its series: targets and achievements together, by year, then in document order; those without a year come last.")
  figures!: object;
}
