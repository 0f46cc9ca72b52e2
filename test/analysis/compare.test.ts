// compare: what two made-up documents of one town share, carry on, add and drop; and how targets are paired.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../src/analysis/compare.js";
import { type CitingEntity, findChanges } from "../../src/analysis/find-changes.js";
import { model } from "../../src/kinds/index.js";
import type { Snapshot } from "../../src/neo4j/graph-reader.js";
import type { TestGraph } from "../setup/graph.js";
import { answerOf, failureOf, openBrookTown } from "./fixtures/brook-town.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openBrookTown();
});
afterAll(() => graph.database.close());

interface Change {
  kind: string;
  change: string;
  before: { id: string } | null;
  after: { id: string } | null;
  link: { id: string; type: string; evidence: { quote: string }[] } | null;
  ratio: number | null;
  reason: string | null;
}
interface Comparison {
  before: { id: string };
  after: { id: string };
  counts: { kind: string; change: string; count: number }[];
  changes: { totalCount: number; nodes: Change[]; edges: { node: { change: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const both = '["document/brook-town-2024", "document/brook-town-2025"]';
const selection = `before { id } after { id } counts { kind change count } changes {
  totalCount pageInfo { hasNextPage endCursor } edges { node { change } }
  nodes { kind change before { id } after { id } link { id type evidence { quote } } ratio reason }
}`;
const ask = async (of: string, variables?: Record<string, unknown>) =>
  (await answerOf<{ compare: Comparison }>(graph, `query ($after: String) { compare(documents: ${of}, after: $after) { ${selection} } }`, variables)).compare;
const name = (entity: { id: string } | null) => entity?.id.split("/")[1] ?? null;

test("what is shared, carried on, added and dropped", async () => {
  const { before, after, counts, changes } = await ask(`${both}, kinds: [MEASURE, STRATEGY, TASK_AREA]`);
  expect([before.id, after.id]).toEqual(["document/brook-town-2024", "document/brook-town-2025"]);
  expect(changes.nodes.map((row) => [row.kind, row.change, name(row.before), name(row.after)])).toEqual([
    ["STRATEGY", "SHARED", "green-development", "green-development"],
    ["STRATEGY", "ADDED", null, "built-and-shared-together"],
    ["STRATEGY", "DROPPED", "thrift-first", null],
    ["TASK_AREA", "CONTINUED", "2024-parks", "2025-parks"],
    ["TASK_AREA", "ADDED", null, "2025-sewage"],
    ["TASK_AREA", "DROPPED", "2024-old-street", null],
    ["MEASURE", "CONTINUED", "2024-pocket-parks", "2025-pocket-parks"],
    ["MEASURE", "ADDED", null, "2025-greenway"],
    ["MEASURE", "DROPPED", "2024-park-register", null],
    ["MEASURE", "DROPPED", "2024-repair-old-street", null],
  ]);
  expect(counts.at(-1)).toEqual({ kind: "MEASURE", change: "DROPPED", count: 2 });
  expect(changes.nodes[3]?.link).toMatchObject({ type: "CONTINUES", evidence: [{ quote: "继续在公园建设上实干" }] });
});

test("targets raised, lowered, unchanged", async () => {
  const { changes } = await ask(`${both}, kinds: [TARGET]`);
  const paired = changes.nodes.filter(({ before, after }) => before && after);
  expect(paired.map(({ change, before, after, ratio }) => [change, name(before), name(after), ratio])).toEqual([
    ["RAISED", "2024-parks-built", "2025-parks-built", 8 / 5],
    ["UNCHANGED", "2024-old-communities-renovation-started", "2025-old-communities-renovation-started", 1],
    ["LOWERED", "2024-trees-planted", "2025-trees-planted", 400 / 600],
    ["LOWERED", "2024-townscape-rank", "2025-townscape-rank", null],
    ["NOT_COMPARABLE", "2024-rest-stations-built", "2025-rest-stations-built", null],
    ["NOT_COMPARABLE", "2024-green-cover", "2025-green-cover", null],
  ]);
  for (const { change, reason } of changes.nodes) expect(reason !== null).toBe(change === "NOT_COMPARABLE");
});

test("the counts are those of all pages, and the usual kinds come in the model's order", async () => {
  const { counts, changes } = await ask(both);
  expect([...new Set(counts.map(({ kind }) => kind))]).toEqual(["STRATEGY", "TASK_AREA", "MEASURE", "TARGET", "INDICATOR"]);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(changes.totalCount);
  for (const { kind, change, count } of counts) expect(changes.nodes.filter((row) => row.kind === kind && row.change === change)).toHaveLength(count);
});

test("cursors to the end give what one page gives, in the same order", async () => {
  const whole = await ask(both);
  const met: Change[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { counts, changes }: Comparison = await ask(`${both}, first: 7`, { after });
    expect(counts).toEqual(whole.counts);
    expect(changes.edges.map(({ node }) => node.change)).toEqual(changes.nodes.map(({ change }) => change));
    met.push(...changes.nodes);
    after = changes.pageInfo.endCursor;
    more = changes.pageInfo.hasNextPage;
  }
  expect(met).toEqual(whole.changes.nodes);
});

test("turned round, what was added is dropped", async () => {
  const [there, back] = [await ask(`${both}, kinds: [STRATEGY]`), await ask('["document/brook-town-2025", "document/brook-town-2024"], kinds: [STRATEGY]')];
  const added = ({ changes }: Comparison, change: string) => changes.nodes.filter((row) => row.change === change).map(({ before, after }) => name(before ?? after));
  expect(added(back, "ADDED")).toEqual(added(there, "DROPPED"));
  expect(added(back, "DROPPED")).toEqual(added(there, "ADDED"));
});

describe("bad input gets an error with a code, and what to do", () => {
  test.each([
    ["one document", '["document/brook-town-2024"]', "BAD_USER_INPUT", "documents", "this gives 1"],
    ["one twice", '["document/brook-town-2024", "document/brook-town-2024"]', "BAD_USER_INPUT", "documents", "one twice"],
    ["three", '["document/a", "document/b", "document/c"]', "BAD_USER_INPUT", "documents", "this gives 3"],
    ["an unknown one", '["document/brook-town-2024", "document/none"]', "NOT_FOUND", "documents", "document/none"],
    ["what is no document", '["document/brook-town-2024", "strategy/thrift-first"]', "BAD_USER_INPUT", "documents", "a STRATEGY"],
    ["documents as a kind", `${both}, kinds: [DOCUMENT]`, "BAD_USER_INPUT", "kinds", "leave `kinds` out"],
    ["a cursor of another list", `${both}, after: "WyJwb3NpdGlvbiIsIngiXQ"`, "BAD_USER_INPUT", "after", "another order"],
  ])("%s", async (_what, of, code, argument, words) => {
    const failure = await failureOf(graph, `{ compare(documents: ${of}) { counts { count } } }`);
    expect(failure).toMatchObject({ code, argument });
    expect(failure["message"]).toContain(words);
  });
});

test("a document too large to compare says so, and what to do", async () => {
  const documents = ["document/small", "document/large"];
  const read = (async () => ({ answer: { found: documents, beforeCount: 12, afterCount: 7000, before: [], after: [], continuations: [] }, revision: "" })) as Snapshot["read"];
  const asked = compare({ arguments: { documents, first: 50 }, given: new Set(), fields: new Set(), snapshot: { read }, model });
  await expect(asked).rejects.toMatchObject({ extensions: { code: "LIMIT_EXCEEDED", limit: 5000, value: 7000 }, message: expect.stringContaining("`kinds`") as string });
});

describe("pairs of targets", () => {
  const target = (id: string, value: number, year: number, more: Partial<CitingEntity> = {}): CitingEntity => ({
    id, kind: "TARGET", position: id, indicatorId: "indicator/one", name: id, value, max: null, unit: "个", asWritten: null, comparator: "EQ", quantity: "STOCK", year, since: null, ...more,
  });
  const pairsOf = (before: CitingEntity[], after: CitingEntity[]) =>
    findChanges({ before, after, continuations: [] }).map(({ change, before, after }) => [change, before?.id ?? null, after?.id ?? null]);

  test("of one year first, then of the nearest", () => {
    expect(pairsOf([target("a", 5, 2024), target("b", 50, 2030)], [target("c", 60, 2030), target("d", 8, 2025)])).toEqual([["RAISED", "b", "c"], ["RAISED", "a", "d"]]);
    expect(pairsOf([target("b", 50, 2030)], [target("d", 8, 2025), target("c", 60, 2030)])).toEqual([["ADDED", null, "d"], ["RAISED", "b", "c"]]);
  });
  test("never with one of an earlier year than its own", () => {
    expect(pairsOf([target("b", 50, 2030)], [target("d", 8, 2025)])).toEqual([["ADDED", null, "d"], ["DROPPED", "b", null]]);
  });
  test("what can be compared before what can't; each once", () => {
    const flow = { quantity: "FLOW" } as const;
    expect(pairsOf([target("a", 5, 2024, flow), target("b", 40, 2024)], [target("c", 60, 2025), target("d", 5, 2025, flow), target("e", 9, 2025, flow)])).toEqual([
      ["ADDED", null, "e"], ["RAISED", "b", "c"], ["UNCHANGED", "a", "d"],
    ]);
    expect(pairsOf([target("a", 5, 2024, flow)], [target("c", 60, 2025)])).toEqual([["NOT_COMPARABLE", "a", "c"]]);
  });
  test("never without an indicator, of another one, or of what both documents cite", () => {
    const none = { indicatorId: null };
    expect(pairsOf([target("a", 5, 2024, none)], [target("c", 5, 2024, none)])).toEqual([["ADDED", null, "c"], ["DROPPED", "a", null]]);
    expect(pairsOf([target("a", 5, 2024)], [target("c", 5, 2024, { indicatorId: "indicator/two" })])).toEqual([["ADDED", null, "c"], ["DROPPED", "a", null]]);
    expect(pairsOf([target("a", 5, 2024)], [target("a", 5, 2024), target("c", 6, 2025)])).toEqual([["SHARED", "a", "a"], ["ADDED", null, "c"]]);
  });
});
