// The queries that are measured: what each asks, and Cypher that finds values for its variables in whatever graph is there.

export interface Query {
  /** Names its files, by what stands before a hyphen: <name>.<dialect>.graphql, <name>.cypher. */
  name: string;
  title: string;
  /** What its variables were chosen by, for the reader of the results. */
  chosen: string;
  /** One row of `variables` for each set; in no order that the graph's own has, and always the same. */
  values: string;
  /** The best first, by each server's own lights: another's ten may be others. */
  ranked?: boolean;
  /** For our server alone: how the nth set differs from all before, where the graph has too few of its own to ask each only once. */
  vary?: (variables: Variables, turn: number) => Variables;
}

export type Variables = Record<string, unknown>;

/** How many sets are gone round through, again and again: that many answers a cache must hold to be hit always. */
export const rotating = 64;

/** Spreads ids over the graph: neighbours in it are not neighbours here. */
const scattered = (id: string): string => `reverse(split(${id}, "/")[1]), ${id}`;

const anyTarget = `MATCH (target:Target) WITH target ORDER BY ${scattered("target.id")} LIMIT 20000 RETURN {id: target.id} AS variables`;

export const queries: Query[] = [
  { name: "node", title: "one node by id", chosen: "any target", values: anyTarget },
  {
    name: "document",
    title: "a document's areas, measures, targets, indicators",
    chosen: "any document",
    values: `MATCH (document:Document) WITH document ORDER BY ${scattered("document.id")} LIMIT 20000 RETURN {id: document.id} AS variables`,
  },
  { name: "upwards", title: "four levels up from a target", chosen: "any target", values: anyTarget },
  {
    name: "downwards",
    title: "a strategy down, first 10 at each level",
    chosen: "strategies that 10 or more questions advance",
    values: `MATCH (strategy:Strategy) WHERE COUNT { (strategy)<-[:ADVANCES]-(:MajorQuestion) } >= 10
      WITH strategy ORDER BY ${scattered("strategy.id")} LIMIT 20000 RETURN {id: strategy.id} AS variables`,
  },
  {
    name: "search",
    title: "Chinese full-text search, top 10",
    chosen: "what measures are about, such as 充电设施治理: about 250 names have it",
    ranked: true,
    values: `MATCH (measure:Measure) WITH DISTINCT substring(measure.nameZh, 4) AS text WHERE size(text) >= 4
      WITH text ORDER BY reverse(text) LIMIT 20000 RETURN {text: text} AS variables`,
  },
  {
    name: "search-frequent",
    title: "the same for words that thousands of names have",
    chosen: "the two characters that most measures are about, such as 设施",
    ranked: true,
    values: `MATCH (measure:Measure) WITH substring(measure.nameZh, 4) AS text WHERE size(text) >= 4
      UNWIND range(0, size(text) - 2) AS start WITH substring(text, start, 2) AS text, count(*) AS number
      ORDER BY number DESC, text LIMIT 64 RETURN {text: text} AS variables`,
  },
  {
    name: "page",
    title: "a filtered, sorted page of 20 and its total",
    chosen: "a year, and the least value that 40 to 200 targets of that year have",
    values: `MATCH (target:Target) WHERE target.value IS NOT NULL AND target.year IS NOT NULL
      WITH target.year AS year, target.value AS value ORDER BY value DESC
      WITH year, collect(value) AS values UNWIND range(40, 200, 10) AS rank
      WITH DISTINCT year, values[rank] AS least WHERE least IS NOT NULL
      RETURN {year: year, least: least} AS variables ORDER BY least % 7, year, least`,
    // So little that it lets the same targets through.
    vary: ({ year, least }, turn) => ({ year, least: (least as number) - turn / 1e6 }),
  },
  {
    name: "series",
    title: "a target, its indicator, all its achievements",
    chosen: "targets whose indicator has 10 to 40 achievements",
    values: `MATCH (indicator:Indicator) WHERE 10 <= COUNT { (indicator)<-[:MEASURED_BY]-(:Achievement) } <= 40
      MATCH (indicator)<-[:MEASURED_BY]-(target:Target)
      WITH target ORDER BY ${scattered("target.id")} LIMIT 20000 RETURN {id: target.id} AS variables`,
  },
];
