// csv: a CSV file per table in one zip, as spreadsheets open it right: UTF-8 with a byte order mark, formulas disarmed.
import type { ExportFormat } from "./format.js";
import { formatRows } from "./format-rows.js";
import { disarmFormula, undoing } from "./formulas.js";
import type { Cell, Sheet } from "./sheet.js";
import { makeSheets } from "./sheets.js";
import { replaceUnprintable } from "./texts.js";
import { zipFiles } from "./zip-files.js";

export const csv: ExportFormat = {
  name: "csv",
  title: "Tables: a CSV file per kind, links, evidence, declared counts, targets beside results",
  openedBy: "Excel, LibreOffice, R, pandas, OpenRefine",
  mediaType: "application/zip",
  extension: "csv.zip",
  binary: true,
  needsDocument: false,
  write: (source) => zipFiles([{ name: "read-me.txt", content: writeNotes }, ...makeSheets(source).map((sheet) => ({ name: `${sheet.name}.csv`, content: () => formatSheet(sheet) }))], source.importedAt),
};

const rowsPerPiece = 500;

async function* writeNotes(): AsyncGenerator<string> {
  yield `A table in each file: UTF-8 with a byte order mark, commas, lines that end with CR LF, quoted as RFC 4180 has it. A line break within a cell is part of its text.
Lists are one cell, joined by " | ". Control characters are U+FFFD.

${undoing}`;
}

async function* formatSheet({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield `\uFEFF${format([columns])}`;
  let waiting: Cell[][] = [];
  for await (const row of rows()) {
    waiting.push(row);
    if (waiting.length < rowsPerPiece) continue;
    yield format(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield format(waiting);
}

function format(rows: Cell[][]): string {
  // Numbers are written as such: a minus sign is no formula.
  return formatRows(rows, (text) => disarmFormula(replaceUnprintable(text)));
}
