// importGraph: rows → the database, in the way that suits their number; readers get the graph of before or of after, never a mix.
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import { Problem } from "../problem.js";
import type { GraphRows } from "./graph-rows.js";
import { importInBatches } from "./import-in-batches.js";
import { importInBulk } from "./import-in-bulk.js";
import type { ImportOptions, ImportResult } from "./import-options.js";
import { importInTransaction } from "./import-in-transaction.js";

/** Nodes and relationships, at the local server's smallest heap of 512 MB. */
const largestTransaction = 50_000;

export async function importGraph(database: Database, rows: GraphRows, model: Model, options: ImportOptions): Promise<ImportResult> {
  const largest = options.largestTransaction ?? largestTransaction;
  await refuseForeign(database);
  // A large graph can't be removed in one transaction either.
  if (!rows.exceed(largest) && (await countStored(database)) <= largest) return await importInTransaction(database, rows, model, options);
  if (options.store) return await importInBulk(database, rows, model, { ...options, store: options.store });
  return await importInBatches(database, rows, model, options);
}

/** An import removes what is not in the seeds: never from a database that somebody else filled. */
async function refuseForeign(database: Database): Promise<void> {
  const cypher = "RETURN EXISTS { MATCH (:Entity) } AND NOT EXISTS { MATCH (:Graph) } AS foreign";
  const [row] = await database.read({ cypher, parameters: {} }, { timeout: 10_000 });
  if (row?.["foreign"] === true)
    throw new Problem("DATABASE_FOREIGN", "The database holds nodes labelled Entity that no import of ours wrote; nothing was changed.", "Give the graph a database of its own (NEO4J_URI, NEO4J_DATABASE).");
}

async function countStored(database: Database): Promise<number> {
  const cypher = "RETURN COUNT { MATCH () } + COUNT { MATCH ()-->() } AS count";
  const [row] = await database.read({ cypher, parameters: {} }, { timeout: 10_000 });
  return row?.["count"] as number;
}
