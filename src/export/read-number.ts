// readNumber, formatDecimal: a number of an entity; a number → its decimal digits, all of them and without an exponent, as xsd:decimal wants.
import type { ExportedEntity } from "./source.js";

export function readNumber({ properties }: ExportedEntity, name: string): number | undefined {
  const value = properties[name];
  return typeof value === "number" ? value : undefined;
}

export function formatDecimal(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits)!;
  const point = whole.length + Number(exponent);
  const all = `${whole}${fraction}`;
  return `${sign}${point > 0 ? all.padEnd(point, "0") : `0.${"0".repeat(-point)}${all}`}`;
}
