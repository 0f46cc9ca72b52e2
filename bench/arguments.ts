// readArguments: the command line → what is to be measured, and for how long.
import { parseArgs } from "node:util";

export interface BenchOptions {
  documents: number;
  seed: number;
  rounds: number;
  /** How long each server is asked in a round: over one connection, in turn with the others; then over 16, by itself. */
  seconds: number;
  warmUpSeconds: number;
  /** Names of queries; all where it is empty. */
  queries: string[];
  fresh: boolean;
  /** Only to see that everything works: results are printed, and kept nowhere. */
  smoke: boolean;
}

/** What all parts of a run are given. */
export interface Run {
  options: BenchOptions;
  report: (line: string) => void;
  /** Stops everything. */
  signal: AbortSignal;
}

/** The graph that all servers are measured on, and that a larger one is held against. */
export const usualDocuments = 2100;

/** The graphs that RESULTS.md is about. */
export const publishedDocuments = [usualDocuments, 12_000];

export const usage = `Usage: npm run bench -- [options]
  --documents N   documents of the made-up graph (2,100 make 175,000 entities, 12,000 a million; default 2100)
  --seed N        what the graph is made from (default 1)
  --rounds N      how often each query goes round all servers (default 10)
  --seconds N     how long a server is asked at a time (default 1)
  --queries A,B   only these: node, document, upwards, downwards, search, search-frequent, page, series
  --fresh         load the graph anew
  --smoke         few documents, seconds only, nothing kept

All queries of 2,100 or 12,000 documents: written to bench/RESULTS.md, bench/results and bench/charts. Anything else is printed, and kept nowhere.`;

export function readArguments(words: string[]): BenchOptions | undefined {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({ args: words, options: { documents: text, seed: text, rounds: text, seconds: text, queries: text, fresh: flag, smoke: flag, help: flag } });
  if (values.help) return undefined;
  const { smoke, fresh } = values;
  const seconds = read("seconds", values.seconds, smoke ? 0.05 : 1);
  return {
    documents: read("documents", values.documents, smoke ? 60 : usualDocuments),
    seed: read("seed", values.seed, 1),
    rounds: read("rounds", values.rounds, smoke ? 1 : 10),
    seconds,
    warmUpSeconds: smoke ? 0.05 : Math.max(2, seconds * 2),
    queries: values.queries?.split(",") ?? [],
    fresh,
    smoke,
  };
}

function read(name: string, text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!(number > 0)) throw new Error(`--${name} is a number above 0, and not ${text}.`);
  return number;
}
