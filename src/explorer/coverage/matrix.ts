// makeMatrix: an answer of `coverage` → rows, columns, and how strong each cell is, from 1 to 5.
import type { CoverageQuery, NamedFragment } from "../generated/operations.js";

export interface Matrix {
  rows: NamedFragment[];
  columns: NamedFragment[];
  /** Cells with support. */
  filled: number;
  countOf(row: string, column: string): number;
  /** 0 where there is none. */
  levelOf(row: string, column: string): number;
}

const levels = 5;

export function makeMatrix({ rows, columns, cells }: Pick<CoverageQuery["coverage"], "rows" | "columns" | "cells">, withoutEmpty: boolean): Matrix {
  const counts = new Map(cells.map(({ row, column, count }) => [`${row} ${column}`, count]));
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const [filledRows, filledColumns] = [new Set(cells.map(({ row }) => row)), new Set(cells.map(({ column }) => column))];
  const countOf = (row: string, column: string): number => counts.get(`${row} ${column}`) ?? 0;
  return {
    rows: withoutEmpty ? rows.filter(({ id }) => filledRows.has(id)) : rows,
    columns: withoutEmpty ? columns.filter(({ id }) => filledColumns.has(id)) : columns,
    filled: cells.length,
    countOf,
    levelOf: (row, column) => levelOf(countOf(row, column), most),
  };
}

/** By orders of magnitude: one path more matters most where there are few. */
function levelOf(count: number, most: number): number {
  if (count === 0) return 0;
  return most === 1 ? 3 : 1 + Math.round(((levels - 1) * Math.log(count)) / Math.log(most));
}
