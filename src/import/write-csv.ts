// writeCsv: rows → a CSV file per table in a folder, and the arguments by which Neo4j's bulk loader reads them.
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { csvFormat } from "./csv.js";
import type { GraphRows } from "./graph-rows.js";
import { formatRows, type Measure } from "./measure-rows.js";
import type { Progress } from "./progress.js";
import type { Table } from "./tables.js";

export interface CsvFiles {
  /** Of `neo4j-admin database import full`; files are named relative to the folder. */
  arguments: string[];
  bytes: number;
  measure: Measure;
}

export async function writeCsv(rows: GraphRows, folder: string, progress: Progress, signal?: AbortSignal): Promise<CsvFiles> {
  const files = new Map<Table, FileHandle>();
  let size = 0;
  try {
    const pieces = formatRows(rows);
    for (;;) {
      const next = pieces.next();
      if (next.done) return { arguments: [...csvFormat, ...[...files.keys()].map(describeTable)], bytes: size, measure: next.value };
      const { table, bytes, rows: count } = next.value;
      let file = files.get(table);
      if (!file) files.set(table, (file = await open(join(folder, fileOf(table)), "wx")));
      await file.writeFile(bytes);
      size += bytes.length;
      progress.add(count);
      signal?.throwIfAborted();
    }
  } finally {
    for (const file of files.values()) await file.close();
  }
}

export function fileOf({ name }: Table): string {
  return `${name}.csv`;
}

/** The argument that names the file of a table and says what is in it. */
export function describeTable(table: Table): string {
  return "labels" in table ? `--nodes=${table.labels.join(":")}=${fileOf(table)}` : `--relationships=${table.type}=${fileOf(table)}`;
}
