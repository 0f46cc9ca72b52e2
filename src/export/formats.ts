// The list of formats: a new one is its own file and one line here.
import { csv } from "./csv.js";
import type { ExportFormat } from "./format.js";
import { gexf } from "./gexf.js";
import { iati } from "./iati.js";
import { sdmxCsv } from "./sdmx-csv.js";
import { stratml } from "./stratml.js";

export const formats: ExportFormat[] = [
  csv,
  gexf,
  stratml,
  sdmxCsv,
  iati,
];

export function findFormat(name: string): ExportFormat | undefined {
  return formats.find((format) => format.name === name);
}
