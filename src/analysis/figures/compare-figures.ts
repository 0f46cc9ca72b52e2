// compareFigures: a figure and an earlier one of the same indicator → raised, unchanged or lowered, by the numbers as written; or why that can't be said.
import { comparatorOf, type NumberedFigure, type StatedFigure } from "./figure.js";
import { explainPair, findDifference, openReasons, type Reason } from "./reason.js";

export interface FigureComparison {
  verdict: "RAISED" | "UNCHANGED" | "LOWERED" | "NOT_COMPARABLE";
  /** The later number divided by the earlier one. */
  ratio: number | null;
  /** Null only where there is another verdict than NOT_COMPARABLE. */
  reason: Reason | null;
}

export function compareFigures(later: StatedFigure, earlier: StatedFigure): FigureComparison {
  const incomparable = (why: Reason): FigureComparison => ({ verdict: "NOT_COMPARABLE", ratio: null, reason: explainPair(earlier, later, why) });
  const difference = findDifference(earlier, later);
  if (difference) return incomparable(difference);
  const verdict = compareNumbers(later as NumberedFigure, earlier as NumberedFigure);
  return typeof verdict === "string" ? { verdict, ratio: divideFigures(later, earlier), reason: null } : incomparable(verdict);
}

/** Of a plain figure, a floor or a ceiling the number itself counts; of a range both ends. */
function compareNumbers(later: NumberedFigure, earlier: NumberedFigure): "RAISED" | "UNCHANGED" | "LOWERED" | Reason {
  const comparators = [later, earlier].map(comparatorOf);
  if (comparators.includes("APPROX")) return openReasons.approximate;
  const [laterHigh, earlierHigh] = [later.max ?? later.value, earlier.max ?? earlier.value];
  if (later.value > earlierHigh) return "RAISED";
  if (laterHigh < earlier.value) return "LOWERED";
  if (later.value !== earlier.value || laterHigh !== earlierHigh) return openReasons.overlap;
  const strict = comparators.includes("GT") || comparators.includes("LT");
  return strict && comparators[0] !== comparators[1] ? openReasons.wording : "UNCHANGED";
}

/** Null where a quotient would say nothing: of ranges, of “about”, of places, and unless the divisor is above zero and the dividend not below. */
export function divideFigures(dividend: StatedFigure, divisor: StatedFigure): number | null {
  if (dividend.value === null || divisor.value === null || dividend.value < 0 || divisor.value <= 0) return null;
  const saysNothing = (figure: StatedFigure) => figure.quantity === "RANK" || ["RANGE", "APPROX"].includes(comparatorOf(figure));
  return saysNothing(dividend) || saysNothing(divisor) ? null : dividend.value / divisor.value;
}
