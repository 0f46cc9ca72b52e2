// In: a folder, and how much is to be written there. Out: nothing, or a Problem when the disk has less.
// Neo4j on a full disk doesn't end: it hangs, and can't even log why.

import { statfsSync } from "node:fs";
import { Problem } from "../../problem.js";

export function checkSpace(folder: string, neededMegabytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMegabytes = Math.floor((bavail * bsize) / 1e6);
  if (freeMegabytes >= neededMegabytes) return;
  throw new Problem(
    "DISK_FULL",
    `Neo4j needs about ${neededMegabytes} MB in ${folder}, and ${freeMegabytes} MB are free.`,
    "Free some space, or set POLICY_GRAPH_HOME to a folder on another disk.",
  );
}
