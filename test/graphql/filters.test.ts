// Filters, orders and bases on lists and relations: what the API finds is what plain code finds in the records.
import fc from "fast-check";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Records } from "../../src/curation/records.js";
import { model } from "../../src/kinds/index.js";
import type { EntityRow, PropertyRow } from "../../src/model/rows.js";
import { openGraph, readRecords, type TestGraph } from "../setup/graph.js";
import { Evaluator, type Filter } from "./evaluate-filter.js";

const first = "document/zhejiang-housing-conference-2023";
const second = "document/made-up-2024";

/** With a second document, which cites the first, and which a third of the entities cite too and another third cite alone. */
function withSecondDocument(records: Records): Records {
  const document = records.entities.find(({ id }) => id === first)!;
  const properties = { ...document.properties, nameZh: "另一篇", publishedOn: "2024-02-29" };
  delete (properties as { repostedOn?: string }).repostedOn;
  const entities = records.entities.map((entity, index) => {
    const further = entity.evidence.map((evidence) => ({ ...evidence, document: second }));
    if (entity === document || index % 3 === 0) return entity;
    return { ...entity, evidence: index % 3 === 1 ? further : [...entity.evidence, ...further] };
  });
  return { ...records, entities: [...entities, { ...document, id: second, properties }] };
}

const records = withSecondDocument(await readRecords());
const evaluator = new Evaluator(records);
let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph({ alter: withSecondDocument });
});
afterAll(() => graph.database.close());

interface List {
  totalCount: number;
  nodes: { id: string }[];
}

async function ask<Answer>(source: string, variables?: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await graph.askText(source, variables);
  expect(errors).toBeUndefined();
  return data as Answer;
}

async function find(label: string, where: Filter): Promise<string[]> {
  const kind = model.kindByLabel.get(label)!;
  const source = `query ($where: ${label}Filter) { list: ${kind.plural}(where: $where, first: 1000) { totalCount nodes { id } } }`;
  const { list } = await ask<{ list: List }>(source, { where });
  expect(list.nodes).toHaveLength(list.totalCount);
  return list.nodes.map(({ id }) => id).sort();
}

async function failure(source: string, variables?: Record<string, unknown>) {
  const [error] = (await graph.askText(source, variables)).errors ?? [];
  return { ...error?.extensions, message: error?.message ?? "no error" };
}

describe("a filter finds some and leaves some out, as plain code does:", () => {
  test.each<[string, string, Filter]>([
    ["by id", "Target", { id: { in: ["target/2023-future-villages", "target/no-such"] } }],
    ["by document", "Programme", { document: { eq: second } }],
    ["by one of several documents", "Programme", { not: { document: { in: [second, "document/no-such"] } } }],
    ["a document by what it cites: itself it does not", "Document", { document: { eq: first } }],
    ["by day", "Document", { publishedOn: { gte: "2023-01-17", lte: "2023-12-31" } }],
    ["by any alias", "Strategy", { aliases: { contains: "Two" } }],
    ["by what is missing", "Achievement", { not: { since: { gte: 0 } } }],
    ["by single relation", "Target", { taskArea: { ordinal: { eq: 4 } } }],
    ["by single relation that is there", "Achievement", { indicator: {} }],
    ["by single relation over several links", "Measure", { taskArea: { ordinal: { in: [1, 4] } }, not: { parts: { some: {} } } }],
    ["by list with some", "TaskArea", { targets: { some: { unit: { eq: "个" }, value: { gte: 200 } } } }],
    ["by list with none", "Measure", { targets: { none: {} } }],
    ["by list with every", "TaskArea", { targets: { every: { indicator: { unit: { eq: "个" } } } } }],
    ["by list of an interface", "Indicator", { figures: { some: { year: { lte: 2022 } }, none: { value: { gte: 1000 } } } }],
    ["by relation of relation, within or", "MajorQuestion", { or: [{ ordinal: { eq: 1 } }, { taskAreas: { some: { ordinal: { gte: 6 }, measures: { some: { targets: { none: {} } } } } } }] }],
  ])("%s", async (_what, label, where) => {
    const all = records.entities.filter((entity) => entity.label === label);
    const found = await find(label, where);
    expect(found).toEqual(evaluator.find(label, where));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  test("any filter of any kind", { timeout: 240_000 }, async () => {
    const labelAndFilter = fc.constantFrom(...model.kinds).chain((kind) => fc.tuple(fc.constant(kind.label), anyFilter(kind, 3)));
    await fc.assert(
      fc.asyncProperty(labelAndFilter, async ([label, where]) => {
        expect(await find(label, where)).toEqual(evaluator.find(label, where));
      }),
      { numRuns: 30 },
    );
  });
});

/** Filters with one to three conditions, at most `depth` within each other, on values that occur. */
function anyFilter(row: EntityRow, depth: number): fc.Arbitrary<Filter> {
  const conditions: Record<string, () => fc.Arbitrary<unknown>> = { document: () => anyCondition(["eq", "in"], [first, second, "document/no-such"]) };
  for (const property of row.properties) if (property.filter) conditions[property.name] = () => anyConditionOn(row, property);
  if (depth > 0) {
    conditions["and"] = conditions["or"] = () => fc.array(anyFilter(row, depth - 1), { maxLength: 2 });
    conditions["not"] = () => anyFilter(row, depth - 1);
    for (const { name, many, to } of row.relations) {
      const inner = () => fc.oneof(fc.constant({}), anyFilter(to(), depth - 1));
      conditions[name] = () => (many ? fc.constantFrom("some", "none", "every").chain((word) => inner().map((filter) => ({ [word]: filter }))) : inner());
    }
  }
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(conditions)), { minLength: 1, maxLength: 3 })
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, conditions[key]!()]))));
}

