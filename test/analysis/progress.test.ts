// progress: the targets of a year beside baseline and result, on two made-up documents of one town.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestGraph } from "../setup/graph.js";
import { answerOf, failureOf, openBrookTown } from "./fixtures/brook-town.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openBrookTown();
});
afterAll(() => graph.database.close());

interface Row {
  indicator: { id: string };
  baseline: { id: string; name: string } | null;
  target: { id: string; year: number; indicator: { id: string } };
  result: { id: string; name: string } | null;
  status: string;
  outcome: string;
  ratio: number | null;
  fulfilment: number | null;
  reason: string | null;
  reasonEn: string | null;
}
interface Page {
  nodes: Row[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

const selection = `totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes {
  indicator { id } baseline { id name } target { id year indicator { id } } result { id name } status outcome ratio fulfilment reason reasonEn: reason(lang: EN)
}`;
const ask = async (of: string, variables?: Record<string, unknown>) =>
  (await answerOf<{ progress: Page }>(graph, `query ($after: String) { progress(${of}, after: $after) { ${selection} } }`, variables)).progress;

test("each target with what came before it and what became of it", async () => {
  const { nodes, totalCount } = await ask("year: 2024");
  expect(totalCount).toBe(12);
  const rows = nodes.map(({ target, baseline, result, status, ratio, outcome, fulfilment }) => [
    target.id.slice("target/2024-".length), baseline?.name ?? null, status, ratio, result?.name ?? null, outcome, fulfilment,
  ]);
  expect(rows).toEqual([
    ["parks-built", "新建公园3个", "RAISED", 5 / 3, "新建公园6个", "MET", 6 / 5],
    ["rest-stations-built", "累计建成驿站40个", "NOT_COMPARABLE", null, "累计建成驿站52个", "NOT_COMPARABLE", null],
    ["trees-planted", "栽树约500株", "NOT_COMPARABLE", null, null, "NOT_REPORTED", null],
    ["green-cover", "绿化覆盖率达40%", "NOT_COMPARABLE", null, "绿化覆盖率达41.5%", "MET", null],
    ["footpaths-built", null, "NO_BASELINE", null, "新修步道约10公里", "NOT_COMPARABLE", null],
    ["river-cleared", "2021—2023年共清理河道90公里", "NOT_COMPARABLE", null, null, "NOT_REPORTED", null],
    ["old-communities-renovation-started", "开工改造老旧小区600个", "LOWERED", 500 / 600, "开工改造老旧小区480个", "NOT_MET", 480 / 500],
    ["old-houses-repaired", "修缮老屋200余间", "NOT_COMPARABLE", null, "修缮老屋200余间", "MET", 1],
    ["craftspeople-trained", "培训工匠30名", "UNCHANGED", 1, null, "NOT_REPORTED", null],
    ["industrial-output-growth", "工业产值下降2%", "RAISED", null, "工业产值增长2.5%", "NOT_MET", 2.5 / 3],
    ["townscape-rank", "镇容居全县第五", "LOWERED", null, "镇容居全县第二", "MET", null],
    ["vacant-shops", null, "NO_BASELINE", null, "空置店面18家", "MET", null],
  ]);
});

test("a reason in both languages where something is not comparable, and only there", async () => {
  const { nodes } = await ask("year: 2024");
  for (const { status, outcome, reason, reasonEn } of nodes) {
    const open = [status, outcome].includes("NOT_COMPARABLE");
    expect([reason !== null, reasonEn !== null]).toEqual([open, open]);
  }
  const stations = nodes.find(({ indicator }) => indicator.id === "indicator/rest-stations-built");
  expect(stations?.reason).toBe(
    "“40个”（2023年）与“10个”（2024年）不可比：前者是累计或期末的数量，后者是当期完成或新增的数量。“10个”（2024年）与“52个”（2024年）不可比：前者是当期完成或新增的数量，后者是累计或期末的数量。",
  );
  expect(stations?.reasonEn).toContain("“40个” (2023) and “10个” (2024) can't be compared: the former is an amount accumulated");
});

test("the latest earlier year counts, and within it what can be compared before what stands first", async () => {
  const { nodes } = await ask("year: 2024");
  expect(nodes[0]?.baseline?.id).toBe("achievement/2023-parks-built");
  const { nodes: next } = await ask("year: 2025");
  expect(next[0]?.baseline?.id).toBe("achievement/2024-parks-built");
  const { nodes: last } = await ask("year: 2030");
  expect(last.map(({ baseline, status, ratio }) => [baseline?.name, status, ratio])).toEqual([["累计建成驿站52个", "RAISED", 100 / 52]]);
});

test("each row's three figures are of one indicator", async () => {
  for (const { indicator, target } of (await ask("year: 2025")).nodes) expect(target.indicator.id).toBe(indicator.id);
});

test("only targets that cite a document", async () => {
  expect((await ask('year: 2025, document: "document/brook-town-2025"')).totalCount).toBe(7);
  expect(await failureOf(graph, '{ progress(year: 2025, document: "document/brook-town-2024") { totalCount } }')).toMatchObject({
    code: "BAD_USER_INPUT", argument: "year",
    message: "No target of document/brook-town-2024 with an indicator is set for 2025. Ask for a year that has some: 2024.",
  });
});

test("cursors to the end give what one page gives, in the same order", async () => {
  const whole = await ask("year: 2024");
  const met: Row[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Page = await ask("year: 2024, first: 5", { after });
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    met.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(met).toEqual(whole.nodes);
});

test("beyond the last row there is an empty page, and a total alone is read alone", async () => {
  const { pageInfo } = await ask("year: 2030");
  expect((await ask("year: 2030", { after: pageInfo.endCursor })).nodes).toEqual([]);
  expect(await answerOf(graph, "{ progress(year: 2024, first: 0) { totalCount nodes { status } } alone: progress(year: 2024) { totalCount } }")).toEqual({
    progress: { totalCount: 12, nodes: [] }, alone: { totalCount: 12 },
  });
});

describe("bad input gets an error with a code, and what to do", () => {
  test.each([
    ["a year without targets", "year: 1999", "BAD_USER_INPUT", "year", "2030, 2025, 2024"],
    ["an unknown document", 'year: 2024, document: "document/none"', "NOT_FOUND", "document", "document/none"],
    ["what is no document", 'year: 2024, document: "strategy/thrift-first"', "BAD_USER_INPUT", "document", "a STRATEGY"],
    ["a cursor that is none", 'year: 2024, after: "xyz"', "BAD_USER_INPUT", "after", "Take one from"],
    ["a negative first", "year: 2024, first: -1", "BAD_USER_INPUT", "first", "0 to 1000"],
  ])("%s", async (_what, of, code, argument, words) => {
    const failure = await failureOf(graph, `{ progress(${of}) { nodes { status } } }`);
    expect(failure).toMatchObject({ code, argument });
    expect(failure["message"]).toContain(words);
  });
});
