// findMusts: results → what was asked of them, each with what was found, and whether it holds.
import type { QueryResult, Results, Round } from "./results.js";
import type { ServerName } from "./start-server.js";
import { median } from "./statistics.js";

export interface Must {
  about: string;
  wanted: string;
  found: string;
  holds: boolean;
}

export interface Ratio {
  median: number;
  least: number;
  most: number;
}

/** What two servers needed in the same round, one by the other: a machine that is slow for a while is slow for both. */
export function ratioOf({ rounds }: QueryResult, by: ServerName, of: ServerName, measured: (round: Round) => number): Ratio | undefined {
  const pairs = (rounds[of] ?? []).flatMap((round, index) => {
    const other = rounds[by]?.[index];
    return other ? [measured(round) / measured(other)] : [];
  });
  return pairs.length > 0 ? { median: median(pairs), least: Math.min(...pairs), most: Math.max(...pairs) } : undefined;
}

export const latency = (round: Round): number => round.p50;
export const throughput = (round: Round): number => round.perSecond;

/** Two runs of the same server differ by this much. */
const noise = 1.02;

export function findMusts(results: Results): Must[] {
  const usual = results.queries.flatMap((query) => [...againstLibrary(query), ...againstHandWritten(query), ...withCache(query)]);
  return results.growth ? growthMusts(results, results.growth) : usual;
}

function atLeast(about: string, ratio: Ratio | undefined, least: number): Must[] {
  return ratio ? [{ about, wanted: `≥ ${least}×`, found: `${format(ratio.median)}×`, holds: round(ratio.median) >= least }] : [];
}

function atMost(about: string, ratio: Ratio | undefined, most: number, wanted: string): Must[] {
  return ratio ? [{ about, wanted, found: `${format(ratio.median)}×`, holds: round(ratio.median) <= most }] : [];
}

function againstLibrary(query: QueryResult): Must[] {
  const search = query.name.startsWith("search");
  return [
    ...atLeast(`${query.title}: p50 against @neo4j/graphql`, ratioOf(query, "ours", "neo4j-graphql", latency), search ? 4 : 1.6),
    ...atLeast(`${query.title}: requests/s against @neo4j/graphql`, ratioOf(query, "neo4j-graphql", "ours", throughput), search ? 4 : 1.9),
  ];
}

function againstHandWritten(query: QueryResult): Must[] {
  return atMost(`${query.title}: p50 against the hand-written statement`, ratioOf(query, "hand-written", "ours", latency), noise, "no slower");
}

function withCache(query: QueryResult): Must[] {
  const { misses } = query;
  const paired = misses?.ours.map((off, index) => (misses.cached[index] ?? NaN) / off) ?? [];
  const missed = paired.length > 0 ? { median: median(paired), least: Math.min(...paired), most: Math.max(...paired) } : undefined;
  return [
    ...atLeast(`${query.title}: p50 from the cache against @neo4j/graphql`, ratioOf(query, "ours-cached", "neo4j-graphql", latency), 7),
    ...atLeast(`${query.title}: requests/s from the cache against @neo4j/graphql`, ratioOf(query, "neo4j-graphql", "ours-cached", throughput), 10),
    ...atLeast(`${query.title}: p50 from the cache against the constant answer`, ratioOf(query, "ours-cached", "constant", latency), 1),
    ...atLeast(`${query.title}: requests/s from the cache against the constant answer`, ratioOf(query, "constant", "ours-cached", throughput), 1),
    ...atMost(`${query.title}: p50 of what the cache misses against no cache`, missed, 1.05, "≤ 1.05×"),
  ];
}

function growthMusts({ probes, memory }: Results, growth: NonNullable<Results["growth"]>): Must[] {
  const grown = growth.queries.flatMap(({ name, small, large }) => {
    const paired = large.map((one, index) => one / (small[index] ?? NaN));
    return atMost(`${name}: p50 against the graph of ${growth.documents} documents`, { median: median(paired), least: Math.min(...paired), most: Math.max(...paired) }, 1.5, "≤ 1.5×");
  });
  const pages = probes["page-1000"] / probes["page-1"];
  const megabytes = Math.max(memory.ours?.peak ?? NaN, memory["ours-cached"]?.peak ?? 0) / 1e6;
  return [
    ...grown,
    { about: "six totals without a filter: p50", wanted: "< 5 ms", found: `${format(probes.totals)} ms`, holds: probes.totals < 5 },
    // The first page is so quick that a tenth of it is noise.
    { about: "page 1,000 against page 1: p50", wanted: "the same", found: `${format(pages)}×`, holds: pages < 1.1 },
    { about: "memory of our server, with kept answers or without, at the most", wanted: "< 300 MB", found: `${Math.round(megabytes)} MB`, holds: megabytes < 300 },
  ];
}

/** As it is shown. */
function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

export function format(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return value >= 100 ? Math.round(value).toLocaleString("en") : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