function anyConditionOn({ kinds }: EntityRow, { name, type, enumObject }: PropertyRow): fc.Arbitrary<unknown> {
  if (enumObject) return fc.subarray(Object.values(enumObject));
  const labels = kinds.map(({ label }) => label);
  const values = records.entities
    .filter(({ label }) => labels.includes(label))
    .flatMap(({ id, properties }) => (name === "id" ? [id] : [properties[name], properties[`${name}Zh`], properties[`${name}En`]].flat()))
    .filter((value) => value !== undefined);
  if (type === "id") return anyCondition(["eq", "in"], values);
  if (type === "date") return anyCondition(["eq", "gte", "lte"], [...values, "2024-01-01"]);
  if (type === "int") return anyCondition(["eq", "gte", "lte", "in"], [...values, 0]);
  if (type === "float") return anyCondition(["eq", "gte", "lte"], [...values, 0.5]);
  const parts = values.map((value) => [...String(value)].slice(0, 2).join(""));
  return fc.oneof(anyCondition(["eq", "in"], [...values, "no such"]), anyCondition(["contains"], [...parts, "的"]));
}

function anyCondition(operators: string[], values: unknown[]): fc.Arbitrary<Filter> {
  return fc
    .subarray(operators, { minLength: 1 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((operator) => [operator, operator === "in" ? fc.array(fc.constantFrom(...values), { maxLength: 3 }) : fc.constantFrom(...values)]))));
}

