// describeAims: results → how far they are from what is aimed for beyond what was asked: twice the speed, and what PostGraphile reaches.
import { format, latency, type Ratio, ratioOf, throughput } from "./musts.js";
import type { Results } from "./results.js";
import { table } from "./table.js";

/**
 * PostGraphile 5 on PostgreSQL by @neo4j/graphql 7.6 in a run of its own, on another machine of two cores with a graph of the same kind
 * (176,000 nodes): p50, and requests/s. It is not measured here, since it needs a database of its own.
 */
const postGraphile: Record<string, [number, number]> = {
  node: [4.6 / 1.8, 2658 / 854],
  document: [8.1 / 3.7, 637 / 318],
  upwards: [5.5 / 2.5, 1041 / 559],
  downwards: [8.6 / 4.2, 517 / 227],
  series: [3.7 / 1.8, 1751 / 635],
};

export function describeAims({ queries }: Results): string[] {
  const rows = queries.map((query) => {
    const [p50, perSecond] = postGraphile[query.name] ?? [];
    return [
      query.title,
      judge(ratioOf(query, "ours", "neo4j-graphql", latency), 2, p50),
      p50 === undefined ? "–" : `${format(p50)}×`,
      judge(ratioOf(query, "neo4j-graphql", "ours", throughput), 3, perSecond),
      perSecond === undefined ? "–" : `${format(perSecond)}×`,
    ];
  });
  return [
    "### What is aimed for",
    "Against @neo4j/graphql at least 2× on p50 and 3× on requests/s, and more than PostGraphile 5 on PostgreSQL, which was measured against it once before, on another machine with a graph of the same kind. ✓ both, ✗ not.",
    table(["query", "p50", "PostGraphile's", "requests/s", "PostGraphile's"], rows),
  ];
}

function judge(ratio: Ratio | undefined, aim: number, other = 0): string {
  return ratio ? `${format(ratio.median)}× ${ratio.median >= Math.max(aim, other) ? "✓" : "✗"}` : "–";
}
