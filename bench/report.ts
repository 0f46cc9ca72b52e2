// writeReport: the results of one or several graphs → RESULTS.md.
import { describeAims } from "./aims.js";
import { describeGrowth, describeHits, describeLists, describeMemory } from "./report-graph.js";
import { findMusts, format, latency, type Must, ratioOf, throughput } from "./musts.js";
import type { QueryResult, Results, Round } from "./results.js";
import type { ServerName } from "./start-server.js";
import { inOrder, names } from "./server-names.js";
import { median } from "./statistics.js";
import { table } from "./table.js";

/** Smallest graph first. */
export function writeReport(all: Results[]): string {
  const [first] = all;
  if (!first) return "";
  const { processor, cores, memoryGigabytes, system, versions } = first.machine;
  return `${[
    "# Results",
    "Written by `npm run bench`; not by hand.",
    `Machine: ${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}. ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(", ")}.`,
    "The database, the servers and what asks them share these processors.",
    ...all.flatMap(describe),
    ...method,
  ].join("\n\n")}\n`;
}

function describe(results: Results): string[] {
  const { options, entities, links, queries } = results;
  const musts = findMusts(results);
  return [
    `## ${count(options.documents)} documents: ${count(entities)} entities, ${count(links)} relationships`,
    `${options.rounds} rounds; in each all servers are asked in turns of 16 requests, one after another, in an order that changes, ${options.seconds} s for each of them (p50, p95), and then each by itself ${options.seconds} s over 16 connections (requests/s, processor time of the server per request).`,
    "### What was asked for",
    musts.length > 0 ? table(["", "asked", "found", ""], musts.map(({ about, wanted, found, holds }: Must) => [about, wanted, found, holds ? "✓" : "✗"])) : "Nothing, at this size.",
    "### How many times as fast",
    "Medians of the rounds; in brackets the least and the most of them.",
    table(
      ["query", "p50 against @neo4j/graphql", "requests/s", "p50 against hand-written", "requests/s"],
      queries.map((query) => [
        query.title,
        showRatio(query, "ours", "neo4j-graphql", latency),
        showRatio(query, "neo4j-graphql", "ours", throughput),
        showRatio(query, "ours", "hand-written", latency),
        showRatio(query, "hand-written", "ours", throughput),
      ]),
    ),
    ...describeAims(results),
    "### Figures",
    ...queries.map(describeQuery),
    ...describeMemory(results),
    ...describeLists(results),
    ...describeHits(results),
    ...describeGrowth(results),
    ...(results.hasCache ? [] : ["Not measured: answers from the cache; this version of the server has none."]),
  ];
}

function describeQuery({ title, chosen, objects, bytes, rounds }: QueryResult): string {
  const measured = inOrder.filter((name) => (rounds[name]?.length ?? 0) > 0);
  const middle = (name: ServerName, of: (round: Round) => number): string => format(median((rounds[name] ?? []).map(of)));
  return [
    `**${title}** (${chosen}; ${objects} objects)`,
    table(
      ["server", "p50 ms", "p95 ms", "requests/s", "CPU ms/request", "bytes"],
      measured.map((name) => [
        names[name],
        middle(name, latency),
        middle(name, ({ p95 }) => p95),
        middle(name, throughput),
        middle(name, ({ processor }) => processor),
        count(bytes[name] ?? NaN),
      ]),
    ),
  ].join("\n\n");
}

function showRatio(query: QueryResult, by: ServerName, of: ServerName, measured: (round: Round) => number): string {
  const ratio = ratioOf(query, by, of, measured);
  return ratio ? `${format(ratio.median)}× (${format(ratio.least)}–${format(ratio.most)})` : "–";
}

function count(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString("en") : "–";
}

const method = [
  "## How",
  `- All servers are child processes in production mode, on the same Neo4j, with the same driver and up to 50 connections to it; all speak HTTP through Apollo Server on Fastify. They are compiled, and none does anything else.
- Before anything is timed, all answer the same questions and their answers are compared, dialects aside. Under load every answer must be as long as it was then. In a search all hand the same query to Lucene: whole names first, then starts of names, then words side by side. The hand-written statement sorts as ours does, shorter names first; @neo4j/graphql can't, and leaves the order within a rank to Lucene's score: of it is compared how many are found, that each has the text in its name, and that whole names are first.
- @neo4j/graphql: type definitions for the same database (\`servers/neo4j-graphql.graphql\`), ids by the same unique index; lists sorted by the stored document order, as ours are. Its transactions are its own affair.
- The hand-written server: one statement per query (\`queries/*.cypher\`), run by itself in READ mode, with the same indexes at hand. It does not send requests together, nor does any other rival.
- The constant answer: the hand-written server's schema, with an answer of middle size that was read before; the least that Apollo can do.
- Requests are sent by undici over kept connections, each with the next of 64 sets of variables. Servers take turns within a round, in another order each round; ratios are taken within rounds.
- What a filter finds is of the same size in graphs of any size: a total under a filter costs what it counts.`,
  "Not measured: other machines on the network between client, server and database; HTTP/2 and TLS; writing; a database that doesn't fit into memory, or that was just started; GraphQL servers that are not in JavaScript.",
];
