// importGraph: rows → the database, all of it in one transaction; readers see the graph before or after, never between.
import type { Model } from "../model/model.js";
import type { Database, Row } from "../neo4j/database.js";
import { Problem } from "../problem.js";
import type { GraphRows, NodeRow, RelationshipRow } from "./graph-rows.js";
import { makeSchemaStatements } from "./schema-statements.js";

export interface ImportResult {
  revision: string;
  /** False where the database held this revision already: then nothing was written. */
  changed: boolean;
  /** Label → how many; link type → how many. */
  nodes: Record<string, number>;
  links: Record<string, number>;
  /** How many left the graph because they are no longer in the seeds. */
  removedNodes: number;
  removedLinks: number;
}

interface ImportOptions {
  report: (line: string) => void;
  /** Write even if the database holds this revision already. */
  force?: boolean;
  /** Gives the import up, and leaves the graph as it was; once the commit has begun it comes too late and changes nothing. */
  signal?: AbortSignal;
}

/** What one transaction may hold: nodes, links and pieces of evidence together, at the local server's heap of 512 MB. */
export const largestImport = 50_000;

/** How long a commit may take before readers take its importer for dead, in milliseconds. */
const lease = 30_000;

const rowsPerStatement = 5_000;

type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

export async function importGraph(database: Database, rows: GraphRows, model: Model, { report, force = false, signal }: ImportOptions): Promise<ImportResult> {
  const counts = { nodes: countsOf(rows.nodes), links: countsOf(rows.links) };
  refuseTooLarge(rows);
  await refuseForeign(database);
  await prepareSchema(database, model, report);
  if (!force && (await readRevision(database)) === rows.revision)
    return { revision: rows.revision, changed: false, ...counts, removedNodes: 0, removedLinks: 0 };
  report("Writing the graph …");
  try {
    const removed = await database.write(async (runStatement) => {
      const run: Run = (cypher, parameters) => {
        signal?.throwIfAborted();
        return runStatement(cypher, parameters);
      };
      // The importer's own lock: a second importer waits here until this one is done.
      await run("MERGE (lock:ImportLock {id: 1}) SET lock.at = timestamp()");
      const removedNodes = await removeNodes(run, rows);
      const removedLinks = await removeLinks(run, rows, model);
      await writeNodes(run, rows);
      await writeLinks(run, rows);
      await writeEvidence(run, rows);
      signal?.throwIfAborted();
      report("Committing …");
      await setImporting(database, lease);
      // Last, since it locks the node that the flag stands on.
      await runStatement("MERGE (graph:Graph {id: 1}) SET graph.revision = $revision, graph.importedAt = timestamp()", { revision: rows.revision });
      return { removedNodes, removedLinks };
    });
    await setImporting(database, 0);
    return { revision: rows.revision, changed: true, ...counts, ...removed };
  } catch (error) {
    await setImporting(database, 0).catch(() => undefined); // the database itself may be gone; then the lease runs out
    throw error instanceof Problem && error.code === "DATABASE_OUT_OF_MEMORY" ? tooLarge("The graph", error) : error;
  }
}

function setImporting(database: Database, milliseconds: number): Promise<unknown> {
  const until = milliseconds > 0 ? "timestamp() + $milliseconds" : "0";
  return database.write((run) => run(`MERGE (graph:Graph {id: 1}) SET graph.importingUntil = ${until}`, { milliseconds: BigInt(milliseconds) }));
}

export async function readRevision(database: Database): Promise<string | null> {
  const [row] = await database.read({ cypher: "MATCH (graph:Graph) RETURN graph.revision AS revision", parameters: {} }, { timeout: 10_000 });
  return (row?.["revision"] as string | null | undefined) ?? null;
}

function refuseTooLarge(rows: GraphRows): void {
  const size = [...rows.nodes.values(), ...rows.links.values(), rows.evidence].reduce((sum, { length }) => sum + length, 0);
  if (size > largestImport) throw tooLarge(`The graph of ${size} nodes, links and pieces of evidence`);
}

function tooLarge(what: string, cause?: Error): Problem {
  return new Problem(
    "GRAPH_TOO_LARGE",
    `${what} is larger than one transaction can hold (${largestImport} nodes, links and pieces of evidence); nothing was written.`,
    "Import fewer documents into this database.",
    { cause },
  );
}

