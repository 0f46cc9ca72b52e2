// In: the log of a Maven run that failed. Out: the Problem, with its cause in words.

import { readFileSync } from "node:fs";
import { Problem } from "../../problem.js";

const network =
  /UnknownHost|Name or service not known|Temporary failure in name resolution|Network is unreachable|No route to host|Connection refused|Connection reset|timed? ?out|Could not transfer|PKIX|offline mode/i;

export function explainMaven(logFile: string, code: number): Problem {
  const log = readFileSync(logFile, "utf8");
  if (/No space left on device/i.test(log)) {
    return new Problem(
      "DISK_FULL",
      `The disk filled up while Maven was fetching Neo4j; see ${logFile}.`,
      "Free some space (Maven also keeps a copy in ~/.m2), then start again.",
    );
  }
  if (network.test(log)) {
    return new Problem(
      "NETWORK",
      `Maven could not reach its repository: ${firstLine(log, network)} (log: ${logFile}).`,
      "Check the network and the proxy or mirror in ~/.m2/settings.xml, then start again; what was fetched is kept.",
    );
  }
  return new Problem("MAVEN_FAILED", `Maven ended with code ${code}: ${firstLine(log, /^\[ERROR\]/)} (log: ${logFile}).`, "Read the log, then start again.");
}

/** The first line with this sign, or else the last one, without Maven's decoration. */
function firstLine(log: string, sign: RegExp): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((each) => sign.test(each)) ?? lines.at(-1) ?? "it said nothing";
  return line.replace(/^\[\w+\] */, "").replace(/ -> \[Help 1\]/, "").trim().slice(0, 400);
}
