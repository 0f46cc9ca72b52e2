// What a run found, as plain data: kept as JSON, written up by report.ts.
import type { BenchOptions } from "./arguments.js";
import type { Machine } from "./describe-machine.js";
import type { ServerName } from "./start-server.js";

/** One server, one query, one round. */
export interface Round {
  /** Milliseconds, asked over one connection, one after another. */
  p50: number;
  p95: number;
  /** Requests, asked over 16 connections. */
  perSecond: number;
  /** Milliseconds of processor time that the server used for each of these requests. */
  processor: number;
}

export interface QueryResult {
  name: string;
  title: string;
  chosen: string;
  /** Median over the sets of variables. */
  objects: number;
  /** Bytes of the answer's JSON, median over the sets of variables. */
  bytes: Partial<Record<ServerName, number>>;
  /** As many of each server; the nth of all belong together. */
  rounds: Partial<Record<ServerName, Round[]>>;
  /** Each asked once and never again, with the cache off and on; none where the graph has too few sets. */
  misses?: { ours: number[]; cached: number[] };
}

export interface Growth {
  documents: number;
  entities: number;
  /** Milliseconds: of each query the median of each round, here and in the small graph. */
  queries: { name: string; small: number[]; large: number[] }[];
}

export interface Results {
  options: BenchOptions;
  machine: Machine;
  entities: number;
  links: number;
  hasCache: boolean;
  queries: QueryResult[];
  /** Milliseconds, medians of our server with the cache off. */
  probes: Record<Probe, number>;
  /** Database hits of our statements, median over sets of variables. */
  hits: Record<string, number>;
  /** Bytes, at the end of the run and at the most. */
  memory: Partial<Record<ServerName, { resident: number; peak: number }>>;
  /** Against the graph of the usual size, where this one is larger. */
  growth?: Growth & { hits: Record<string, number>; probes: Record<Probe, number> };
}

export const probes = ["totals", "page-1", "page-1000"] as const;
export type Probe = (typeof probes)[number];
