// Vitest global setup. Out: dist as the sources are now, and an empty Neo4j for each worker, provided as "neo4j" (testConnection picks a worker's own).
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import type { Connection } from "../../src/neo4j/connection.js";
import { buildProduct } from "./build.js";
import { startDatabases } from "./databases.js";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: Connection[];
  }
}

export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const [built, started] = await Promise.allSettled([buildProduct(), startDatabases(Number(project.vitest.config.maxWorkers))]);
  if (started.status === "rejected") throw started.reason;
  const { connections, stop } = started.value;
  if (built.status === "rejected") {
    await stop();
    throw built.reason;
  }
  project.provide("neo4j", connections);
  return stop;
}
