// From made-up figures: which musts hold, and whether report and charts say so. Nothing is timed here.
import { describe, expect, test } from "vitest";
import { drawChart } from "../../bench/draw-chart.js";
import { drawResults } from "../../bench/draw-results.js";
import { findMusts, ratioOf } from "../../bench/musts.js";
import { writeReport } from "../../bench/report.js";
import type { QueryResult, Results, Round } from "../../bench/results.js";

const round = (p50: number, perSecond: number): Round => ({ p50, p95: p50 * 2, perSecond, processor: 1000 / perSecond });

function makeQuery(name: string, rounds: QueryResult["rounds"]): QueryResult {
  return { name, title: `the ${name} query`, chosen: "any", objects: 1, bytes: { ours: 100 }, rounds };
}

function makeResults(more: Partial<Results>): Results {
  return {
    options: { documents: 2100, seed: 1, rounds: 1, seconds: 1, warmUpSeconds: 1, queries: [], fresh: false, smoke: false },
    machine: { processor: "a processor", cores: 2, memoryGigabytes: 8, system: "linux 6", versions: { Node: "20.19.0" } },
    entities: 175_000,
    links: 460_000,
    hasCache: false,
    queries: [],
    probes: { totals: 1, "page-1": 1, "page-1000": 1.05 },
    hits: { node: 4 },
    memory: { ours: { resident: 200e6, peak: 250e6 } },
    ...more,
  };
}

const verdicts = (results: Results) => findMusts(results).map(({ about, holds }) => [about.replace(/^.*: /, ""), holds]);

test("ratios are taken within rounds, so that a slow spell of the machine falls out", () => {
  const query = makeQuery("node", { ours: [round(1, 100), round(10, 10)], "neo4j-graphql": [round(2, 50), round(20, 5)] });
  expect(ratioOf(query, "ours", "neo4j-graphql", ({ p50 }) => p50)).toEqual({ median: 2, least: 2, most: 2 });
  expect(ratioOf(query, "ours", "constant", ({ p50 }) => p50)).toBeUndefined();
});

test("every must has a bound of its own", () => {
  const rounds = { ours: [round(1, 1000)], "neo4j-graphql": [round(1.7, 500)], "hand-written": [round(0.9, 1100)], "ours-cached": [round(0.2, 6000)], constant: [round(0.15, 7000)] };
  expect(verdicts(makeResults({ queries: [{ ...makeQuery("node", rounds), misses: { ours: [1], cached: [1.04] } }] }))).toEqual([
    ["p50 against @neo4j/graphql", true],
    ["requests/s against @neo4j/graphql", true],
    ["p50 against the hand-written statement", false],
    ["p50 from the cache against @neo4j/graphql", true],
    ["requests/s from the cache against @neo4j/graphql", true],
    ["p50 from the cache against the constant answer", false],
    ["requests/s from the cache against the constant answer", false],
    ["p50 of what the cache misses against no cache", true],
  ]);
  const searched = findMusts(makeResults({ queries: [makeQuery("search", rounds)] }));
  expect(searched.filter(({ wanted }) => wanted === "≥ 4×").map(({ holds }) => holds)).toEqual([false, false]);
});

test("a larger graph is held against the usual one", () => {
  const growth = { documents: 2100, entities: 175_000, queries: [{ name: "node", small: [1, 2], large: [1.4, 3.6] }], hits: { node: 4 }, probes: { totals: 1, "page-1": 1, "page-1000": 1 } };
  const results = makeResults({ growth, probes: { totals: 6, "page-1": 1, "page-1000": 1.5 }, memory: { ours: { resident: 1, peak: 310e6 } } });
  expect(findMusts(results).map(({ found, holds }) => [found, holds])).toEqual([["1.60×", false], ["6.00 ms", false], ["1.50×", false], ["310 MB", false]]);
});

describe("the report", () => {
  const rounds = { ours: [round(1, 1000)], "neo4j-graphql": [round(2, 500)], "hand-written": [round(1, 1000)], constant: [round(0.1, 9000)] };
  const report = writeReport([makeResults({ queries: [makeQuery("node", rounds)] })]);

  test("says what was measured on, what holds, and what was not measured", () => {
    for (const words of ["a processor, 2 cores, 8 GB", "175,000 entities", "| ✓ |", "this version of the server has none", "Not measured: other machines"]) expect(report).toContain(words);
    expect(report).not.toMatch(/undefined|NaN|\/(home|tmp|work|Users)\//);
  });

  test("charts are well formed, with each bar's value beside it", () => {
    const charts = drawResults(makeResults({ queries: [makeQuery("node", rounds)] }));
    expect([...charts.keys()]).toEqual(["latency.svg", "throughput.svg"]);
    for (const chart of charts.values()) expect(chart.match(/<rect /g)).toHaveLength(1 + 4);
    expect(charts.get("latency.svg")).toContain(">2.00 ms</text>");
    const odd = drawChart({ title: "a < b & c", note: "", groups: [] });
    expect(odd).toContain("a &lt; b &amp; c");
  });
});
