// figureText: a figure → as written; to those who don't read Chinese, also in digits, with the unit that the model has in their language.
import { language } from "../state/preferences.js";
import type { Point } from "./find-series.js";

type Told = Pick<Point, "asWritten" | "value" | "max" | "comparator" | "unit">;

/** What 以上, 余, 以内, 不到 and 约 say. */
const signs: Partial<Record<NonNullable<Told["comparator"]>, string>> = { GTE: "≥ ", GT: "> ", LTE: "≤ ", LT: "< ", APPROX: "≈ " };

export function figureText(figure: Told): string {
  const { asWritten, value } = figure;
  if (asWritten === null) return value === null ? "" : inDigits(figure);
  return language.value === "zh" || value === null || !/\p{Script=Han}/u.test(asWritten) ? asWritten : `${asWritten} (${inDigits(figure)})`;
}

function inDigits({ value, max, comparator, unit }: Told): string {
  const digits = [value, max].flatMap((one) => (one === null ? [] : [one.toLocaleString(language.value, { maximumFractionDigits: 10 })])).join("–");
  return `${(comparator && signs[comparator]) ?? ""}${digits}${unit === null ? "" : unit === "%" ? unit : ` ${unit}`}`;
}
