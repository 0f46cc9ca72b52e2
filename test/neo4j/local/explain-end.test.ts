// What is said about a server that ended by itself, from the lines that Java and Neo4j print.

import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explainEnd } from "../../../src/neo4j/local/explain-end.js";
import { serverFolder } from "../../../src/neo4j/local/server-folder.js";
import { makeFolder } from "./make-folder.js";

test.each([
  ["java.io.IOException: No space left on device", "DISK_FULL"],
  ["Caused by: org.neo4j.io.PortBindException: Address localhost:7687 is already in use, cannot bind to it.", "PORT_TAKEN"],
  ["org.neo4j.kernel.StoreLockException: Lock file has been locked by another process: /x/store_lock.", "STORE_LOCKED"],
  ["java.lang.UnsupportedClassVersionError: class file version 61.0", "JAVA_TOO_OLD"],
  ["Could not reserve enough space for 4096000KB object heap", "MEMORY_SHORT"],
  ["java.nio.file.AccessDeniedException: /x/data", "NOT_WRITABLE"],
  ["2026-01-01 00:00:00.000+0000 ERROR Failed to start Neo4j: something new", "SERVER_ENDED"],
])("%s: %s", (line, code) => {
  const folder = serverFolder(makeFolder());
  mkdirSync(folder.logs);
  writeFileSync(folder.log, `2026-01-01 INFO  Starting...\n${line}\n`);
  const problem = explainEnd(folder, 1);
  expect(problem.code).toBe(code);
  expect(problem.message).toContain(folder.log);
  if (code === "SERVER_ENDED") expect(problem.message).toContain("something new");
});
