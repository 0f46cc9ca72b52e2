// The servers that are measured, as a reader knows them, in the order of tables and charts.
import type { ServerName } from "./start-server.js";

export const names: Record<ServerName, string> = {
  ours: "ours",
  "ours-cached": "ours, from the cache",
  "neo4j-graphql": "@neo4j/graphql",
  "hand-written": "hand-written statement",
  constant: "constant answer",
};

export const inOrder = Object.keys(names) as ServerName[];
