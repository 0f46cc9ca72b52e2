// formatCsv: headings and records → CSV as RFC 4180 has it, in the way that spreadsheets open it right.
import { stringify } from "csv-stringify/sync";
import { disarmFormula } from "../../export/formulas.js";
import type { Cell } from "./shown.js";

/** With a byte order mark, by which Excel knows UTF-8; and what would be taken for a formula gets an apostrophe before it. */
export function formatCsv(records: Cell[][]): string {
  return stringify(records, { bom: true, cast: { string: disarmFormula }, record_delimiter: "windows", quoted_match: /[\r\n]/, eof: false });
}
