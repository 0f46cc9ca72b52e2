// In: the logs of a server that ended by itself. Out: the Problem, with its cause in words.

import { readFileSync } from "node:fs";
import { Problem } from "../../problem.js";
import type { ServerFolder } from "./server-folder.js";

interface Cause {
  sign: RegExp;
  code: string;
  message: string;
  remedy: string;
}

const causes: Cause[] = [
  {
    sign: /No space left on device/i,
    code: "DISK_FULL",
    message: "The disk is full, so the database could not go on",
    remedy: "Free some space, then start again.",
  },
  {
    sign: /Address already in use|PortBindException/,
    code: "PORT_TAKEN",
    message: "The database's port is in use by another program",
    remedy: "Start again with another port, or end the program that holds it.",
  },
  {
    sign: /lock file has been locked by another process|StoreLockException|FileLockException|OverlappingFileLock/,
    code: "STORE_LOCKED",
    message: "Another Neo4j, not started by us, has this store open",
    remedy: "Stop that server, then start again.",
  },
  {
    sign: /UnsupportedClassVersionError/,
    code: "JAVA_TOO_OLD",
    message: "This Java is too old for Neo4j 5.26",
    remedy: "Install a Java runtime, version 17 or 21, and make it reachable through JAVA_HOME or PATH.",
  },
  {
    sign: /Could not reserve enough space|insufficient memory|Cannot allocate memory|OutOfMemoryError|MemoryAllocationException/,
    code: "MEMORY_SHORT",
    message: "There is not enough memory for the database",
    remedy: "End other programs, or let it have a heap that fits (option heapMegabytes).",
  },
  {
    sign: /Permission denied|AccessDeniedException/,
    code: "NOT_WRITABLE",
    message: "The database may not write into its folder",
    remedy: "Give yourself the right to write there, or set POLICY_GRAPH_HOME to another folder.",
  },
];

export function explainEnd(folder: ServerFolder, exitCode: number): Problem {
  const text = `${readText(folder.log)}\n${readText(folder.console)}`;
  const cause = causes.find(({ sign }) => sign.test(text));
  const where = `see ${folder.log} and ${folder.console}`;
  if (cause !== undefined) return new Problem(cause.code, `${cause.message} (${where}).`, cause.remedy);
  return new Problem(
    "SERVER_ENDED",
    `The database ended by itself with exit code ${exitCode}${quoteError(text)}; ${where}.`,
    "Start again; if it ends again, read the logs.",
  );
}

function quoteError(text: string): string {
  const line = text.split("\n").find((each) => / ERROR |^Error|Exception|fatal/i.test(each));
  return line === undefined ? "" : `, saying “${line.trim().slice(0, 300)}”`;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
