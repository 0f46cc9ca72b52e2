// testConnection: the test database of this worker. Files that run at the same time each have one to themselves.
import { inject } from "vitest";
import type { Connection } from "../../src/neo4j/connection.js";

export function testConnection(): Connection {
  // From 1 to the number of workers.
  const worker = Number(process.env["VITEST_POOL_ID"]);
  const connection = inject("neo4j")[worker - 1];
  if (!connection) throw new Error(`There is no test database for worker ${worker}.`);
  return connection;
}
