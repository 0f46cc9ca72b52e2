// xlsx: the tables of csv as the sheets of one workbook, written row by row; what Excel can't hold is refused, not cut.
import { once } from "node:events";
import { PassThrough } from "node:stream";
import type { CellValue, stream } from "@protobi/exceljs";
import { Problem } from "../problem.js";
import type { ExportFormat } from "./format.js";
import type { Cell, Sheet } from "./sheet.js";
import { makeSheets } from "./sheets.js";
import type { ExportSource } from "./source.js";
import { replaceUnprintable } from "./texts.js";

export const xlsx: ExportFormat = {
  name: "xlsx",
  title: "a workbook: the tables of csv as sheets",
  openedBy: "Excel, LibreOffice, Numbers, WPS",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  binary: true,
  needsDocument: false,
  async *write(source) {
    // The longest sheet of a whole graph; found out before minutes of writing.
    if (source.document === undefined && (await source.countEvidence()) >= largestSheet) throw tooManyRows("evidence");
    const output = new PassThrough();
    void writeWorkbook(source, output).catch((error: unknown) => output.destroy(error as Error));
    for await (const piece of output) yield piece as Uint8Array;
  },
};

const largestSheet = 1_048_576;
const longestCell = 32_767;
/** Between two looks at whether the output is full. With 500, what waits to be compressed takes 100 MB more. */
const rowsPerPiece = 100;

async function writeWorkbook(source: ExportSource, output: PassThrough): Promise<void> {
  // It takes some 0.3 s to load.
  const { default: exceljs } = await import("@protobi/exceljs");
  const { revision, importedAt, document } = source;
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  workbook.title = workbook.creator = workbook.lastModifiedBy = "政策图谱 Policy Graph";
  workbook.created = workbook.modified = importedAt;
  workbook.description = [`Revision ${revision}`, ...(document === undefined ? [] : [document])].join("; ");
  const closed = new AbortController();
  output.once("close", () => closed.abort());
  /** The writer keeps what the output doesn't take, without end. Throws where nobody reads the output any more. */
  const makeRoom = async () => {
    closed.signal.throwIfAborted();
    if (output.writableNeedDrain) await once(output, "drain", closed);
    else await new Promise(setImmediate);
  };
  for (const sheet of makeSheets(source)) await writeSheet(sheet, workbook, makeRoom);
  await workbook.commit();
}

async function writeSheet({ name, columns, rows }: Sheet, workbook: stream.xlsx.WorkbookWriter, makeRoom: () => Promise<void>): Promise<void> {
  await makeRoom();
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({ width: /quote|summary|reason|rationale|meaning/i.test(column) ? 60 : 22 }));
  const headings = sheet.addRow(columns.map((column) => formatText(column)));
  headings.font = { bold: true, size: 11, name: "Calibri", family: 2, scheme: "minor" };
  headings.commit();
  let number = 1;
  for await (const cells of rows()) {
    number += 1;
    if (number > largestSheet) throw tooManyRows(name);
    const row = sheet.addRow(cells.map((cell, index) => formatCell(cell, `${name}, row ${number}, ${columns[index]}`)));
    // So that all digits are shown.
    for (const [index, cell] of cells.entries()) if (Number.isInteger(cell)) row.getCell(index + 1).numFmt = "0";
    row.commit();
    if (number % rowsPerPiece === 0) await makeRoom();
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: number, column: columns.length } };
  sheet.commit();
}

function tooManyRows(sheet: string): Problem {
  return new Problem("EXCEL_LIMIT", `The sheet ${sheet} would have more than the ${largestSheet.toLocaleString("en")} rows that Excel holds.`, "Export one document (--document), or csv.");
}

function formatCell(cell: Cell, where: string): CellValue {
  if (typeof cell !== "string") return cell;
  if (cell === "") return undefined;
  if (cell.length > longestCell)
    throw new Problem("EXCEL_LIMIT", `A text of ${cell.length.toLocaleString("en")} characters is longer than the ${longestCell.toLocaleString("en")} that a cell of Excel holds (${where}).`, "Export csv instead.");
  return formatText(cell);
}

/** As text of one run, of which, unlike of plain text, white space is kept at both ends. */
function formatText(text: string): CellValue {
  // Excel takes _x0041_ for an escaped A, and writes a carriage return so.
  return { richText: [{ text: replaceUnprintable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_") }] };
}
