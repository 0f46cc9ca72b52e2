// Figure: what targets and achievements have in common, a quantity of one indicator in one year, as a document writes it.
import { Float, InterfaceType, Int } from "type-graphql";
import { registerCodes } from "../model/enum-meanings.js";
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
registerCodes(Comparator, {
  name: "Comparator",
  description: "How the figure is to be taken, as written.",
  meanings: {
    EQ: { zh: "平写，或“达”“增长至”。", en: "Plain, 达, 增长至." },
    GTE: { zh: "“以上”“不低于”。", en: "以上, 不低于." },
    LTE: { zh: "“以内”“不超过”。", en: "以内, 不超过." },
    GT: { zh: "“余”“多”“超过”“突破”。", en: "余, 多, 超过, 突破." },
    LT: { zh: "“不到”“低于”。", en: "不到, 低于." },
    APPROX: { zh: "“左右”“约”“近”。", en: "左右, 约, 近." },
    RANGE: { zh: "“A—B”：从 value 到 max。", en: "A—B: from `value` to `max`." },
  },
});

export enum QuantityKind {
  FLOW = "FLOW",
  STOCK = "STOCK",
  RATIO = "RATIO",
  GROWTH = "GROWTH",
  RANK = "RANK",
}
registerCodes(QuantityKind, {
  name: "QuantityKind",
  description: "What sort of quantity a figure is.",
  meanings: {
    FLOW: { zh: "期内完成或新增的量。", en: "Done or added within the period (新增)." },
    STOCK: { zh: "期末累计、在建或存有的量，人均水平也是。", en: "Accumulated, in hand or standing at the period's end; per-head levels too." },
    RATIO: { zh: "占整体的份额。", en: "A share of a whole." },
    GROWTH: { zh: "增长率，或百分点。", en: "A rate of change, or percentage points." },
    RANK: { zh: "在同类中的位次。", en: "A place among peers." },
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
