// readQuantity: a figure as Chinese documents write it (`1亿平方米以上`, `200余条`, `3—5万套`, `居第一`) → value, unit, comparator.
import type { Comparator } from "../kinds/figure.js";
import { magnitudePattern, numeralPattern, readNumeral } from "./read-numeral.js";

type ComparatorName = keyof typeof Comparator;

export interface Quantity {
  /** In the unit, 万 and 亿 expanded. */
  value: number;
  /** Upper end of a RANGE. */
  max?: number;
  /** As written, without 万 and 亿; "" where there is none. */
  unit: string;
  comparator: ComparatorName;
  /** A place among peers. */
  rank?: true;
}

/** Words before a number, and what they make of it. 不低于 ends in 低于: what holds more comes first. */
const wordsBefore: Partial<Record<ComparatorName, string[]>> = {
  GTE: ["不低于", "不少于", "不小于", "至少", "≥"],
  LTE: ["不超过", "不高于", "不大于", "不多于", "至多", "最多", "≤"],
  GT: ["超过", "突破", "高于", "大于", "多于", "超", "逾", ">", "＞"],
  LT: ["低于", "不到", "不足", "少于", "小于", "<", "＜"],
  APPROX: ["大约", "将近", "接近", "约", "近"],
  EQ: ["增长至", "增长到", "提高到", "提高至", "保持在", "稳定在", "控制在", "达到", "增至", "降至", "升至", "达", "为"],
};

/** Words after a unit. */
const wordsAfter: Partial<Record<ComparatorName, string[]>> = {
  GTE: ["及以上", "以上"],
  LTE: ["及以下", "以下", "以内", "之内"],
  APPROX: ["左右", "上下"],
  GT: ["多"],
};

/** Words between a number and its unit, before or after 万 and 亿. */
const wordsBetween: Partial<Record<ComparatorName, string[]>> = { GT: ["余", "多"], APPROX: ["来"] };

const between = anyOf(wordsBetween);
const lead = `(?<lead>(?:${anyOf(wordsBefore)})*)`;
const tail = `(?<tail>${anyOf(wordsAfter)})?`;
/** A unit holds no digits but after a letter (m3), and ends where another statement might begin. */
const unit = String.raw`(?:[^\d\s.，。；、+以]|(?<=[A-Za-z])\d)*?`;
const lowEnd = `${amount("Low")}(?<unitLow>${unit})[—–~～至到-]+`;
const quantityPattern = new RegExp(`^${lead}(?:${lowEnd})?${amount("")}(?<unit>${unit})${tail}$`, "u");
const percentPattern = new RegExp(`^${lead}百分之(?<numeral>${numeralPattern})${tail}$`, "u");
const field = "(?:全[国省市县区球]|世界)?";
const rankPattern = new RegExp(`^[均位排列名居在]*${field}(?<bound>首|第|前)(?<numeral>${numeralPattern})?(?<unit>位|名)?$`, "u");

/** Undefined where the text is no figure, or more than one. */
export function readQuantity(text: string): Quantity | undefined {
  const written = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replaceAll("％", "%");
  return readRank(written) ?? readPercent(written) ?? readAmount(written);
}

function readRank(written: string): Quantity | undefined {
  const groups = rankPattern.exec(written)?.groups;
  const numeral = groups?.bound === "首" ? "一" : groups?.numeral;
  if (!groups || !numeral) return undefined;
  const { bound, unit = "" } = groups;
  return { value: readNumeral(numeral, ""), unit, comparator: bound === "前" ? "LTE" : "EQ", rank: true };
}

function readPercent(written: string): Quantity | undefined {
  const groups = percentPattern.exec(written)?.groups;
  return groups?.numeral ? { value: readNumeral(groups.numeral, ""), unit: "%", comparator: comparatorOf(groups) } : undefined;
}

function readAmount(written: string): Quantity | undefined {
  const groups = quantityPattern.exec(written)?.groups;
  if (!groups?.numeral) return undefined;
  const { numeral, magnitude = "", unit = "", numeralLow, magnitudeLow, unitLow = "" } = groups;
  const value = readNumeral(numeral, magnitude);
  if (numeralLow === undefined) return { value, unit, comparator: comparatorOf(groups) };
  if (unitLow !== "" && unitLow !== unit) return undefined;
  return { value: readLowEnd(numeralLow, magnitudeLow, magnitude, value), max: value, unit, comparator: "RANGE" };
}

/** `3—5万` starts at 3万; but `8000—1.2万` at 8000, or it would run downwards. */
function readLowEnd(numeral: string, own: string | undefined, shared: string, high: number): number {
  if (own !== undefined) return readNumeral(numeral, own);
  const lifted = readNumeral(numeral, shared);
  return lifted < high ? lifted : readNumeral(numeral, "");
}

function comparatorOf({ lead = "", before, after, tail }: Record<string, string | undefined>): ComparatorName {
  const leading = Object.entries(wordsBefore).find(([name, words]) => name !== "EQ" && words.some((word) => lead.endsWith(word)));
  if (leading) return leading[0] as ComparatorName;
  const words = [...Object.entries(wordsBetween), ...Object.entries(wordsAfter)];
  const found = words.find(([, forms]) => [before, after, tail].some((word) => word !== undefined && forms.includes(word)));
  return (found?.[0] ?? "EQ") as ComparatorName;
}

/** A number with what may stand round its magnitude, its groups called after the end of the range it is. */
function amount(end: string): string {
  return `(?<numeral${end}>${numeralPattern})(?<before${end}>${between})?(?<magnitude${end}>${magnitudePattern})?(?<after${end}>${between})?`;
}

/** An alternation of all words, the longest first. */
function anyOf(words: Partial<Record<ComparatorName, string[]>>): string {
  return Object.values(words).flat().sort((a, b) => b.length - a.length).join("|");
}
