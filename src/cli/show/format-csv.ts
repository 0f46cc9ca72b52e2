// formatCsv: headings and records → CSV in the way that spreadsheets open it right.
import { formatRows } from "../../export/format-rows.js";
import { disarmFormula } from "../../export/formulas.js";
import type { Cell } from "./shown.js";

/** With a byte order mark, by which Excel knows UTF-8; and what would be taken for a formula gets an apostrophe before it. */
export function formatCsv(records: Cell[][]): string {
  return formatRows(records, disarmFormula, { bom: true, eof: false });
}
