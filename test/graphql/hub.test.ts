// An entity with so many links that they are taken from the indexes: the pages are those of any other entity, and read no more.
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linkId, type Records } from "../../src/curation/records.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { testConnection } from "../setup/connection.js";

const hub = "strategy/two-firsts";
/** A question from which as many links lead away. */
const source = "major-question/made-up";
const many = 1_500;
let graph: TestGraph;

/** Goals that advance and follow the strategy, two links each; some inferred. And a question that advances as many strategies. */
function withHub(records: Records): Records {
  const template = records.entities.find(({ label }) => label === "Goal");
  if (!template) throw new Error("The seeds have no goal");
  const goals = Array.from({ length: many }, (_, index) => ({ ...template, id: `goal/made-up-${index}`, properties: { ...template.properties, nameZh: `编造的目标${index}` } }));
  const links = goals.flatMap(({ id, evidence, origin }, index) =>
    ["ADVANCES", "GUIDED_BY"].map((type) => ({ id: linkId(id, type, hub), from: id, to: hub, type, basis: index % 3 === 0 ? ("INFERRED" as const) : ("STATED" as const), evidence, origin, rationaleZh: "编造" })),
  );
  const question = records.entities.find(({ label }) => label === "MajorQuestion");
  const strategy = records.entities.find(({ label }) => label === "Strategy");
  if (!question || !strategy) throw new Error("The seeds have no question or no strategy");
  const strategies = goals.map((_, index) => ({ ...strategy, id: `strategy/made-up-${index}`, properties: { ...strategy.properties, nameZh: `编造的战略${index}` } }));
  const away = strategies.map(({ id, evidence, origin }, index) => ({
    id: linkId(source, "ADVANCES", id), from: source, to: id, type: "ADVANCES", basis: index % 3 === 0 ? ("INFERRED" as const) : ("STATED" as const), evidence, origin, rationaleZh: "编造",
  }));
  return { ...records, entities: [...records.entities, ...goals, { ...question, id: source }, ...strategies], links: [...records.links, ...links, ...away] };
}

beforeAll(async () => {
  graph = await openGraph({ alter: withHub });
});
afterAll(() => graph.database.close());

async function pageAll(argumentsText: string, first: number): Promise<string[]> {
  const met: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const source = `query ($after: String) { node(id: "${hub}") { ... on Entity { links(first: ${first}, after: $after${argumentsText}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    const { data, errors } = await graph.askText(source, { after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data?.["node"] as { links: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).links;
    met.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return met;
}

test.each([
  ["all", "", () => true],
  ["those that come in, of one type", ", direction: IN, types: [ADVANCES]", ({ type, to }: { type: string; to: string }) => to === hub && type === "ADVANCES"],
  ["inferred ones to goals", ", basis: INFERRED, kinds: [GOAL]", ({ basis, from }: { basis: string; from: string }) => basis === "INFERRED" && from.startsWith("goal/")],
] as const)("links of a hub, page by page: %s", async (_what, argumentsText, wanted) => {
  const expected = graph.records.links.filter((link) => (link.from === hub || link.to === hub) && wanted(link)).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(400);
  const met = await pageAll(argumentsText, 300);
  expect(new Set(met).size).toBe(met.length);
  expect([...met].sort()).toEqual([...expected].sort());
  expect(await pageAll(argumentsText, 1000)).toEqual(met);
});

test.each([
  ["all", "", () => true],
  ["inferred", ", basis: INFERRED", (index: number) => index % 3 === 0],
  ["filtered", ', where: { name: { contains: "7" } }', (index: number) => String(index).includes("7")],
] as const)("relations that lead away from a hub, page by page: %s", async (_what, argumentsText, wanted) => {
  const met: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const text = `query ($after: String) { node(id: "${source}") { ... on MajorQuestion { strategies(first: 400, after: $after${argumentsText}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`;
    const { data, errors } = await graph.askText(text, { after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data?.["node"] as { strategies: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }).strategies;
    met.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  const expected = Array.from({ length: many }, (_, index) => index).filter(wanted).map((index) => `strategy/made-up-${index}`);
  expect(new Set(met).size).toBe(met.length);
  expect([...met].sort()).toEqual(expected.sort());
});

test("a page of them costs what it shows", async () => {
  const driver = neo4j.driver(testConnection().uri, neo4j.auth.basic(testConnection().user, testConnection().password));
  const session = driver.session();
  const { bindOperation } = await import("../../src/query/bind.js");
  const { makePlan } = await import("../../src/query/plan-cache.js");
  const { schema } = await import("../../src/graphql/build-schema.js");
  const { model } = await import("../../src/kinds/index.js");
  const { Kind, parse } = await import("graphql");
  const hits = async (id: string) => {
    const operation = parse(`{ node(id: "${id}") { ... on Entity { links(first: 10) { totalCount nodes { id } } } } }`).definitions[0];
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("No operation");
    const plan = makePlan(model, { schema, fragments: {}, operation, variableValues: {} });
    const [statement] = bindOperation(id === hub ? plan.hubs() : plan, {});
    const { summary } = await session.run(`PROFILE ${statement?.cypher ?? ""}`, statement?.parameters);
    const sum = (step: { dbHits: number; children: never[] }): number => Number(step.dbHits) + step.children.reduce((all, child) => all + sum(child), 0);
    return sum(summary.profile as never);
  };
  const [ofHub, ofSmall] = [await hits(hub), await hits("goal/1-3-n-task")];
  await session.close();
  await driver.close();
  // Of 3,000 links, some hundred hits for the page and the ways it may come by; sorting them all would take ten thousand.
  expect(ofHub).toBeLessThan(1_500);
  expect(ofSmall).toBeLessThan(500);
});
