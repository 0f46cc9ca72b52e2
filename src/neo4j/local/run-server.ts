// In: Java, jars, a folder, a port. Out: a running Neo4j that has answered once; or a Problem, and then no process is left.

import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../../problem.js";
import type { Connection } from "../connection.js";
import { askOnce } from "./ask-once.js";
import { checkSpace } from "./check-space.js";
import { explainEnd } from "./explain-end.js";
import type { Libraries } from "./fetch-libraries.js";
import type { Java } from "./find-java.js";
import { javaEnvironment, serverArguments, servingFlags, type Memory } from "./java-arguments.js";
import { keepPassword } from "./keep-password.js";
import { serverFolder, type ServerFolder } from "./server-folder.js";
import { startKept, type Kept } from "./start-kept.js";
import { writeConfiguration } from "./write-configuration.js";

interface ServerRequest {
  java: Java;
  libraries: Libraries;
  /** Neo4j's own home. */
  root: string;
  passwordFile: string;
  port: number;
  memory: Memory;
  /** Those of a small server that starts quickly, by default. */
  jvmFlags?: string[];
  /** JVM flags that read or write the class archive. */
  archiveFlags: string[];
  /** Exists while the server runs, and says on which port. */
  stateFile: string;
  /** How long it may take to stop before it is killed; ten by default. */
  patienceSeconds?: number;
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export interface RunningServer {
  connection: Connection;
  folder: ServerFolder;
  kept: Kept;
}

const pollMilliseconds = 50;
const progressSeconds = 2;
/** A new store takes 3 MB; the rest is for its logs and the first import. */
const neededMegabytes = 50;
/** Recovery after a crash may take long; a server that says nothing for this long never will. */
const patienceSeconds = 300;

export async function runServer(request: ServerRequest): Promise<RunningServer> {
  const { java, root, port, passwordFile, memory, signal, report } = request;
  const folder = serverFolder(root);
  // The store says what the graph says, to whoever can read it.
  mkdirSync(root, { recursive: true, mode: 0o700 });
  mkdirSync(folder.logs, { recursive: true });
  checkSpace(root, neededMegabytes);
  writeConfiguration(folder, { port, pageCacheMegabytes: memory.pageCacheMegabytes });
  const environment = javaEnvironment(request.environment, request.libraries);
  const password = await keepPassword({ file: passwordFile, folder, java, environment, report, signal });
  // So that this run's log is a file of its own.
  if (existsSync(folder.log)) renameSync(folder.log, join(folder.logs, "neo4j.previous.log"));

  const kept = startKept(
    {
      program: java.program,
      arguments: serverArguments(root, memory.heapMegabytes, [...(request.jvmFlags ?? servingFlags(memory)), ...request.archiveFlags]),
      folder: root,
      stateFile: request.stateFile,
      note: { owner: process.pid, port },
      ...(request.patienceSeconds !== undefined && { patienceSeconds: request.patienceSeconds }),
    },
    { environment, logFile: folder.console, signal },
  );
  let exitCode: number | undefined;
  void kept.ended.then((code) => (exitCode = code));
  const connection = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
  try {
    await waitForBolt(folder, () => exitCode !== undefined || signal?.aborted === true, report);
    signal?.throwIfAborted();
    if (exitCode === undefined) await askOnce(connection, passwordFile);
    signal?.throwIfAborted();
    if (exitCode === undefined) return { connection, folder, kept };
    throw explainEnd(folder, exitCode);
  } catch (error) {
    const ownEnd = exitCode;
    await kept.stop();
    signal?.throwIfAborted();
    if (error instanceof Problem) throw error;
    if (ownEnd !== undefined) throw explainEnd(folder, ownEnd);
    const message = `The database runs but does not answer: ${(error as Error).message} (see ${folder.log}).`;
    throw new Problem("NO_ANSWER", message, "Start again; if it stays so, read the log.", { cause: error });
  }
}

/** Neo4j's own log is asked, not the port: something else might listen there, and would be sent the password. */
async function waitForBolt(folder: ServerFolder, isOver: () => boolean, report: (line: string) => void): Promise<void> {
  const start = Date.now();
  let told = 0;
  while (!isOver() && !isEnabled(folder.log)) {
    const seconds = Math.floor((Date.now() - start) / 1000);
    if (seconds >= told + progressSeconds) {
      report(`Starting the database: ${(told = seconds)} s`);
      checkSpace(folder.root, 1);
    }
    if (seconds >= patienceSeconds) {
      throw new Problem("SERVER_SLOW", `The database was not ready after ${seconds} s; see ${folder.log}.`, "Read the log, then start again.");
    }
    await sleep(pollMilliseconds);
  }
}

function isEnabled(log: string): boolean {
  try {
    return readFileSync(log, "utf8").includes("Bolt enabled on ");
  } catch {
    return false;
  }
}
