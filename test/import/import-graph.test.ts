// Importing into a real database: idempotent, all or nothing, and never a mix for those who read meanwhile.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Records } from "../../src/curation/records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { readRevision } from "../../src/import/import-lock.js";
import { model } from "../../src/kinds/index.js";
import { Database } from "../../src/neo4j/database.js";
import { readSnapshot } from "../../src/neo4j/graph-reader.js";
import { printStatement } from "../../src/query/cypher.js";
import { readRecords } from "../setup/graph.js";
import { testConnection } from "../setup/connection.js";

const quiet = { report: () => undefined };
let database: Database;
let records: Records;

beforeAll(async () => {
  database = Database.connect(testConnection());
  records = await readRecords();
});
afterEach(async () => {
  await importGraph(database, makeGraphRows(records, model), model, quiet);
});
afterAll(() => database.close());

const importRecords = (changed: Records, options = {}) => importGraph(database, makeGraphRows(changed, model), model, { ...quiet, ...options });
const readContent = () =>
  database.read(
    { cypher: "MATCH (n:Entity) OPTIONAL MATCH (n)-[l]->(m) WITH n, l, m ORDER BY n.id, type(l), m.id, l.start RETURN n.id AS id, properties(n) AS node, collect([type(l), m.id, properties(l)]) AS links", parameters: {} },
    { timeout: 20_000 },
  );

test("a second import changes nothing, a forced one neither", async () => {
  await importRecords(records);
  const before = await readContent();
  expect(before.length).toBe(records.entities.length);
  expect(await importRecords(records)).toMatchObject({ changed: false });
  const forced = await importRecords(records, { force: true });
  expect(forced).toMatchObject({ changed: true, removedNodes: 0, removedLinks: 0, revision: await readRevision(database) });
  expect(await readContent()).toEqual(before);
});

test("what left the seeds leaves the graph, and comes back with them", async () => {
  await importRecords(records);
  const before = await readContent();
  const gone = records.entities.find(({ id }) => id.startsWith("target/"))?.id ?? "";
  const without: Records = {
    ...records,
    entities: records.entities.filter(({ id }) => id !== gone),
    links: records.links.filter(({ from, to }) => from !== gone && to !== gone),
  };
  const { revision } = await importRecords(without);
  expect((await readContent()).map(({ id }) => id)).not.toContain(gone);
  const again = await importRecords(records);
  expect(again.revision).not.toBe(revision);
  expect(await readContent()).toEqual(before);
});

test("an import that fails leaves the graph as it was", async () => {
  await importRecords(records);
  const before = await readContent();
  const rows = makeGraphRows({ ...records, links: records.links.slice(1) }, model);
  // The last row written is one that the database refuses.
  const twice = makeGraphRows(records, model);
  const [count] = [...twice].filter(({ table }) => table === twice.tables.declaredCounts);
  const broken = { ...rows, measure: rows.measure, *[Symbol.iterator]() { yield* rows; yield count!; } };
  await expect(importGraph(database, broken as typeof rows, model, quiet)).rejects.toThrow();
  expect(await readContent()).toEqual(before);
  expect(await readRevision(database)).toBe(makeGraphRows(records, model).revision);
});

test("an import that is given up leaves the graph as it was; one given up in its commit is seen through", async () => {
  const changed: Records = { ...records, links: records.links.slice(1) };
  const giveUpAt = (line: RegExp) => {
    const controller = new AbortController();
    const report = (text: string) => line.test(text) && controller.abort(new Error("given up"));
    return importGraph(database, makeGraphRows(changed, model), model, { report, signal: controller.signal });
  };
  await importRecords(records);
  const before = await readRevision(database);
  await expect(giveUpAt(/Writing/)).rejects.toThrow("given up");
  expect(await readRevision(database)).toBe(before);
  const { revision } = await giveUpAt(/Committing/);
  expect(await readRevision(database)).toBe(revision);
  expect(revision).not.toBe(before);
  await importRecords(records);
});

test("a database that somebody else filled is left alone", async () => {
  await importRecords(records);
  const before = await readContent();
  await database.write((run) => run("MATCH (graph:Graph) DELETE graph"));
  await expect(importRecords(records)).rejects.toMatchObject({ code: "DATABASE_FOREIGN" });
  expect(await readContent()).toEqual(before);
  await database.write((run) => run("CREATE (:Graph {id: 1})"));
});

describe("readers meanwhile", () => {
  const statement = {
    cypher: printStatement('{names: COLLECT { MATCH (n:Entity) RETURN DISTINCT n.summaryZh = "一" AS one }}'),
    parameters: {},
  };
  const withSummary = (summaryZh: string): Records => ({ ...records, entities: records.entities.map((entity) => ({ ...entity, properties: { ...entity.properties, summaryZh } })) });

  const readStatement = (timeout: number) => readSnapshot(database, { timeout }, (snapshot) => snapshot.read(statement));

  test("see one revision or the other, never both", async () => {
    await importRecords(withSummary("一"));
    let done = false;
    let reads = 0;
    const revisions = new Set<string>();
    const read = async () => {
      while (!done) {
        const { answer, revision } = await readStatement(10_000);
        expect(answer["names"]).toHaveLength(1);
        revisions.add(revision);
        reads += 1;
      }
    };
    const readers = [read(), read(), read()];
    for (const summary of ["二", "一", "二", "一"]) await importRecords(withSummary(summary));
    done = true;
    await Promise.all(readers);
    expect(reads).toBeGreaterThan(10);
    expect(revisions.size).toBe(2);
  });

  test("do not wait for an importer that died: its lease runs out", async () => {
    await importRecords(records);
    await database.write((run) => run("MATCH (graph:Graph) SET graph.importingUntil = timestamp() + 300"));
    const started = Date.now();
    await readStatement(10_000);
    expect(Date.now() - started).toBeGreaterThan(200);
  });

  test("get a clear answer while an import goes on for longer than they can wait", async () => {
    await database.write((run) => run("MATCH (graph:Graph) SET graph.importingUntil = timestamp() + 60000"));
    await expect(readStatement(300)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    await database.write((run) => run("MATCH (graph:Graph) SET graph.importingUntil = 0"));
  });
});
