// checkScalar: a value + the shape it should have → what is wrong with it, if anything.
import type { ComplaintCode } from "../complaint.js";
import { nearestWord } from "../edit-distance.js";
import { readQuantity } from "../read-quantity.js";
import type { Scalar } from "../seed-tree.js";
import { datePattern, expectation, idPattern, type IdShape, type ScalarShape, textPattern } from "./shape.js";

export interface Fault {
  code: ComplaintCode;
  /** What follows the name of the value: `is empty`. */
  says: string;
  remedy: string;
}

export function checkScalar(value: Scalar["value"], shape: ScalarShape): Fault | undefined {
  switch (shape.form) {
    case "integer":
      return Number.isInteger(value) && Number(value) >= (shape.minimum ?? -Infinity) ? undefined : wrongType(value, shape);
    case "number":
      return Number.isFinite(value) ? undefined : wrongType(value, shape);
    default:
      return typeof value === "string" ? checkText(value, shape) : wrongType(value, shape);
  }
}

function checkText(value: string, shape: Exclude<ScalarShape, { form: "integer" | "number" }>): Fault | undefined {
  switch (shape.form) {
    case "text":
      if (matches(value, textPattern)) return undefined;
      return { code: "WRONG_TYPE", says: "is blank, or has blanks at its ends", remedy: "Write the text without them." };
    case "pattern":
      return matches(value, shape.pattern) ? undefined : wrongType(value, shape);
    case "date":
      return matches(value, datePattern) ? checkDay(value) : wrongType(value, shape);
    case "choice":
      return shape.values.includes(value) ? undefined : badChoice(value, shape.values);
    case "id":
      return checkId(value, shape);
  }
}

function checkDay(value: string): Fault | undefined {
  const day = new Date(`${value}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return undefined;
  return { code: "BAD_DATE", says: `is ${value}, which is no day`, remedy: "Correct the day or the month." };
}

function badChoice(value: string, allowed: string[]): Fault {
  const meant = nearestWord(value, allowed);
  const remedy = `${meant ? `Did you mean ${meant}? ` : ""}Allowed: ${allowed.join(", ")}.`;
  return { code: "BAD_CHOICE", says: `can't be ${value}`, remedy };
}

function checkId(value: string, shape: IdShape): Fault | undefined {
  const { kinds } = shape;
  if (matches(value, idPattern(kinds))) return undefined;
  const starts = kinds.map((kind) => `${kind}/`).join(", ");
  if (matches(value, idPattern(["[a-z-]+"])))
    return { code: "WRONG_KIND", says: `is ${value}; expected is ${expectation(shape)}`, remedy: `An id that may stand here starts with ${starts}.` };
  const form = `${kinds.length === 1 ? kinds[0] : "kind"}/readable-name`;
  return { code: "BAD_ID", says: `is “${value}”, which is no id`, remedy: `Write \`${form}\`: lower-case letters, digits, single hyphens.` };
}

function wrongType(value: Scalar["value"], shape: ScalarShape): Fault {
  const found = typeof value === "string" ? `the text “${value}”` : `the ${typeof value} ${String(value)}`;
  return { code: "WRONG_TYPE", says: `is ${found}; expected is ${expectation(shape)}`, remedy: remedyFor(value, shape) };
}

function remedyFor(value: Scalar["value"], shape: ScalarShape): string {
  if ((shape.form === "number" || shape.form === "integer") && typeof value === "string") {
    const figure = readQuantity(value)?.value;
    return figure === undefined ? "Write digits, without quotes." : `Write ${figure}, without quotes, unit, 万 or 亿.`;
  }
  if (shape.form === "text") return `Put quotes around it: "${String(value)}".`;
  return `Write ${expectation(shape)}.`;
}

function matches(value: string, pattern: string): boolean {
  return new RegExp(pattern, "u").test(value);
}
