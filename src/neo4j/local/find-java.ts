// In: an environment. Out: a Java that can run Neo4j 5.26 (JAVA_HOME first, then PATH), or a Problem.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Problem } from "../../problem.js";
import { findProgram, isProgram } from "./find-program.js";

export interface Java {
  program: string;
  /** 17, 21, … */
  release: number;
  /** All that `java -version` prints: tells two builds of one release apart. */
  description: string;
}

const oldest = 17;
const newestTried = 21;
const remedy = "Install a Java runtime, version 17 or 21, and make it reachable through JAVA_HOME or PATH.";

export async function findJava(environment: NodeJS.ProcessEnv, report: (line: string) => void): Promise<Java> {
  const program = findJavaProgram(environment, report);
  const description = await describeJava(program, environment);
  const release = readRelease(description);
  if (release === undefined) {
    throw new Problem("JAVA_BROKEN", `${program} does not say which version it is, but: ${description.split("\n")[0]}`, remedy);
  }
  if (release < oldest) {
    throw new Problem("JAVA_TOO_OLD", `${program} is Java ${release}, and Neo4j 5.26 needs 17 or 21.`, remedy);
  }
  if (release > newestTried) report(`Java ${release} is newer than what Neo4j 5.26 was made for (17 or 21); trying it all the same.`);
  return { program, release, description };
}

function findJavaProgram(environment: NodeJS.ProcessEnv, report: (line: string) => void): string {
  const home = environment["JAVA_HOME"];
  if (home) {
    const program = join(home, "bin", "java");
    if (isProgram(program)) return program;
    report(`JAVA_HOME is ${home}, but there is no bin/java in it; looking on PATH.`);
  }
  const program = findProgram("java", environment);
  if (program === undefined) throw new Problem("JAVA_MISSING", "Neo4j needs Java, and none was found.", remedy);
  return program;
}

async function describeJava(program: string, environment: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, ["-version"], { env: environment, timeout: 20_000 });
    return `${stderr}${stdout}`.trim();
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? "").trim().split("\n")[0] || (error as Error).message;
    throw new Problem("JAVA_BROKEN", `${program} does not run: ${said}`, remedy, { cause: error });
  }
}

/** `1.8.0_402` is release 8; since 9 the first number is the release. */
function readRelease(description: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(description);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
