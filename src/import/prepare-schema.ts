// prepareSchema: a database → the same with the constraints and indexes of the model, all of them filled.
import { setTimeout as sleep } from "node:timers/promises";
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import { Problem } from "../problem.js";
import type { ImportOptions } from "./import-options.js";
import { constraintStatements, indexNameIn, makeIndexStatements } from "./schema-statements.js";

const pollMilliseconds = 50;
const linesEvery = 2_000;

/** For a graph that nobody reads while it is being written: without indexes that goes twice as fast. */
export async function prepareForWriting(database: Database, model: Model): Promise<void> {
  await database.write(async (run) => {
    for (const statement of constraintStatements) await run(statement);
    for (const statement of makeIndexStatements(model)) await run(`DROP INDEX ${indexNameIn(statement)} IF EXISTS`);
  });
}

export async function prepareSchema(database: Database, model: Model, { report, signal }: Pick<ImportOptions, "report" | "signal">): Promise<void> {
  report("Preparing constraints and indexes …");
  const started = Date.now();
  // Schema commands can't share a transaction with data, but they can with each other.
  await database.write(async (run) => {
    for (const statement of [...constraintStatements, ...makeIndexStatements(model)]) await run(statement);
  });
  for (let shown = started; ; await sleep(pollMilliseconds)) {
    signal?.throwIfAborted();
    const indexes = await database.read({ cypher: "SHOW INDEXES YIELD name, state, populationPercent", parameters: {} }, { timeout: 10_000 });
    const failed = indexes.find(({ state }) => state === "FAILED");
    if (failed) throw new Problem("INDEX_FAILED", `The database could not build the index ${String(failed["name"])}.`, "See the database's log, then import again.");
    const missing = indexes.filter(({ state }) => state !== "ONLINE");
    if (missing.length === 0) break;
    if (Date.now() - shown < linesEvery) continue;
    shown = Date.now();
    const percent = missing.reduce((sum, { populationPercent }) => sum + (populationPercent as number), 0) / missing.length;
    report(`Building indexes: ${indexes.length - missing.length} of ${indexes.length} done, the others at ${Math.floor(percent)} % (${Math.round((shown - started) / 1000)} s)`);
  }
  if (Date.now() - started >= linesEvery) report(`Building indexes: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
