// showCoverage: a matrix → a table of counts, its columns numbered where their names are too wide; or a record for each row and column.
import type { CoverageQuery, Language } from "../generated/operations.js";
import { drawTable, measureColumns } from "./draw-table.js";
import type { Shown } from "./shown.js";

const words = {
  ZH: { column: "列", name: "名称", UP: "行支撑列；数字为最短路径的条数", DOWN: "列支撑行；数字为最短路径的条数", none: "没有行或没有列：其中一类没有实体。" },
  EN: { column: "column", name: "name", UP: "Rows support columns; counts are of shortest paths", DOWN: "Columns support rows; counts are of shortest paths", none: "No rows or no columns: there are no entities of one of the kinds." },
};

const headings = ["rowId", "rowName", "columnId", "columnName", "count"];
const zero = "·";
/** The share of the width that names of rows may take. */
const namesShare = 0.5;
const gap = 2;

export function showCoverage({ rows, columns, cells, direction, truncated }: CoverageQuery["coverage"], lang: Language): Shown {
  const counts = new Map(cells.map(({ row, column, count }) => [`${row} ${column}`, count]));
  const countOf = (row: { id: string }, column: { id: string }) => counts.get(`${row.id} ${column.id}`) ?? 0;
  return {
    draw: (width) => [words[lang][direction], "", rows.length === 0 || columns.length === 0 ? words[lang].none : drawMatrix(width)].join("\n"),
    records: () => [headings, ...rows.flatMap((row) => columns.map((column) => [row.id, row.name, column.id, column.name, countOf(row, column)]))],
    cut: truncated ? "there are more rows, columns or links than one question may read; --document asks about fewer" : undefined,
  };

  function drawMatrix(width: number): string {
    const named = drawColumns(columns, columns.map(({ name }) => name));
    const total = measureColumns([named.heading, ...named.body]).reduce((sum, columnWidth) => sum + columnWidth + gap, -gap);
    if (total <= width) return drawTable(named.heading, named.body, { width, numeric });
    const numbers = columns.map((_, index) => `${index + 1}`);
    const legend = drawTable([words[lang].column, words[lang].name, "id"], columns.map(({ id, name }, index) => [`${index + 1}`, name, id]), { width });
    const cellWidth = gap + Math.max(...numbers.map(({ length }) => length), ...cells.map(({ count }) => `${count}`.length));
    const [namesWidth = 0] = measureColumns(rows.map(({ name }) => [name]));
    // Columns that don't fit beside each other follow below.
    const perBlock = Math.max(1, Math.floor((width - Math.min(namesWidth, Math.floor(width * namesShare))) / cellWidth));
    const blocks = [];
    for (let start = 0; start < columns.length; start += perBlock) {
      const { heading, body } = drawColumns(columns.slice(start, start + perBlock), numbers.slice(start, start + perBlock));
      blocks.push(drawTable(heading, body, { width, numeric }));
    }
    return [...blocks, legend].join("\n\n");
  }

  function drawColumns(shown: typeof columns, names: string[]): { heading: string[]; body: string[][] } {
    return { heading: ["", ...names], body: rows.map((row) => [row.name, ...shown.map((column) => `${countOf(row, column) || zero}`)]) };
  }
}

function numeric(column: number): boolean {
  return column > 0;
}
