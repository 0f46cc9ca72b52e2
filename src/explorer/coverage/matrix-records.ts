// matrixRecords: a matrix → its rows for a spreadsheet. Where all links count, each column has beside it what stated links alone count; else its head says which links do.
import type { Basis } from "../generated/operations.js";
import { words } from "../state/preferences.js";
import type { Matrix } from "./matrix.js";

/** `basis` is null where all links count. */
export function matrixRecords({ rows, columns, countOf, statedCountOf }: Matrix, basis: Basis | null): (string | number)[][] {
  const { coverage, basis: names } = words.value;
  const headsOf = (name: string): string[] => (basis === null ? [name, coverage.onBasis(name, coverage.statedAlone)] : [coverage.onBasis(name, names[basis])]);
  const countsOf = (row: string, column: string): number[] => (basis === null ? [countOf(row, column), statedCountOf(row, column)] : [countOf(row, column)]);
  return [["", ...columns.flatMap(({ name }) => headsOf(name))], ...rows.map((row) => [row.name, ...columns.flatMap((column) => countsOf(row.id, column.id))])];
}
