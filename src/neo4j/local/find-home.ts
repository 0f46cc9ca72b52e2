// Out: the folder of this package, and the folder that everything fetched or stored goes into, wherever the command was called from.

import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The nearest folder above this file that has a package.json. */
export function findPackageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

export function findHome(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment["POLICY_GRAPH_HOME"];
  return chosen ? resolve(chosen) : join(findPackageFolder(), ".policy-graph");
}