describe("typed relations", () => {
  test.each(["STATED", "INFERRED"])("of links that are %s only, counted too", async (basis) => {
    const { measures } = await ask<{ measures: { nodes: { id: string; targets: List }[] } }>(
      `{ measures(first: 1000) { nodes { id targets(basis: ${basis}) { totalCount nodes { id } } } } }`,
    );
    for (const { id, targets } of measures.nodes) {
      const expected = records.links.filter((link) => link.type === "QUANTIFIES" && link.to === id && link.basis === basis).map(({ from }) => from);
      expect(targets.nodes.map((target) => target.id).sort()).toEqual(expected.sort());
      expect(targets.totalCount).toBe(expected.length);
    }
  });

  test("an indicator's figures: targets and achievements, by year, page by page", async () => {
    const source = `query ($id: ID!, $after: String) { node(id: $id) { ... on Indicator { figures(first: 1, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { link { type } node { __typename id year } } } } } }`;
    type Figures = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { link: { type: string }; node: { __typename: string; id: string; year: number | null } }[] };
    for (const id of new Set(records.links.filter(({ type }) => type === "MEASURED_BY").map(({ to }) => to))) {
      const met: Figures["edges"] = [];
      let total = 0;
      for (let after: string | null = null, more = true; more; ) {
        const { node }: { node: { figures: Figures } } = await ask(source, { id, after });
        met.push(...node.figures.edges);
        total = node.figures.totalCount;
        after = node.figures.pageInfo.endCursor;
        more = node.figures.pageInfo.hasNextPage;
      }
      const expected = records.links.filter(({ type, to }) => type === "MEASURED_BY" && to === id).map(({ from }) => from);
      expect(met.map(({ node }) => node.id).sort()).toEqual(expected.sort());
      expect(total).toBe(expected.length);
      const years = met.map(({ node }) => node.year ?? Infinity);
      expect(years).toEqual([...years].sort((one, other) => one - other));
      expect(met.every(({ link }) => link.type === "MEASURED_BY")).toBe(true);
    }
  });

  test("figures take a filter and another order", async () => {
    const { indicators } = await ask<{ indicators: { nodes: { figures: { nodes: { value: number; __typename: string }[] } }[] } }>(
      "{ indicators(first: 1000) { nodes { figures(where: { value: { gte: 100 } }, orderBy: [{ field: VALUE, direction: DESC }]) { nodes { __typename value } } } } }",
    );
    const series = indicators.nodes.map(({ figures }) => figures.nodes.map(({ value }) => value));
    expect(series.flat().length).toBeGreaterThan(10);
    for (const values of series) expect(values).toEqual(values.filter((value) => value >= 100).sort((one, other) => other - one));
  });
});

test("days order, and those without one come last", async () => {
  const days = async (field: string, direction: string) =>
    (await ask<{ documents: { nodes: Record<string, string>[] } }>(`{ documents(orderBy: [{ field: ${field}, direction: ${direction} }]) { nodes { publishedOn repostedOn } } }`)).documents.nodes;
  expect((await days("PUBLISHED_ON", "DESC")).map(({ publishedOn }) => publishedOn)).toEqual(["2024-02-29", "2023-01-17"]);
  expect((await days("REPOSTED_ON", "DESC")).map(({ repostedOn }) => repostedOn)).toEqual(["2023-01-18", null]);
});

describe("bad filters get an error with a code, and what to do", () => {
  const nested = (depth: number): string => (depth === 0 ? "{}" : depth % 2 === 0 ? `{ targets: { some: ${nested(depth - 1)} } }` : `{ taskArea: ${nested(depth - 1)} }`);
  test.each([
    ["a malformed id", '{ targets(where: { id: { eq: "Nope!" } }) { totalCount } }'],
    ["a malformed id of a document, within a relation", '{ targets(where: { taskArea: { document: { in: ["document/a", "b"] } } }) { totalCount } }'],
    ["a null condition on a relation", "{ targets(where: { not: { taskArea: null } }) { totalCount } }"],
    ["a null condition on a list", "{ measures(where: { targets: { some: null } }) { totalCount } }"],
  ])("%s", async (_what, source) => {
    expect(await failure(source)).toMatchObject({ code: "BAD_USER_INPUT", argument: "where" });
  });

  test.each<[string, string, object]>([
    ["relations within relations", `{ taskAreas(where: ${nested(6)}) { totalCount } }`, { limit: 4, value: 5 }],
    ["conditions within relations", `{ targets(where: { taskArea: { and: [${"{ not: { ordinal: { eq: 1 } } } ".repeat(50)}] } }) { totalCount } }`, { limit: 100, value: 101 }],
    ["ids", `{ targets(where: { id: { in: [${'"target/a" '.repeat(1001)}] } }) { totalCount } }`, { limit: 1000, value: 1001 }],
  ])("too many %s", async (_what, source, details) => {
    expect(await failure(source)).toMatchObject({ code: "LIMIT_EXCEEDED", ...details });
  });

  test("four relations within each other are fine", async () => {
    expect((await ask<{ taskAreas: List }>(`{ taskAreas(where: ${nested(4)}) { totalCount } }`)).taskAreas.totalCount).toBeGreaterThan(0);
  });

  test("a variable that is null is refused, though the same query without it was answered", async () => {
    const document = parse("query ($year: Int) { targets(where: { year: { eq: $year } }) { totalCount } }");
    expect((await graph.ask(document as never, {})).errors).toBeUndefined();
    expect((await graph.ask(document as never, { year: null })).errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "where" });
  });
});
