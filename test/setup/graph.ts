// The first document's graph, or that of other seeds, in the shared test database, and a client that asks it typed operations through the real schema.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { execute, type ExecutionResult, parse, validate } from "graphql";

import { readSeeds } from "../../src/curation/read-seeds.js";
import type { Records } from "../../src/curation/records.js";
import { schema } from "../../src/graphql/build-schema.js";
import { createReader } from "../../src/graphql/create-reader.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import { Database } from "../../src/neo4j/database.js";
import { testConnection } from "./connection.js";

export async function readRecords(folder = "seeds"): Promise<Records> {
  const read = await readSeeds(folder);
  if ("complaints" in read) throw new Error(`The seeds have complaints: ${JSON.stringify(read.complaints)}`);
  return read.records;
}

export interface TestGraph {
  database: Database;
  records: Records;
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<ExecutionResult<Data>>;
  askText(source: string, variables?: Record<string, unknown>): Promise<ExecutionResult<Record<string, unknown>>>;
}

/** The graph of the seeds in a folder; `alter` makes other records of them. */
export async function openGraph({ seeds, alter = (records) => records }: { seeds?: string; alter?: (records: Records) => Records } = {}): Promise<TestGraph> {
  const database = Database.connect(testConnection());
  const records = alter(await readRecords(seeds));
  await importGraph(database, makeGraphRows(records, model), model, { report: () => undefined });
  // Planning what it has never seen takes a busy machine its time.
  const reader = createReader(database, model, { timeout: 45_000 });
  const ask: TestGraph["ask"] = async (document, variables) => {
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    return (await execute({ schema, document, variableValues: variables as Record<string, unknown>, contextValue: reader.createContext() })) as never;
  };
  return { database, records, ask, askText: (source, variables = {}) => ask(parse(source), variables) as never };
}
