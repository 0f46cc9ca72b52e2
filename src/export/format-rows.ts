// formatRows: cells → rows of CSV as RFC 4180 has it.
import { type Options, stringify } from "csv-stringify/sync";

/** A lone line feed or carriage return within a cell is quoted too: most readers end a row there. */
export function formatRows(rows: readonly (readonly unknown[])[], textOf: (text: string) => string, options: Pick<Options, "bom" | "eof"> = {}): string {
  return stringify(rows as unknown[][], { record_delimiter: "windows", quoted_match: /[\r\n]/, cast: { string: textOf }, ...options });
}
