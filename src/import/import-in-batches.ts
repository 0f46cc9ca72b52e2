// importInBatches: rows → a database of somebody else's server, many transactions long; readers are told to wait until it is whole.
import { randomUUID } from "node:crypto";
import type { Model } from "../model/model.js";
import type { Database, Row } from "../neo4j/database.js";
import { Problem } from "../problem.js";
import type { GraphRows } from "./graph-rows.js";
import type { ImportOptions, ImportResult } from "./import-options.js";
import { lease, readRevision, writeAlone } from "./import-lock.js";
import { prepareForWriting, prepareSchema } from "./prepare-schema.js";
import { Progress } from "./progress.js";
import { writeRows } from "./write-rows.js";

type WriteBatch = (cypher: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

const rowsPerRemoval = 20_000;

/**
 * The graph has no revision while it is being written, which is how readers know that it isn't whole; the flag beside it says until when to
 * expect the next batch. If the import is broken off both stay so, and the next import begins anew, with an empty database.
 */
export async function importInBatches(database: Database, rows: GraphRows, model: Model, { report, force = false, signal }: ImportOptions): Promise<ImportResult> {
  report("Reading the graph …");
  const { revision, size, nodes, links } = rows.measure;
  if (!force && (await readRevision(database)) === revision) return { revision, changed: false, nodes, links };

  const holder = randomUUID();
  await writeAlone(database, { report, signal }, (run) =>
    run("MATCH (lock:ImportLock {id: 1}) SET lock.holder = $holder MERGE (graph:Graph {id: 1}) SET graph.revision = null, graph.importingUntil = timestamp() + $lease", {
      holder,
      lease: BigInt(lease),
    }),
  );
  const write: WriteBatch = async (cypher, parameters) => {
    signal?.throwIfAborted();
    return await database.write(async (run) => {
      const [held] = await run(
        "MATCH (lock:ImportLock {id: 1, holder: $holder}) SET lock.at = timestamp() WITH lock MATCH (graph:Graph {id: 1}) SET graph.importingUntil = timestamp() + $lease RETURN true AS held",
        { holder, lease: BigInt(lease) },
      );
      if (!held) throw new Problem("IMPORT_OVERTAKEN", "Another import has begun, since this one was silent for too long.", "Wait for the other one, then see whether this one is still needed.");
      return await run(cypher, parameters);
    });
  };
  // Building indexes takes longer than the lease.
  const renewal = setInterval(() => void write("RETURN true").catch(() => undefined), lease / 3).unref();
  try {
    await prepareForWriting(database, model);
    await removeAll(write, rows, report);
    const progress = new Progress("Writing", report, size);
    await writeRows(rows, async (cypher, parameters, count) => {
      await write(cypher, parameters);
      progress.add(count);
    });
    progress.finish();
    await prepareSchema(database, model, { report, signal });
    await write("MATCH (graph:Graph {id: 1}), (lock:ImportLock {id: 1}) SET graph.revision = $revision, graph.importedAt = timestamp(), graph.importingUntil = 0 REMOVE lock.holder", { revision });
  } catch (error) {
    await endLease(database, holder).catch(() => undefined); // the database itself may be gone; then the lease runs out
    throw error;
  } finally {
    clearInterval(renewal);
  }
  return { revision, changed: true, nodes, links };
}

async function removeAll(write: WriteBatch, { tables }: GraphRows, report: ImportOptions["report"]): Promise<void> {
  const types = new Set(tables.all.flatMap((table) => ("labels" in table ? [] : [table.type])));
  const progress = new Progress("Removing the graph of before", report);
  for (const [pattern, verb] of [
    [`()-[old:${[...types].join("|")}]->()`, "DELETE"],
    ["(old:Entity|DeclaredCount)", "DETACH DELETE"],
  ])
    for (let removed = rowsPerRemoval; removed === rowsPerRemoval; progress.add(removed)) {
      const [row] = await write(`MATCH ${pattern} WITH old LIMIT ${rowsPerRemoval} ${verb} old RETURN count(*) AS removed`);
      removed = row?.["removed"] as number;
    }
  progress.finish();
}

/** So that nobody waits for an importer that has given up: not 0, which would say that there never was one. */
function endLease(database: Database, holder: string): Promise<unknown> {
  return database.write((run) => run("MATCH (:ImportLock {id: 1, holder: $holder}) MATCH (graph:Graph {id: 1}) SET graph.importingUntil = timestamp()", { holder }));
}
