// The first document's graph behind a real HTTP server on a free port → its address, and a client for it.
import { schema } from "../../src/graphql/build-schema.js";
import { createReader } from "../../src/graphql/create-reader.js";
import { type ServerOptions, startServer } from "../../src/http/serve.js";
import { model } from "../../src/kinds/index.js";
import type { Database } from "../../src/neo4j/database.js";

export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

export interface ServedGraph {
  url: string;
  /** What the server reported of its own faults. */
  reported: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export async function serveGraph(database: Database, reader = createReader(database, model), options: Partial<ServerOptions> = {}): Promise<ServedGraph> {
  const reported: string[] = [];
  const { url, close } = await startServer({ database, reader, schema, model, host: "127.0.0.1", port: 0, report: (line) => reported.push(line), ...options });
  const ask = async (query: string, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    return { status: response.status, ...((await response.json()) as object) };
  };
  return { url, reported, ask, close };
}