/** An import removes what is not in the seeds: never from a database that somebody else filled. */
async function refuseForeign(database: Database): Promise<void> {
  const cypher = "RETURN EXISTS { MATCH (:Entity) } AND NOT EXISTS { MATCH (:Graph) } AS foreign";
  const [row] = await database.read({ cypher, parameters: {} }, { timeout: 10_000 });
  if (row?.["foreign"] === true)
    throw new Problem("DATABASE_FOREIGN", "The database holds nodes labelled Entity that no import of ours wrote; nothing was changed.", "Give the graph a database of its own (NEO4J_URI, NEO4J_DATABASE).");
}

async function prepareSchema(database: Database, model: Model, report: (line: string) => void): Promise<void> {
  report("Preparing constraints and indexes …");
  // Schema commands can't share a transaction with data, but they can with each other.
  await database.write(async (run) => {
    for (const statement of makeSchemaStatements(model)) await run(statement);
  });
  await database.write((run) => run("CALL db.awaitIndexes(300)"));
}

async function removeNodes(run: Run, rows: GraphRows): Promise<number> {
  await run("MATCH (count:DeclaredCount) DETACH DELETE count");
  const wanted = new Set([...rows.nodes.values()].flat().map(({ id }) => id));
  const found = await run("MATCH (node:Entity) RETURN node.id AS id");
  const ids = found.map(({ id }) => id as string).filter((id) => !wanted.has(id));
  if (ids.length > 0) await run("UNWIND $ids AS id MATCH (node:Entity {id: id}) DETACH DELETE node", { ids });
  return ids.length;
}

async function removeLinks(run: Run, rows: GraphRows, model: Model): Promise<number> {
  await run("MATCH ()-[evidence:EVIDENCED_BY|CITES]->() DELETE evidence");
  const wanted = new Set([...rows.links.values()].flat().map(({ properties }) => properties["id"]));
  const types = model.linkTypes.map(({ type }) => type).join("|");
  const found = await run(`MATCH ()-[link:${types}]->() RETURN elementId(link) AS element, link.id AS id`);
  const elements = found.filter(({ id }) => !wanted.has(id as string)).map(({ element }) => element);
  if (elements.length > 0) await run("UNWIND $elements AS element MATCH ()-[link]->() WHERE elementId(link) = element DELETE link", { elements });
  return elements.length;
}

async function writeNodes(run: Run, { nodes }: GraphRows): Promise<void> {
  for (const [label, all] of nodes)
    for (const batch of batchesOf(all))
      await run(`UNWIND $batch AS row MERGE (node:Entity {id: row.id}) SET node = row.properties, node:${label}`, { batch });
}

async function writeLinks(run: Run, { links }: GraphRows): Promise<void> {
  for (const [type, all] of links) await writeRelationships(run, "Entity", `MERGE (from)-[link:${type}]->(to)`, all);
}

async function writeEvidence(run: Run, { declaredCounts, evidence, citations }: GraphRows): Promise<void> {
  for (const batch of batchesOf(declaredCounts))
    await run(
      "UNWIND $batch AS row MATCH (document:Entity {id: row.properties.documentId}) CREATE (document)-[:DECLARES]->(count:DeclaredCount) SET count = row.properties",
      { batch },
    );
  const counts = new Set(declaredCounts.map(({ id }) => id));
  const isOfCount = ({ from }: RelationshipRow) => counts.has(from);
  const cite = "CREATE (from)-[link:EVIDENCED_BY]->(to)";
  await writeRelationships(run, "Entity", cite, evidence.filter((row) => !isOfCount(row)));
  await writeRelationships(run, "DeclaredCount", cite, evidence.filter(isOfCount));
  await writeRelationships(run, "Entity", "CREATE (from)-[link:CITES]->(to)", citations);
}

async function writeRelationships(run: Run, fromLabel: string, write: string, rows: RelationshipRow[]): Promise<void> {
  for (const batch of batchesOf(rows))
    await run(
      `UNWIND $batch AS row MATCH (from:${fromLabel} {id: row.from}) MATCH (to:Entity {id: row.to}) ${write} SET link = row.properties`,
      { batch },
    );
}

function batchesOf<Row>(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, index) => rows.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement));
}

function countsOf(groups: Map<string, (NodeRow | RelationshipRow)[]>): Record<string, number> {
  return Object.fromEntries([...groups].map(([key, { length }]) => [key, length]));
}
