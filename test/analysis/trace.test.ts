// trace, paths and coverage, asked through the schema of a real database, against the slow and obvious way.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Records } from "../../src/curation/records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import { linkAllowed } from "../../src/model/model.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { randomGraph } from "./random-graph.js";
import { slowPaths, type SlowPath } from "./slow-paths.js";

interface Path {
  length: number;
  basis: string;
  steps: { entity: { id: string; kind: string }; link: { id: string; basis: string; rationale: string | null; evidence: { quote: string }[] } | null }[];
}
interface Paths {
  truncated: boolean;
  nodes: Path[];
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.database.close());

const steps = "{ truncated nodes { length basis steps { entity { id kind } link { id basis rationale evidence { quote } } } } }";

async function askPaths(field: string): Promise<Paths> {
  const { data, errors } = await graph.askText(`{ found: ${field} ${steps} }`);
  expect(errors).toBeUndefined();
  return data?.["found"] as Paths;
}

async function failure(source: string) {
  const { errors = [] } = await graph.askText(source);
  return { ...errors[0]?.extensions, message: errors[0]?.message ?? "no error" };
}

const linkIds = ({ steps }: Path) => steps.flatMap(({ link }) => (link ? [link.id] : []));
const keyOf = (path: Path) => linkIds(path).join();
const slowKeyOf = ({ links }: SlowPath) => links.map(({ id }) => id).join();

function load(records: Records): Promise<unknown> {
  return importGraph(graph.database, makeGraphRows(records, model), model, { report: () => undefined });
}

