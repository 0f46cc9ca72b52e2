// A program of its own for killed-importer.test.ts: imports the seeds, every summary replaced, into the database of CONNECTION.
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import type { Connection } from "../../src/neo4j/connection.js";
import { Database } from "../../src/neo4j/database.js";
import { readRecords } from "../setup/graph.js";

const database = Database.connect(JSON.parse(process.env["CONNECTION"] ?? "") as Connection);
const records = await readRecords();
for (const { properties } of records.entities) properties["summaryZh"] = "改过";
await importGraph(database, makeGraphRows(records, model), model, { report: (line) => process.stdout.write(`${line}\n`) });
await database.close();
