// Vitest global setup. In: nothing. Out: one empty Neo4j for all test files, provided to them as "neo4j".
// The jars are those of this checkout's .policy-graph (fetched when missing); the data is in a temporary folder.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import type { Connection } from "../../src/neo4j/connection.js";
import { findHome } from "../../src/neo4j/local/find-home.js";
import { startLocalServer } from "../../src/neo4j/local/start-local-server.js";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: Connection;
  }
}

export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "policy-graph-test-"));
  const removeHome = (): void => rmSync(home, { recursive: true, force: true });
  try {
    const server = await startLocalServer({ home, libraryHome: findHome(), report: (line) => console.log(`[neo4j] ${line}`) });
    project.provide("neo4j", server.connection);
    return async () => {
      await server.stop();
      removeHome();
    };
  } catch (error) {
    removeHome();
    throw error;
  }
}
