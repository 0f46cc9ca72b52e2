// StatedFigure: a target or achievement as comparisons need it; printFigure: the Cypher that reads it from a node.
import type * as kinds from "../../kinds/figure.js";

export type Comparator = keyof typeof kinds.Comparator;
export type QuantityKind = keyof typeof kinds.QuantityKind;

export interface StatedFigure {
  id: string;
  name: string;
  value: number | null;
  max: number | null;
  unit: string | null;
  asWritten: string | null;
  comparator: Comparator | null;
  quantity: QuantityKind | null;
  year: number | null;
  since: number | null;
}

export type NumberedFigure = StatedFigure & { value: number };

export function printFigure(node: string): string {
  return `${node} {.id, name: ${node}.nameZh, .value, .max, unit: ${node}.unitZh, .asWritten, .comparator, .quantity, .year, .since}`;
}

/** A figure without a word for how it is to be taken is plain. */
export function comparatorOf({ comparator }: StatedFigure): Comparator {
  return comparator ?? "EQ";
}

/** How many years a figure is about. */
export function countYears({ since, year }: StatedFigure): number {
  return since === null || year === null ? 1 : year - since + 1;
}
