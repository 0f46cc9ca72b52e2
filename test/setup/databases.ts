// startDatabases: a number → so many empty Neo4j, and the way to stop them.
// The jars are those of this checkout's .policy-graph (fetched when missing); the data is in a temporary folder.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "../../src/neo4j/connection.js";
import { findHome } from "../../src/neo4j/local/find-home.js";
import type { LocalServer } from "../../src/neo4j/local/local-server.js";
import { startLocalServer } from "../../src/neo4j/local/start-local-server.js";

export async function startDatabases(number: number): Promise<{ connections: Connection[]; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-test-"));
  const servers: LocalServer[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (let index = 1; index <= number; index += 1)
      servers.push(await startLocalServer({ home: join(folder, String(index)), libraryHome: findHome(), report: (line) => console.log(`[neo4j ${index}] ${line}`) }));
    return { connections: servers.map(({ connection }) => connection), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
