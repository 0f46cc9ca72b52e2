// drawResults: results → the charts of the README, by the name of their file.
import { type Bar, type Chart, drawChart } from "./draw-chart.js";
import { format, latency, throughput } from "./musts.js";
import { inOrder, names } from "./server-names.js";
import type { QueryResult, Results, Round } from "./results.js";
import { median } from "./statistics.js";

export function drawResults({ queries, entities }: Results): Map<string, string> {
  const size = `${Math.round(entities / 1000).toLocaleString("en")},000 entities`;
  const groups = (measured: (round: Round) => number, unit: string): Chart["groups"] =>
    queries.map((query) => ({ name: query.title, bars: barsOf(query, measured, unit) }));
  return new Map([
    ["latency.svg", drawChart({ title: `Time to an answer, ${size}`, note: "Median in milliseconds over one connection; shorter is better. Each query has its own scale.", groups: groups(latency, "ms") })],
    ["throughput.svg", drawChart({ title: `Answers per second, ${size}`, note: "Over 16 connections; longer is better. Each query has its own scale.", groups: groups(throughput, "/s") })],
  ]);
}

function barsOf({ rounds }: QueryResult, measured: (round: Round) => number, unit: string): Bar[] {
  return inOrder.flatMap((name, color) => {
    const found = rounds[name];
    if (!found || found.length === 0) return [];
    const value = median(found.map(measured));
    return [{ label: names[name], value, text: `${format(value)} ${unit}`, color }];
  });
}
