// Interval: the numbers that a figure's wording leaves possible, or that a target asks for; how two intervals lie to each other.
import { comparatorOf, type NumberedFigure } from "./figure.js";

/** From `low` to `high`, each of them with or without the end itself. */
export interface Interval {
  low: number;
  lowIncluded: boolean;
  high: number;
  highIncluded: boolean;
}

const from = (low: number, lowIncluded = true): Interval => ({ low, lowIncluded, high: Infinity, highIncluded: false });
const upTo = (high: number, highIncluded = true): Interval => ({ low: -Infinity, lowIncluded: false, high, highIncluded });
const between = (low: number, high: number): Interval => ({ low, lowIncluded: true, high, highIncluded: true });

/** What a result can be by its wording; null where the wording sets no bound: “about”, or “at least” of a place, which points either way. */
export function possibleNumbers(figure: NumberedFigure): Interval | null {
  const { value, max, quantity } = figure;
  switch (comparatorOf(figure)) {
    case "EQ":
      return between(value, value);
    case "GTE":
      return quantity === "RANK" ? null : from(value);
    case "GT":
      return quantity === "RANK" ? null : from(value, false);
    case "LTE":
      return upTo(value);
    case "LT":
      return upTo(value, false);
    case "RANGE":
      return between(value, max ?? value);
    case "APPROX":
      return null;
  }
}

/** What a target asks for; null as above. A plain one is a floor, of a place a ceiling; so is an “about”, of which less may do too. */
export function wantedNumbers(figure: NumberedFigure): Interval | null {
  const comparator = comparatorOf(figure);
  if (comparator !== "EQ" && comparator !== "APPROX") return possibleNumbers(figure);
  return figure.quantity === "RANK" ? upTo(figure.value) : from(figure.value);
}

export function liesInside(inner: Interval, outer: Interval): boolean {
  const lowFits = inner.low > outer.low || (inner.low === outer.low && (outer.lowIncluded || !inner.lowIncluded));
  const highFits = inner.high < outer.high || (inner.high === outer.high && (outer.highIncluded || !inner.highIncluded));
  return lowFits && highFits;
}

export function haveCommonNumbers(one: Interval, other: Interval): boolean {
  const reaches = (lower: Interval, upper: Interval) => lower.high > upper.low || (lower.high === upper.low && lower.highIncluded && upper.lowIncluded);
  return reaches(one, other) && reaches(other, one);
}
