// xlsx: the tables of csv as the sheets of one workbook (Office Open XML), written row by row; what Excel can't hold is refused, not cut.
import { Problem } from "../problem.js";
import type { ExportFormat } from "./format.js";
import type { Cell, Sheet } from "./sheet.js";
import { makeSheets } from "./sheets.js";
import type { ExportSource } from "./source.js";
import { inPieces } from "./texts.js";
import { escapeXml } from "./xml.js";
import { zipFiles } from "./zip-files.js";

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
    const sheets = makeSheets(source);
    const parts = Object.entries(describeWorkbook(sheets, source)).map(([name, text]) => ({ name, content: () => inPieces(one(text)) }));
    yield* zipFiles([...parts, ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: () => inPieces(formatSheet(sheet)) }))], source.importedAt);
  },
};

const largestSheet = 1_048_576;
const longestCell = 32_767;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const typed = "application/vnd.openxmlformats-officedocument.spreadsheetml";

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

function describeWorkbook(sheets: Sheet[], { revision, importedAt, document }: ExportSource): Record<string, string> {
  const numbered = sheets.map(({ name }, index) => ({ name, number: index + 1 }));
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typed}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typed}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${typed}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>政策图谱 Policy Graph</dc:title><dc:description>${escapeXml([`Revision ${revision}`, ...(document === undefined ? [] : [document])].join("; "))}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${importedAt.toISOString()}</dcterms:created></cp:coreProperties>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packaged}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // The second style is that of headings; the third shows all digits of a whole number.
    "xl/styles.xml": `${head}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
}

async function* formatSheet({ name, columns, rows }: Sheet): AsyncGenerator<string> {
  // The row of headings stays in view.
  const pane = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const widths = columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${/quote|summary|reason|rationale|meaning/i.test(column) ? 60 : 22}" customWidth="1"/>`);
  yield `${head}<worksheet xmlns="${spreadsheet}">${pane}<cols>${widths.join("")}</cols><sheetData>`;
  const letters = columns.map((_, index) => nameColumn(index));
  let number = 1;
  const format = (cells: Cell[], style: string) => `<row r="${number}">${cells.map((cell, index) => formatCell(cell, `${letters[index]}${number}`, { style, where: `${name}, row ${number}, ${columns[index]}` })).join("")}</row>`;
  yield format(columns, ' s="1"');
  for await (const row of rows()) {
    number += 1;
    if (number > largestSheet) throw tooManyRows(name);
    yield format(row, "");
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${number}"/></worksheet>`;
}

function tooManyRows(sheet: string): Problem {
  return new Problem("EXCEL_LIMIT", `The sheet ${sheet} would have more than the ${largestSheet.toLocaleString("en")} rows that Excel holds.`, "Export one document (--document), or csv.");
}

function formatCell(cell: Cell, place: string, { style, where }: { style: string; where: string }): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}"${Number.isInteger(cell) ? ' s="2"' : ""}><v>${cell}</v></c>`;
  if (cell.length > longestCell)
    throw new Problem("EXCEL_LIMIT", `A text of ${cell.length.toLocaleString("en")} characters is longer than the ${longestCell.toLocaleString("en")} that a cell of Excel holds (${where}).`, "Export csv instead.");
  // Excel takes _x0041_ for an escaped A.
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"))}</t></is></c>`;
}

/** 0 → A, 26 → AA. */
function nameColumn(index: number): string {
  return (index >= 26 ? nameColumn(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}
