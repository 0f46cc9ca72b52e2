// In: CSV files and a server's folder that has no store yet. Out: the store, made by Neo4j's bulk loader; or a Problem.

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../problem.js";
import type { Libraries } from "./fetch-libraries.js";
import type { Java } from "./find-java.js";
import { javaEnvironment, loaderArguments } from "./java-arguments.js";
import type { ServerFolder } from "./server-folder.js";
import { startKept } from "./start-kept.js";
import { writeConfiguration } from "./write-configuration.js";

interface LoadRequest {
  java: Java;
  libraries: Libraries;
  /** Holds the files; the loader's own log goes there too. */
  files: string;
  /** Of `database import full`: which files, and how to read them. */
  arguments: string[];
  folder: ServerFolder;
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

const progressMilliseconds = 2_000;

export async function loadStore(request: LoadRequest): Promise<void> {
  const { java, libraries, files, folder, report, signal } = request;
  mkdirSync(folder.root, { recursive: true, mode: 0o700 });
  // The loader takes the format of the store from it.
  writeConfiguration(folder, { port: 0, pageCacheMegabytes: 128 });
  const logFile = join(files, "loader.log");
  const start = Date.now();
  report("Loading them into a new store …");
  const kept = startKept(
    { program: java.program, arguments: loaderArguments(request.arguments), folder: files },
    { environment: { ...javaEnvironment(request.environment, libraries), NEO4J_HOME: folder.root, NEO4J_CONF: folder.configuration }, logFile, signal },
  );
  const showing = new AbortController();
  void showProgress(logFile, start, report, showing.signal);
  const code = await kept.ended;
  showing.abort();
  signal?.throwIfAborted();
  const log = readFileSync(logFile, "utf8");
  if (code !== 0) throw explainLoader(log, code);
  report(`Loaded in ${((Date.now() - start) / 1000).toFixed(1)} s (the loader's own count: ${/IMPORT DONE in (.+?)\.\s/.exec(log)?.[1] ?? "none"}).`);
}

async function showProgress(logFile: string, start: number, report: (line: string) => void, signal: AbortSignal): Promise<void> {
  for (;;) {
    await sleep(progressMilliseconds, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const log = readFileSync(logFile, "utf8");
    const step = log.split(/^\((?=\d\/\d\) )/m).at(-1) ?? "";
    const name = /^\d\/\d\) (.+?) \d{4}-/.exec(step)?.[1];
    const percent = [...step.matchAll(/(\d+)% ∆/g)].at(-1)?.[1] ?? "0";
    if (name !== undefined) report(`Loading: ${name.toLowerCase()}, ${percent} % (${Math.round((Date.now() - start) / 1000)} s)`);
  }
}

function explainLoader(log: string, code: number): Problem {
  if (/No space left on device/i.test(log)) return new Problem("DISK_FULL", "The disk filled up while the graph was being loaded; the one of before is kept.", "Free some space, then try again.");
  if (/OutOfMemoryError|insufficient memory|Cannot allocate memory/i.test(log))
    return new Problem("MEMORY_SHORT", "There is not enough memory to load the graph; the one of before is kept.", "End other programs, then try again.");
  const line = log.split("\n").find((each) => /Exception|error|Duplicate|refer/i.test(each)) ?? log.trim().split("\n").at(-1) ?? "";
  return new Problem("LOAD_FAILED", `Neo4j's bulk loader ended with code ${code}: ${line.trim().slice(0, 300)}; the graph of before is kept.`, "Try again; if it stays so, report it with these words.");
}
