// One importer at a time, for all that reach the database: the lock they take, and the flag that says who is at work.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database, Row } from "../neo4j/database.js";
import type { ImportOptions } from "./import-options.js";

type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** How long an importer may be silent before it is taken for dead, in milliseconds. */
export const lease = 30_000;

const pollMilliseconds = 1_000;

/** Thrown to begin anew; never leaves this file. */
class UnderWay extends Error {}

/** A transaction that no other importer's comes between; it waits for an import in batches to end or to fall silent. */
export async function writeAlone<T>(database: Database, { report, signal }: Pick<ImportOptions, "report" | "signal">, work: (run: Run) => Promise<T>): Promise<T> {
  for (let said = false; ; said = true) {
    signal?.throwIfAborted();
    try {
      return await database.write(async (run) => {
        // Who comes second waits here until the first one's transaction has ended.
        await run("MERGE (lock:ImportLock {id: 1}) SET lock.at = timestamp()");
        if (await isUnderWay(run)) throw new UnderWay();
        // An importer in batches that was taken for dead, and wakes up, must find its name gone.
        await run("MATCH (lock:ImportLock {id: 1}) REMOVE lock.holder");
        return await work(run);
      });
    } catch (error) {
      if (!(error instanceof UnderWay)) throw error;
      if (!said) report("Another import is under way; waiting for it …");
      await sleep(pollMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** An import in batches: no revision, and a lease that runs. */
async function isUnderWay(run: Run): Promise<boolean> {
  const [row] = await run("MATCH (graph:Graph {id: 1}) RETURN graph.revision IS NULL AND coalesce(graph.importingUntil, 0) > timestamp() AS underWay");
  return row?.["underWay"] === true;
}

/** In a transaction of its own, so that readers see it at once. No time: the flag comes down. */
export function setImporting(database: Database, milliseconds: number): Promise<unknown> {
  const until = milliseconds > 0 ? "timestamp() + $milliseconds" : "0";
  return database.write((run) => run(`MERGE (graph:Graph {id: 1}) SET graph.importingUntil = ${until}`, { milliseconds: BigInt(milliseconds) }));
}

export async function readRevision(database: Database): Promise<string | null> {
  const [row] = await database.read({ cypher: "MATCH (graph:Graph) RETURN graph.revision AS revision", parameters: {} }, { timeout: 10_000 });
  return (row?.["revision"] as string | null | undefined) ?? null;
}
