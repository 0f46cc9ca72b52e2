// Requests that come at the same time: each gets its own answer, however many share a statement, and whatever becomes of the others.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parse, execute } from "graphql";
import { schema } from "../../src/graphql/build-schema.js";
import { createReader, type Reader } from "../../src/graphql/create-reader.js";
import { model } from "../../src/kinds/index.js";
import type { Database, ReadOptions, Row, Statement } from "../../src/neo4j/database.js";
import { openGraph, type TestGraph } from "../setup/graph.js";

/** The real database; what is sent to it is written down, and may be kept back or refused. */
class WatchedDatabase {
  statements: Statement[] = [];
  refuse: (statement: Statement) => boolean = () => false;
  /** How many requests a statement answers → milliseconds that it takes at least: what is slow does not depend on the machine. */
  delay: (size: number) => number = () => 30;

  constructor(private readonly database: Database) {}

  async read(statement: Statement, options: ReadOptions): Promise<Row[]> {
    this.statements.push(statement);
    await new Promise((resolve) => setTimeout(resolve, this.delay(sizeOf(statement))));
    if (this.refuse(statement)) throw new Error("refused");
    return await this.database.read(statement, options);
  }
}

const nodes = parse("query ($id: ID!, $first: Int!) { node(id: $id) { id ... on Entity { name links(first: $first) { totalCount nodes { id } } } } }");
let graph: TestGraph;
let watched: WatchedDatabase;
let reader: Reader;
let ids: string[];

beforeAll(async () => {
  graph = await openGraph();
  ids = graph.records.entities.slice(0, 120).map(({ id }) => id);
});
afterAll(() => graph.database.close());
beforeEach(() => {
  watched = new WatchedDatabase(graph.database);
  reader = createReader(watched as unknown as Database, model);
});

const ask = async (id: string, first = 3) => await execute({ schema, document: nodes, variableValues: { id, first }, contextValue: reader.createContext() });
const askAll = async (asked = ids) => (await Promise.all(asked.map((id) => ask(id)))).map(({ data }) => (data?.["node"] as { id: string } | undefined)?.id);
const sizeOf = ({ parameters }: Statement) => (parameters["gathered"] as { asked: unknown[] } | undefined)?.asked.length ?? 1;
const sizes = () => watched.statements.map(sizeOf);

/** The database has planned the shared statement after this. */
async function warmUp(): Promise<void> {
  await askAll();
  await expect.poll(() => sizes().includes(0)).toBe(true);
  await expect.poll(async () => (await askAll(ids.slice(0, 12)), Math.max(...sizes()))).toBeGreaterThan(1);
  watched.statements = [];
}

test("many at once take few statements, and each is answered as it would be alone", async () => {
  await warmUp();
  const together = await Promise.all(ids.map((id) => ask(id)));
  expect(sizes().length).toBeLessThan(ids.length / 4);
  expect(Math.max(...sizes())).toBeLessThanOrEqual(32);
  for (const [index, id] of ids.entries()) expect(together[index]).toEqual(await ask(id));
  expect(reader.reads.counts.together).toBeGreaterThan(100);
});

test("one after the other go alone", async () => {
  for (const id of ids.slice(0, 20)) await ask(id);
  expect(sizes()).toEqual(Array(20).fill(1));
});

test("what asks for pages of other lengths does not go together", async () => {
  await warmUp();
  const answers = await Promise.all(ids.flatMap((id) => [ask(id, 1), ask(id, 2)]));
  expect(Math.max(...sizes())).toBeGreaterThan(1);
  for (const [index, { data }] of answers.entries()) {
    const { links } = data?.["node"] as { links: { totalCount: number; nodes: unknown[] } };
    expect(links.nodes.length).toBe(Math.min(links.totalCount, 1 + (index % 2)));
  }
});

test("where reading together fails, each is read alone", async () => {
  await warmUp();
  watched.refuse = ({ parameters }) => "gathered" in parameters;
  expect(await askAll()).toEqual(ids);
});

test("where one fails alone, the others don't", async () => {
  await warmUp();
  watched.refuse = ({ parameters }) => "gathered" in parameters || parameters["param0"] === ids[30];
  const answers = await Promise.all(ids.map((id) => ask(id)));
  expect(answers.map(({ errors }, index) => (errors ? index : -1)).filter((index) => index >= 0)).toEqual([30]);
});

test("where going together gains nothing, reads go side by side", async () => {
  watched.delay = (size) => 100 * size;
  const few = ids.slice(0, 8);
  await askAll(few);
  await expect.poll(() => sizes().includes(0)).toBe(true);
  // Some go together, which shows that it takes as long as one after the other; then none do.
  await expect.poll(async () => (await askAll(few), reader.reads.counts.together)).toBeGreaterThan(1);
  watched.statements = [];
  expect(await askAll(few)).toEqual(few);
  expect(sizes()).toEqual(Array(8).fill(1));
});
