// Reason: why two figures can't be compared, in both languages, with both figures as written.
import { countYears, type QuantityKind, type StatedFigure } from "./figure.js";

export interface Reason {
  zh: string;
  en: string;
}

/** A reason's second half. “The former” is the first figure that explainPair is given. */
export const openReasons = {
  approximate: { zh: "“约”“左右”一类的措辞没有给出界限", en: "a figure worded as approximate sets no bound" },
  overlap: { zh: "数值范围相接或重叠", en: "their ranges touch or overlap" },
  wording: { zh: "数字相同而措辞不同", en: "the numbers are the same, but not the wording around them" },
  bothSides: { zh: "按其措辞，结果可能达到目标，也可能没有达到", en: "as worded, the result may or may not have reached the target" },
} satisfies Record<string, Reason>;

export function explainPair(one: StatedFigure, other: StatedFigure, why: Reason): Reason {
  const [former, latter] = [nameFigure(one), nameFigure(other)];
  return { zh: `${former.zh}与${latter.zh}不可比：${why.zh}。`, en: `${former.en} and ${latter.en} can't be compared: ${why.en}.` };
}

/** What keeps two figures from being figures of one measure; null where nothing does. */
export function findDifference(one: StatedFigure, other: StatedFigure): Reason | null {
  if (one.value === null || other.value === null) return describeMissing(one, other);
  if (one.quantity === null || one.quantity !== other.quantity) return describeQuantities(one, other);
  if (one.unit !== other.unit) return describeUnits(one, other);
  const addsUp = one.quantity === "FLOW" || one.quantity === "GROWTH";
  if (addsUp && countYears(one) !== countYears(other)) return describeYears(one, other);
  return null;
}

function describeMissing(one: StatedFigure, other: StatedFigure): Reason {
  if (one.value === null && other.value === null) return { zh: "两者都没有写明数字", en: "neither gives a number" };
  return one.value === null ? { zh: "前者没有写明数字", en: "the former gives no number" } : { zh: "后者没有写明数字", en: "the latter gives no number" };
}

/** What a figure counts, in words. */
export const quantityNames: Record<QuantityKind, Record<"zh" | "en", string>> = {
  FLOW: { zh: "当期完成或新增的数量", en: "an amount done or added within the period" },
  STOCK: { zh: "累计或期末的数量", en: "an amount accumulated or standing at the period's end" },
  RATIO: { zh: "占比", en: "a share" },
  GROWTH: { zh: "增减幅度", en: "a rate of change" },
  RANK: { zh: "位次", en: "a place among peers" },
};
const unknownQuantity: Reason = { zh: "未说明种类的数量", en: "a quantity of no stated kind" };

function describeQuantities(...figures: [StatedFigure, StatedFigure]): Reason {
  const [former, latter] = figures.map(({ quantity }) => (quantity ? quantityNames[quantity] : unknownQuantity)) as [Reason, Reason];
  return { zh: `前者是${former.zh}，后者是${latter.zh}`, en: `the former is ${former.en}, the latter ${latter.en}` };
}

function describeUnits(one: StatedFigure, other: StatedFigure): Reason {
  return { zh: `单位不同（${one.unit ?? "无"}、${other.unit ?? "无"}）`, en: `their units differ (${one.unit ?? "none"}, ${other.unit ?? "none"})` };
}

function describeYears(one: StatedFigure, other: StatedFigure): Reason {
  const [former, latter] = [countYears(one), countYears(other)];
  return { zh: `前者跨${former}年，后者跨${latter}年`, en: `the former spans ${former} ${former === 1 ? "year" : "years"}, the latter ${latter}` };
}

function nameFigure({ asWritten, name, year, since }: StatedFigure): Reason {
  const words = `“${asWritten ?? name}”`;
  if (year === null) return { zh: words, en: words };
  const several = since !== null && since < year;
  return { zh: `${words}（${several ? `${since}—` : ""}${year}年）`, en: `${words} (${several ? `${since}–` : ""}${year})` };
}
