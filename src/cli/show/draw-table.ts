// drawTable: headings and rows → lines of text in columns, CJK characters two columns wide; cells that are too wide are wrapped.
import { getBorderCharacters, table } from "table";
import { wrapText } from "./wrap-text.js";

interface TableOptions {
  /** Columns of the terminal. */
  width: number;
  /** Rows, counted from 0 without the headings, that get a rule above. */
  ruled?: ReadonlySet<number>;
  /** Columns of figures, which stand to the right. */
  numeric?: (column: number) => boolean;
}

const gap = 2;
/** ASCII: terminals differ in how wide they show other lines. */
const border = { ...getBorderCharacters("void"), joinBody: "-" };

export function drawTable(headings: string[], rows: string[][], { width, ruled = new Set(), numeric = () => false }: TableOptions): string {
  const cells = [headings, ...rows].map((row) => row.map(clean));
  const natural = measureColumns(cells);
  const last = natural.length - 1;
  const widths = fitWidths(natural, width - gap * last);
  const widthOf = measureCharacters(cells);
  const text = table(cells.map((row) => row.map((cell, index) => wrapText(cell, widths[index] ?? width, widthOf))), {
    border,
    columnDefault: { paddingLeft: 0 },
    columns: widths.map((columns, index) => ({ width: columns, paddingRight: index === last ? 0 : gap, alignment: numeric(index) ? "right" : "left" })),
    drawHorizontalLine: (index) => index === 1 || ruled.has(index - 1),
  });
  return text.replace(/ +$/gm, "").trimEnd();
}

/** How wide each column wants to be, by the library's own measure: it pads an empty row to the widths of all others. */
export function measureColumns(cells: string[][]): number[] {
  const empty = cells[0]?.map(() => "") ?? [];
  const text = table([...cells.map((row) => row.map(clean)), empty], {
    border: { ...border, bodyJoin: "|" },
    columnDefault: { paddingLeft: 0, paddingRight: 0 },
    drawHorizontalLine: () => false,
  });
  return (text.split("\n").at(-2) ?? "").split("|").map(({ length }) => Math.max(1, length));
}

/** The widths of texts made of the characters of these cells. */
function measureCharacters(cells: string[][]): (text: string) => number {
  const characters = [...new Set([" ", ...cells.flat().join("").replaceAll("\n", "")])];
  const widths = new Map(measureColumns([characters]).map((width, index) => [characters[index], width]));
  return (text) => [...text].reduce((sum, character) => sum + (widths.get(character) ?? 1), 0);
}

/** Narrow columns keep their width; wide ones share what is left. */
function fitWidths(natural: number[], available: number): number[] {
  let left = available;
  const ascending = [...natural].sort((one, other) => one - other);
  for (const [index, width] of ascending.entries()) {
    const share = Math.max(1, Math.floor(left / (ascending.length - index)));
    if (width > share) return natural.map((wanted) => Math.min(wanted, share));
    left -= width;
  }
  return natural;
}

/** Control characters of a document must not reach the terminal. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, " ");
}
