// importInTransaction: rows → the database, all or nothing; what is there already is brought up to date.
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import { Problem } from "../problem.js";
import type { GraphRows } from "./graph-rows.js";
import { lease, readRevision, setImporting, writeAlone } from "./import-lock.js";
import type { ImportOptions, ImportResult } from "./import-options.js";
import { prepareSchema } from "./prepare-schema.js";
import type { GraphRow } from "./tables.js";
import { type Run, writeRows } from "./write-rows.js";

export async function importInTransaction(database: Database, rows: GraphRows, model: Model, { report, force = false, signal }: ImportOptions): Promise<ImportResult> {
  const { revision, nodes, links } = rows.measure;
  await prepareSchema(database, model, { report, signal });
  if (!force && (await readRevision(database)) === revision) return { revision, changed: false, nodes, links, removedNodes: 0, removedLinks: 0 };
  report("Writing the graph …");
  let raised = false;
  try {
    const removed = await writeAlone(database, { report, signal }, async (runStatement) => {
      const run: Run = (cypher, parameters) => {
        signal?.throwIfAborted();
        return runStatement(cypher, parameters);
      };
      const removedNodes = await removeNodes(run, rows);
      const removedLinks = await removeLinks(run, rows);
      await writeRows(rows, async (cypher, parameters) => void (await run(cypher, parameters)));
      signal?.throwIfAborted();
      report("Committing …");
      raised = true;
      await setImporting(database, lease);
      // Last, since it locks the node that the flag stands on.
      await runStatement("MERGE (graph:Graph {id: 1}) SET graph.revision = $revision, graph.importedAt = timestamp()", { revision });
      return { removedNodes, removedLinks };
    });
    await setImporting(database, 0);
    return { revision, changed: true, nodes, links, ...removed };
  } catch (error) {
    if (raised) await setImporting(database, 0).catch(() => undefined); // the database itself may be gone; then the lease runs out
    throw error instanceof Problem && error.code === "DATABASE_OUT_OF_MEMORY" ? outOfMemory(error) : error;
  }
}

function outOfMemory(cause: Problem): Problem {
  return new Problem("DATABASE_OUT_OF_MEMORY", "The database has too little memory to write the graph in one transaction; nothing was written.", "Give the database more memory.", { cause });
}

async function removeNodes(run: Run, rows: GraphRows): Promise<number> {
  await run("MATCH (count:DeclaredCount) DETACH DELETE count");
  const wanted = idsIn(rows, rows.tables.entities.values());
  const found = await run("MATCH (node:Entity) RETURN node.id AS id");
  const ids = found.map(({ id }) => id as string).filter((id) => !wanted.has(id));
  if (ids.length > 0) await run("UNWIND $ids AS id MATCH (node:Entity {id: id}) DETACH DELETE node", { ids });
  return ids.length;
}

async function removeLinks(run: Run, rows: GraphRows): Promise<number> {
  await run("MATCH ()-[evidence:EVIDENCED_BY|CITES]->() DELETE evidence");
  const wanted = idsIn(rows, rows.tables.links.values());
  const types = [...rows.tables.links.keys()].join("|");
  const found = await run(`MATCH ()-[link:${types}]->() RETURN elementId(link) AS element, link.id AS id`);
  const elements = found.filter(({ id }) => !wanted.has(id as string)).map(({ element }) => element);
  if (elements.length > 0) await run("UNWIND $elements AS element MATCH ()-[link]->() WHERE elementId(link) = element DELETE link", { elements });
  return elements.length;
}

/** The first column of entities and of links is their id. */
function idsIn(rows: Iterable<GraphRow>, tables: Iterable<GraphRow["table"]>): Set<unknown> {
  const counted = new Set(tables);
  return new Set([...rows].filter(({ table }) => counted.has(table)).map(({ values: [id] }) => id));
}
