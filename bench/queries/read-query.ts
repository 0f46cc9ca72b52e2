// readQuery: a query, a dialect and variables → the body of the HTTP request that asks it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { queryOf } from "../../src/query/search-text.js";
import type { Query, Variables } from "./queries.js";

export type Dialect = "ours" | "neo4j-graphql" | "hand-written";

const folder = fileURLToPath(new URL(".", import.meta.url));

export function readQuery(name: string, dialect: Dialect): string {
  return readFileSync(`${folder}${name.split("-")[0]!}.${dialect}.graphql`, "utf8");
}

/** Rivals hand a phrase to Lucene as it is. It is the one that ours makes of the text, so that all look for the same: whole names, starts of them, and words side by side. */
function variablesFor(dialect: Dialect, { text, ...variables }: Variables): Variables {
  if (text === undefined) return variables;
  return dialect === "ours" ? { text } : { phrase: queryOf(String(text), undefined) };
}

export function bodiesOf({ name }: Pick<Query, "name">, dialect: Dialect, sets: Variables[]): string[] {
  const query = readQuery(name, dialect);
  return sets.map((variables) => JSON.stringify({ query, variables: variablesFor(dialect, variables) }));
}
