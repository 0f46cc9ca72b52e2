// readTypes, readStatements: what stands beside the programs in bench/servers and bench/queries, as text.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Compiled, this file is in bench/build.
const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));

export function readTypes(server: string): string {
  return readFileSync(`${folder("servers")}${server}.graphql`, "utf8");
}

/** By the name of their query. */
export function readStatements(): Map<string, string> {
  const names = readdirSync(folder("queries")).filter((name) => name.endsWith(".cypher"));
  return new Map(names.map((name) => [name.slice(0, -".cypher".length), readFileSync(`${folder("queries")}${name}`, "utf8")]));
}
