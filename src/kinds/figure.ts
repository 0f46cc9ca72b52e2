// Figure: what targets and achievements have in common, a quantity of one indicator in one year, as a document writes it.
import { Float, InterfaceType, Int, registerEnumType } from "type-graphql";
import { Property } from "../model/property.js";
import { Entity } from "./entity.js";

export enum Comparator {
  EQ = "EQ",
  GTE = "GTE",
  LTE = "LTE",
  GT = "GT",
  LT = "LT",
  APPROX = "APPROX",
  RANGE = "RANGE",
}
registerEnumType(Comparator, {
  name: "Comparator",
  description: "How the figure is to be taken, as written.",
  valuesConfig: {
    EQ: { description: "Plain, 达, 增长至." },
    GTE: { description: "以上, 不低于." },
    LTE: { description: "以内, 不超过." },
    GT: { description: "余, 多, 超过, 突破." },
    LT: { description: "不到, 低于." },
    APPROX: { description: "左右, 约, 近." },
    RANGE: { description: "A—B: from `value` to `max`." },
  },
});

export enum QuantityKind {
  FLOW = "FLOW",
  STOCK = "STOCK",
  RATIO = "RATIO",
  GROWTH = "GROWTH",
  RANK = "RANK",
}
registerEnumType(QuantityKind, {
  name: "QuantityKind",
  description: "What sort of quantity a figure is.",
  valuesConfig: {
    FLOW: { description: "Done or added within the period (新增)." },
    STOCK: { description: "Accumulated, in hand or standing at the period's end; per-head levels too." },
    RATIO: { description: "A share of a whole." },
    GROWTH: { description: "A rate of change, or percentage points." },
    RANK: { description: "A place among peers." },
  },
});

@InterfaceType({ implements: Entity, description: "A quantity of one indicator in one year, as a document writes it: to be reached or reached." })
export abstract class Figure extends Entity {
  @Property(() => Float, "The figure in its unit, 万 and 亿 expanded: 25万套 is 250000. Null where the text gives no number.", { nullable: true, filter: true, order: true })
  value?: number;

  @Property(() => Float, "Upper end, for RANGE only.", { nullable: true, filter: true, order: true })
  max?: number;

  @Property(() => String, "The unit as written, without 万 or 亿.", { translated: true, nullable: true, filter: true })
  unit?: string;

  @Property(() => String, "The figure as the document writes it: 25万套（间）.", { nullable: true, filter: true })
  asWritten?: string;

  @Property(() => Comparator, "How the figure is to be taken.", { nullable: true, filter: true })
  comparator?: Comparator;

  @Property(() => QuantityKind, "What sort of quantity it is.", { nullable: true, filter: true })
  quantity?: QuantityKind;

  @Property(() => Int, "The year it is for; the last one where it spans several.", { nullable: true, filter: true, order: true })
  year?: number;

  @Property(() => Int, "The first year, where it spans several.", { nullable: true, filter: true, order: true })
  since?: number;

  @Property(() => String, "Where the text leaves year, scope or quantity open: what was chosen, and why.", { translated: true, nullable: true, filter: true })
  note?: string;
}
