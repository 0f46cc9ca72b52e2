// judgeOutcome: a target and the result of its year → whether the result lies where the target asks, or why that can't be said.
import { divideFigures } from "./compare-figures.js";
import { comparatorOf, type NumberedFigure, type StatedFigure } from "./figure.js";
import { haveCommonNumbers, liesInside, possibleNumbers, wantedNumbers } from "./interval.js";
import { explainPair, findDifference, openReasons, type Reason } from "./reason.js";

export interface JudgedOutcome {
  outcome: "MET" | "NOT_MET" | "NOT_COMPARABLE";
  /** The result divided by the target. */
  fulfilment: number | null;
  /** Null only where there is another outcome than NOT_COMPARABLE. */
  reason: Reason | null;
}

export function judgeOutcome(target: StatedFigure, result: StatedFigure): JudgedOutcome {
  const incomparable = (why: Reason): JudgedOutcome => ({ outcome: "NOT_COMPARABLE", fulfilment: null, reason: explainPair(target, result, why) });
  const difference = findDifference(target, result);
  if (difference) return incomparable(difference);
  const [wanted, possible] = [wantedNumbers(target as NumberedFigure), possibleNumbers(result as NumberedFigure)];
  const comparators = [target, result].map(comparatorOf);
  if (wanted && possible) {
    const fulfilment = isCeiling(target) ? null : divideFigures(result, target);
    if (liesInside(possible, wanted)) return { outcome: "MET", fulfilment, reason: null };
    if (!haveCommonNumbers(possible, wanted) && comparatorOf(target) !== "APPROX") return { outcome: "NOT_MET", fulfilment, reason: null };
  }
  return incomparable(comparators.includes("APPROX") ? openReasons.approximate : openReasons.bothSides);
}

/** More of what has a ceiling is not more of it fulfilled. */
function isCeiling(target: StatedFigure): boolean {
  return ["LTE", "LT"].includes(comparatorOf(target));
}
