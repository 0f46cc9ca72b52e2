// A program of its own for large-import.test.ts: imports a generated graph, in batches into the database of `connection`, or in bulk into that of `home`.
import { generateRecords } from "../../src/generate/generate-records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import type { Connection } from "../../src/neo4j/connection.js";
import { Database } from "../../src/neo4j/database.js";
import { startLocalServer } from "../../src/neo4j/local/start-local-server.js";

const { connection, home = "", libraryHome = "", seed } = process.env;
const report = (line: string): void => void process.stdout.write(`${line}\n`);
const rows = makeGraphRows(generateRecords({ documents: 5, seed: Number(seed) }), model);
const options = { report, largestTransaction: 1_000 };
if (connection) await importGraph(Database.connect(JSON.parse(connection) as Connection), rows, model, options);
else {
  const server = await startLocalServer({ home, libraryHome, report });
  const store = async (content: Parameters<NonNullable<typeof server.replaceStore>>[0]) => void (await server.replaceStore?.(content));
  await importGraph(Database.connect(server.connection), rows, model, { ...options, store });
}
report("finished");
process.exit();
