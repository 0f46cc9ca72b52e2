// makeMatrix: an answer of `coverage`, and which of its cells stated links alone support → rows, columns, how strong each cell is, what it rests on, and which counts have which shade, from 1 to 5.
import type { CoverageQuery, NamedFragment } from "../generated/operations.js";

export interface Matrix {
  rows: NamedFragment[];
  columns: NamedFragment[];
  /** Cells with support. */
  filled: number;
  /** Of these, those that stated links alone support. */
  stated: number;
  countOf(row: string, column: string): number;
  /** How many there are by stated links alone. They are no part of the above where these lead there only by more links. */
  statedCountOf(row: string, column: string): number;
  /** 0 where there is none. */
  levelOf(row: string, column: string): number;
  /** Whether its support is read between the lines: without inferred links there would be none. */
  isInferred(row: string, column: string): boolean;
  /** None, and each shade that counts up to the most can have. */
  steps: Step[];
}

/** The counts that have a shade, from the least to the most. */
export interface Step {
  level: number;
  least: number;
  most: number;
}

const shades = 5;

type Found = Pick<CoverageQuery["coverage"], "rows" | "columns" | "cells">;

export function makeMatrix({ rows, columns, cells }: Found, statedCells: Found["cells"], withoutEmpty: boolean): Matrix {
  const [countOf, statedCountOf] = [countsOf(cells), countsOf(statedCells)];
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const [filledRows, filledColumns] = [new Set(cells.map(({ row }) => row)), new Set(cells.map(({ column }) => column))];
  return {
    rows: withoutEmpty ? rows.filter(({ id }) => filledRows.has(id)) : rows,
    columns: withoutEmpty ? columns.filter(({ id }) => filledColumns.has(id)) : columns,
    filled: cells.length,
    stated: cells.filter(({ row, column }) => statedCountOf(row, column) > 0).length,
    countOf,
    statedCountOf,
    levelOf: (row, column) => levelOf(countOf(row, column), most),
    isInferred: (row, column) => countOf(row, column) > 0 && statedCountOf(row, column) === 0,
    steps: stepsUpTo(most),
  };
}

function countsOf(cells: Found["cells"]): Matrix["countOf"] {
  const counts = new Map(cells.map(({ row, column, count }) => [`${row} ${column}`, count]));
  return (row, column) => counts.get(`${row} ${column}`) ?? 0;
}

function stepsUpTo(most: number): Step[] {
  const steps: Step[] = [];
  for (let count = 0; count <= most; count += 1) {
    const [level, last] = [levelOf(count, most), steps.at(-1)];
    if (last?.level === level) last.most = count;
    else steps.push({ level, least: count, most: count });
  }
  return steps;
}

/**
 * Few counts have a shade each, from the middle ones, so that one more is one shade more. Of many, each shade goes as many
 * times as far as the one before it: one path more matters most where there are few.
 */
function levelOf(count: number, most: number): number {
  if (count === 0) return 0;
  if (most <= shades) return count + Math.floor((shades - most) / 2);
  return 1 + Math.floor((shades * Math.log(count)) / Math.log(most + 1));
}
