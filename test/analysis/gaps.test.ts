// gaps: what is missing in the first document, and in a graph that was made to lack things.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Records } from "../../src/curation/records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { slowPaths } from "./slow-paths.js";

interface Gap {
  kind: string;
  entity: { id: string };
  message: string;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.database.close());

async function findGaps(argumentsText: string): Promise<Gap[]> {
  const { data, errors } = await graph.askText(`{ gaps(first: 1000${argumentsText}) { totalCount nodes { kind entity { id } message(lang: EN) } } }`);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data?.["gaps"] as { nodes: Gap[]; totalCount: number };
  expect(nodes).toHaveLength(totalCount);
  return nodes;
}

const idsOf = (gaps: Gap[]) => gaps.map(({ entity }) => entity.id);

describe("the first document", () => {
  const ofKind = (label: string) => graph.records.entities.filter((entity) => entity.label === label);
  const hasLink = (type: string, to: string) => graph.records.links.some((link) => link.type === type && link.to === to);

  test("exactly three areas have no target", async () => {
    expect(idsOf(await findGaps(", kinds: [TASK_AREA_WITHOUT_TARGET]"))).toEqual(["task-area/2023-stable-real-estate-market", "task-area/2023-deepening-reform", "task-area/2023-party-building"]);
  });

  test("measures count as covered where a part of them is", async () => {
    const covered = (id: string): boolean => hasLink("QUANTIFIES", id) || graph.records.links.some(({ type, from, to }) => type === "PART_OF" && to === id && from.startsWith("measure/") && covered(from));
    expect(idsOf(await findGaps(", kinds: [MEASURE_WITHOUT_TARGET]")).sort()).toEqual(ofKind("Measure").map(({ id }) => id).filter((id) => !covered(id)).sort());
  });

  test("targets without a baseline are those whose indicator has no earlier figure", async () => {
    const indicatorOf = (id: string) => graph.records.links.find(({ type, from }) => type === "MEASURED_BY" && from === id)?.to;
    const expected = ofKind("Target").filter(({ id, properties }) => {
      const figures = ofKind("Achievement").filter((one) => indicatorOf(one.id) === indicatorOf(id));
      return !figures.some((one) => Number(one.properties["year"]) < Number(properties["year"]));
    });
    expect(idsOf(await findGaps(", kinds: [TARGET_WITHOUT_BASELINE]")).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test("strategies without targets: of category STRATEGY only, by support only", async () => {
    const expected = ofKind("Strategy").filter(({ id, properties }) => properties["category"] === "STRATEGY" && slowPaths(graph.records, { from: id, maxLength: 6, isEnd: (end) => end.startsWith("target/"), direction: "DOWN" }).length === 0);
    expect(idsOf(await findGaps(", kinds: [STRATEGY_WITHOUT_TARGET]")).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test("every question is answered, every statement quoted, every count right", async () => {
    expect(await findGaps(", kinds: [QUESTION_WITHOUT_TASK_AREA, STATEMENT_WITHOUT_EVIDENCE, DECLARED_COUNT_MISMATCH]")).toEqual([]);
  });

  test("within the document are the same gaps; pages give all of them once, in the same order", async () => {
    const all = await findGaps("");
    expect(await findGaps(', document: "document/zhejiang-housing-conference-2023"')).toEqual(all);
    const met: Gap[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await graph.askText("query ($after: String) { gaps(first: 7, after: $after) { edges { cursor node { kind entity { id } message(lang: EN) } } pageInfo { hasNextPage endCursor } } }", { after });
      const { edges, pageInfo } = data?.["gaps"] as { edges: { node: Gap }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      met.push(...edges.map(({ node }) => node));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(met).toEqual(all);
  });
});

test("statements without quotes and counts that differ are found, where there are any", async () => {
  const { records } = graph;
  const bare = records.entities.find(({ label }) => label === "Event")?.id ?? "";
  const unquoted = records.links.find(({ type, basis }) => type === "SET_FOR" && basis === "STATED")?.id ?? "";
  const unanswered = records.links.find(({ type }) => type === "ANSWERS")?.to ?? "";
  const lacking: Records = {
    entities: records.entities.map((entity) => (entity.id === bare ? { ...entity, evidence: [] } : entity)),
    links: records.links.filter(({ type, to }) => type !== "ANSWERS" || to !== unanswered).map((link) => (link.id === unquoted ? { ...link, evidence: [] } : link)),
    declaredCounts: records.declaredCounts.map((count, index) => (index === 0 ? { ...count, declared: 6 } : count)),
  };
  await importGraph(graph.database, makeGraphRows(lacking, model), model, { report: () => undefined });
  const gaps = await findGaps(", kinds: [QUESTION_WITHOUT_TASK_AREA, STATEMENT_WITHOUT_EVIDENCE, DECLARED_COUNT_MISMATCH]");
  expect(gaps.map(({ kind, entity }) => `${kind} ${entity.id}`)).toEqual([
    `QUESTION_WITHOUT_TASK_AREA ${unanswered}`,
    `STATEMENT_WITHOUT_EVIDENCE ${bare}`,
    `STATEMENT_WITHOUT_EVIDENCE ${unquoted.split("--")[0] ?? ""}`,
    "DECLARED_COUNT_MISMATCH document/zhejiang-housing-conference-2023",
  ]);
  expect(gaps[3]?.message).toBe("The document declares 6, 5 were read from it: major questions.");
  await importGraph(graph.database, makeGraphRows(records, model), model, { report: () => undefined });
});

test.each([
  ["a document that was not read", '{ gaps(document: "document/none") { totalCount } }', "NOT_FOUND"],
  ["a cursor of another list", '{ gaps(after: "W10") { nodes { kind } } }', "BAD_USER_INPUT"],
  ["a huge first", "{ gaps(first: 2000) { totalCount } }", "LIMIT_EXCEEDED"],
])("%s", async (_what, source, code) => {
  const { errors = [] } = await graph.askText(source);
  expect(errors[0]?.extensions["code"]).toBe(code);
});
