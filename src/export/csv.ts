// csv: a CSV file per table in one zip, as spreadsheets open it right: UTF-8 with a byte order mark, formulas disarmed.
import { stringify } from "csv-stringify/sync";
import type { ExportFormat } from "./format.js";
import { type Cell, makeSheets, type Sheet } from "./sheets.js";
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
  write: (source) => zipFiles(makeSheets(source).map((sheet) => ({ name: `${sheet.name}.csv`, content: () => formatSheet(sheet) })), source.importedAt),
};

const rowsPerPiece = 500;

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
  return stringify(rows, { escape_formulas: true, record_delimiter: "windows", cast: { string: replaceUnprintable, number: (value) => ({ value: String(value), escape_formulas: false }) } });
}
