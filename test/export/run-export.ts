// runExport: a database and the name of a format → the whole export in memory, as a reader would open it; readZip: a zip → its files; rowEnds: how CSV is read.
import { findFormat } from "../../src/export/formats.js";
import type { ExportOptions } from "../../src/export/format.js";
import { openSource } from "../../src/export/open-source.js";
import { model } from "../../src/kinds/index.js";
import type { Database } from "../../src/neo4j/database.js";
import yauzl from "yauzl";

export async function runExport(database: Database, name: string, { document, ...options }: Partial<ExportOptions> & { document?: string } = {}): Promise<Buffer> {
  const source = await openSource(database, model, { document });
  const pieces: Buffer[] = [];
  for await (const piece of findFormat(name)!.write(source, { lang: "ZH", base: "https://graph.example/id/", ...options })) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** For csv-parse, which else goes by the first: as most readers have it, any line break that is not quoted ends a row. */
export const rowEnds = { record_delimiter: ["\r\n", "\n", "\r"] };

export async function readZip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(bytes);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    files.set(entry.fileName, Buffer.concat(pieces));
  }
  return files;
}
