// formatHeader, formatRow: a table or one of its rows → a line of CSV as Neo4j's bulk loader reads it.
import { Problem } from "../problem.js";
import type { Column, GraphRow, Table, Value } from "./tables.js";

/** Between the elements of a list: a control character that no text should hold. */
const listDelimiter = "\u001F";

/** What the loader must be told about the format. */
export const csvFormat = ["--id-type=string", "--array-delimiter=U+001F", "--multiline-fields=true"];

export function formatHeader(table: Table): string {
  const names = table.columns.map(({ name, type }) => ("labels" in table && name === "id" ? "id:ID" : `${name}:${type}`));
  return `${("labels" in table ? names : [":START_ID", ":END_ID", ...names]).join(",")}\n`;
}

/** By hand, since a large graph has millions of rows: texts are in quotes, and a field without is absent. */
export function formatRow(row: GraphRow): string {
  let line = "from" in row ? `${quote(row.from)},${quote(row.to)}` : "";
  for (const [index, column] of row.table.columns.entries()) line += `${line === "" ? "" : ","}${formatValue(row.values[index], column)}`;
  return `${line}\n`;
}

function formatValue(value: Value, column: Column): string {
  if (value === undefined) return "";
  if (typeof value === "string") return quote(value);
  return typeof value === "number" ? String(value) : formatList(value, column);
}

function formatList(list: (string | number)[], { name }: Column): string {
  if (list.some((one) => typeof one === "string" && one.includes(listDelimiter)))
    throw new Problem("CONTROL_CHARACTER", `An element of the list ${name} holds the control character U+001F: ${JSON.stringify(list).slice(0, 200)}.`, "Take it out of the text.");
  return quote(list.join(listDelimiter));
}

function quote(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}