describe("the first document", () => {
  test("every target reaches “两个先行” by stated links, each with its sentence", async () => {
    for (const { id } of graph.records.entities.filter(({ label }) => label === "Target")) {
      const { nodes } = await askPaths(`trace(from: "${id}", toIds: ["strategy/two-firsts"], basis: STATED, first: 1)`);
      expect([id, nodes[0]?.basis, nodes[0]?.steps.at(-1)?.entity.id]).toEqual([id, "STATED", "strategy/two-firsts"]);
      for (const { link } of nodes[0]?.steps.slice(1) ?? []) expect(link?.evidence.length).toBeGreaterThan(0);
    }
  });

  test("up and down find the same paths, every one of them", async () => {
    const target = "target/2023-future-communities";
    const up = await askPaths(`trace(from: "${target}", to: [STRATEGY, GOAL, MAJOR_QUESTION], first: 1000)`);
    const slow = slowPaths(graph.records, { from: target, maxLength: 6, isEnd: (id) => /^(strategy|goal|major-question)\//.test(id), direction: "UP" });
    expect(up.nodes.map(keyOf).sort()).toEqual(slow.map(slowKeyOf).sort());
    expect(up.truncated).toBe(false);
    const down = await askPaths(`trace(from: "strategy/two-firsts", direction: DOWN, toIds: ["${target}"], first: 1000)`);
    const turned = down.nodes.map((path) => linkIds(path).reverse().join());
    expect(turned.sort()).toEqual(up.nodes.filter(({ steps }) => steps.at(-1)?.entity.id === "strategy/two-firsts").map(keyOf).sort());
  });

  test("guidance is not support", async () => {
    const { nodes } = await askPaths('trace(from: "goal/next-five-years-general-requirements", first: 1000)');
    const guiding = new Set(graph.records.links.filter(({ type }) => type === "GUIDED_BY" || type === "RELATED_TO").map(({ id }) => id));
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.flatMap(linkIds).filter((id) => guiding.has(id))).toEqual([]);
  });

  test("without a direction, `toIds` says which way", async () => {
    const { nodes } = await askPaths('trace(from: "measure/2023-future-communities", toIds: ["target/2023-future-communities"])');
    expect(nodes).toHaveLength(1);
  });

  test("so does `to`", async () => {
    const { nodes } = await askPaths('trace(from: "strategy/two-firsts", to: [TARGET], first: 3)');
    expect(nodes.map(({ steps }) => steps.at(-1)?.entity.kind)).toEqual(["TARGET", "TARGET", "TARGET"]);
  });

  test("paths explain how two entities are connected, direction aside", async () => {
    const [from, to] = ["target/2023-future-communities", "strategy/four-consciousnesses"];
    const { nodes } = await askPaths(`paths(from: "${from}", to: "${to}", first: 20, maxHops: 5)`);
    const slow = slowPaths(graph.records, { from, maxLength: 5, isEnd: (id) => id === to, direction: "any" }).slice(0, 20);
    expect(nodes.map(({ length, steps }) => [length, steps.filter(({ link }) => link?.basis === "INFERRED").length])).toEqual(slow.map(({ links, inferred }) => [links.length, inferred]));
  });

  test("a matrix: each area beside the question it answers, each cell traced", async () => {
    const { data } = await graph.askText("{ coverage(rows: TASK_AREA, columns: MAJOR_QUESTION) { rows { id } columns { id } cells { row column count } truncated } }");
    const { rows, columns, cells, truncated } = data?.["coverage"] as { rows: unknown[]; columns: unknown[]; cells: { row: string; column: string; count: number }[]; truncated: boolean };
    expect([rows.length, columns.length, truncated]).toEqual([8, 5, false]);
    expect(cells.map(({ row, column }) => `${row} ${column}`)).toEqual(graph.records.links.filter(({ type }) => type === "ANSWERS").map(({ from, to }) => `${from} ${to}`));
  });

  test("a graph's answer is of one revision, also while it changes", async () => {
    let done = false;
    const lengths = new Set<number>();
    const changed: Records = { ...graph.records, links: graph.records.links.filter(({ type }) => type !== "SET_FOR") };
    const asking = (async () => {
      while (!done) lengths.add((await askPaths('trace(from: "target/2023-future-communities", toIds: ["strategy/two-firsts"], first: 1)')).nodes[0]?.length ?? 0);
    })();
    for (const records of [changed, graph.records, changed, graph.records]) await load(records);
    done = true;
    await asking;
    // By the area two links; without SET_FOR by the measure, its measure and the area four.
    expect([...lengths].sort()).toEqual([2, 4]);
  });
});

describe("bad input", () => {
  test.each([
    ["an id that is none", '{ trace(from: "Nope") { truncated } }', "BAD_USER_INPUT", "from", /is no id/],
    ["an id of nothing", '{ trace(from: "strategy/none") { truncated } }', "NOT_FOUND", "from", /no entity/],
    ["an end that does not exist", '{ trace(from: "target/2023-future-communities", toIds: ["strategy/none"]) { truncated } }', "NOT_FOUND", "toIds", /no entity/],
    ["the wrong way", '{ trace(from: "strategy/two-firsts", direction: UP, toIds: ["target/2023-future-communities"]) { truncated } }', "BAD_USER_INPUT", "toIds", /No support leads up from/],
    ["nothing below a target", '{ trace(from: "target/2023-future-communities", direction: DOWN) { truncated } }', "BAD_USER_INPUT", "from", /direction: UP/],
    ["kinds that can't be ends", '{ trace(from: "target/2023-future-communities", to: [EVENT]) { truncated } }', "BAD_USER_INPUT", "to", /it can lead to/],
    ["an empty list of kinds", '{ trace(from: "target/2023-future-communities", to: []) { truncated } }', "BAD_USER_INPUT", "to", /is empty/],
    ["an empty list of ends", '{ trace(from: "target/2023-future-communities", toIds: []) { truncated } }', "BAD_USER_INPUT", "toIds", /is empty/],
    ["an end where it starts", '{ trace(from: "strategy/two-firsts", toIds: ["strategy/two-firsts"]) { truncated } }', "BAD_USER_INPUT", "toIds", /is among/],
    ["the wrong way to a kind", '{ trace(from: "strategy/two-firsts", direction: UP, to: [TARGET]) { truncated } }', "BAD_USER_INPUT", "to", /direction: DOWN/],
    ["more than a page of paths", '{ trace(from: "strategy/two-firsts", direction: DOWN, first: 1001) { truncated } }', "LIMIT_EXCEEDED", undefined, /Narrow the question/],
    ["a document as an end", '{ paths(from: "strategy/two-firsts", to: "document/zhejiang-housing-conference-2023") { truncated } }', "BAD_USER_INPUT", "to", /have no links/],
    ["an empty document", '{ gaps(document: "") { totalCount } }', "BAD_USER_INPUT", "document", /is no id/],
    ["no hops", '{ trace(from: "target/2023-future-communities", maxHops: 0) { truncated } }', "BAD_USER_INPUT", "maxHops", /from 1 to 10/],
    ["too many hops", '{ trace(from: "target/2023-future-communities", maxHops: 99) { truncated } }', "LIMIT_EXCEEDED", undefined, /limited to 10/],
    ["a negative count", '{ trace(from: "target/2023-future-communities", first: -1) { truncated } }', "BAD_USER_INPUT", "first", /from 0 to 1000/],
    ["one entity for two", '{ paths(from: "strategy/two-firsts", to: "strategy/two-firsts") { truncated } }', "BAD_USER_INPUT", "to", /give two/],
    ["kinds without support between them", "{ coverage(rows: EVENT, columns: TARGET) { truncated } }", "BAD_USER_INPUT", "columns", /No support runs between/],
    ["a document that is none", '{ coverage(rows: TASK_AREA, columns: STRATEGY, document: "strategy/two-firsts") { truncated } }', "BAD_USER_INPUT", "document", /is no document, but a STRATEGY/],
    ["a document that was not read", '{ coverage(rows: TASK_AREA, columns: STRATEGY, document: "document/none") { truncated } }', "NOT_FOUND", "document", /no entity/],
    ["very many questions", `{ ${Array.from({ length: 11 }, (_, index) => `q${index}: gaps { totalCount }`).join(" ")} }`, "LIMIT_EXCEEDED", undefined, /limited to 10/],
  ])("%s", async (_what, source, code, argument, message) => {
    const error = await failure(source);
    expect([error.message, (error as { code?: string }).code, (error as { argument?: string }).argument]).toEqual([expect.stringMatching(message), code, argument]);
  });
});

describe("made-up graphs", () => {
  afterAll(() => load(graph.records));

  test("trace finds what the slow way finds, in the same order of worth; coverage counts the shortest, cell by cell", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, fc.constantFrom(undefined, "STATED"), async (records, basis) => {
        await load(records);
        const [, ...entities] = records.entities;
        const basisArgument = basis ? `, basis: ${basis}` : "";
        const kindOf = (label: string) => model.kindByLabel.get(label)?.kind ?? "";
        for (const from of entities) {
          const { data, errors = [] } = await graph.askText(`{ found: trace(from: "${from.id}", to: [STRATEGY], first: 1000, maxHops: 5${basisArgument}) ${steps} }`);
          if (errors.length > 0) continue; // kinds that can't connect, which is tried below
          const { nodes } = data?.["found"] as Paths;
          const slow = slowPaths(records, { from: from.id, maxLength: 5, isEnd: (id) => id.startsWith("strategy/"), direction: "UP", ...(basis && { basis }) });
          expect(nodes.map(keyOf).sort()).toEqual(slow.map(slowKeyOf).sort());
          expect(nodes.map(({ length, basis }) => [length, basis])).toEqual(slow.map(({ links, inferred }) => [links.length, inferred === 0 ? "STATED" : "INFERRED"]));
        }
        for (const [rows, columns] of [["Measure", "Strategy"], ["TaskArea", "MajorQuestion"], ["Measure", "Target"], ["Measure", "Measure"]] as const) {
          const { data } = await graph.askText(`{ coverage(rows: ${kindOf(rows)}, columns: ${kindOf(columns)}${basisArgument}) { cells { row column count } direction } }`);
          const { cells, direction } = data?.["coverage"] as { cells: { row: string; column: string; count: number }[]; direction: "UP" | "DOWN" };
          const expected = entities.filter(({ label }) => label === rows).flatMap((row) =>
            entities.filter(({ label }) => label === columns).flatMap((column) => {
              const paths = slowPaths(records, { from: row.id, maxLength: 6, isEnd: (id) => id === column.id, direction, ...(basis && { basis }) });
              const count = paths.filter(({ links }) => links.length === paths[0]?.links.length).length;
              return count > 0 ? [{ row: row.id, column: column.id, count }] : [];
            }),
          );
          expect(cells).toEqual(expected);
          for (const { row, column, count } of cells) {
            const { nodes } = await askPaths(`trace(from: "${row}", toIds: ["${column}"]${basisArgument}, first: 1000)`);
            expect(nodes.filter(({ length }) => length === nodes[0]?.length)).toHaveLength(count);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test("where everything is linked to everything, the answer comes within the limits and says that it was cut", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `measure/n${index}`);
    const [base] = fc.sample(randomGraph, 1);
    const first = base?.entities[0];
    const template = { ...first, label: "Measure" } as Records["entities"][number];
    const records: Records = {
      entities: [first as Records["entities"][number], ...ids.map((id) => ({ ...template, id, properties: { nameZh: id, aliases: [] } }))],
      links: ids.flatMap((from) => ids.filter((to) => to !== from).flatMap((to) => ["PART_OF", "IMPLEMENTS"].map((type) => ({ id: `${from}--${type}--${to}`, from, to, type, basis: "STATED" as const, evidence: template.evidence, origin: template.origin })))),
      declaredCounts: [],
    };
    expect(linkAllowed(model.linkTypeByName.get("PART_OF") as never, "Measure", "Measure")).toBe(true);
    await load(records);
    const { nodes, truncated } = await askPaths('trace(from: "measure/n0", toIds: ["measure/n1"], first: 100)');
    expect([nodes.length, truncated, nodes[0]?.length, nodes[1]?.length, nodes[2]?.length]).toEqual([100, true, 1, 1, 2]);
    const open = await askPaths('trace(from: "measure/n0", to: [MEASURE], first: 100)');
    expect([open.nodes.length, open.truncated]).toEqual([100, true]);
    const between = await askPaths('paths(from: "measure/n0", to: "measure/n1", first: 100)');
    expect([between.nodes.length, between.truncated]).toEqual([100, true]);
    const { errors } = await graph.askText("{ coverage(rows: MEASURE, columns: MEASURE) { truncated cells { count } } }");
    expect(errors).toBeUndefined();
  }, 60_000);
});
