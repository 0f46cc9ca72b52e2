// RelationshipPair: two poles that have to be held in balance (五对关系).
import { Int } from "type-graphql";
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Entity } from "./entity.js";

@NodeKind({ plural: "relationshipPairs", layer: 2, chinese: { title: "关系", description: "要平衡的两端（五对关系）。" }, elsewhere: { classes: ["skos:Concept"], plan: "goal" } }, "Two poles that have to be held in balance (五对关系).")
export class RelationshipPair extends Entity {
  @Property(() => Int, "Its place in the document's list, from 1.", { filter: true, order: true })
  ordinal!: number;

  @Property(() => String, "The time it is for, as written: 今后五年.", { translated: true, nullable: true, filter: true })
  period?: string;

  @Property(() => String, "The pole named first.", { translated: true, filter: true })
  firstPole!: string;

  @Property(() => String, "The pole named second.", { translated: true, filter: true })
  secondPole!: string;
}
