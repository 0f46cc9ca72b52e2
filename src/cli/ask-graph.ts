// withGraph: the database, opened → what asks its graph typed operations, in this process. A local database without a graph gets the seeds first.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Database } from "../neo4j/database.js";
import { Problem } from "../problem.js";
import { interruptible } from "./interruption.js";
import { loadGraph } from "./load-graph.js";
import type { OpenDatabase } from "./open-database.js";
import { report } from "./report.js";
import { ownSeeds, showFolder } from "./seeds-option.js";
import { withDatabase } from "./with-database.js";

export type Ask = <Data, Variables extends Record<string, unknown>>(operation: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;

interface GraphOptions {
  seeds: string;
  signal: AbortSignal;
}

export async function withGraph<T>(options: GraphOptions, work: (ask: Ask) => Promise<T>): Promise<T> {
  return await withFilledDatabase(options, ({ database }) => interruptible(options.signal, createAsk(database).then(work)));
}

/** For work that heeds the signal itself. */
export async function withFilledDatabase<T>(options: GraphOptions, work: (opened: OpenDatabase) => Promise<T>): Promise<T> {
  return await withDatabase({ report, signal: options.signal }, async (opened) => {
    await fillWhereEmpty(opened, options);
    return await work(opened);
  });
}

/** Another's database is never written to by a question. */
async function fillWhereEmpty({ database, local, replaceStore }: OpenDatabase, { seeds, signal }: GraphOptions): Promise<void> {
  if (!local || (await holdsGraph(database))) {
    if (seeds !== ownSeeds) report(`The seeds in ${showFolder(seeds)} are not read: the answer is of what the database holds. \`policy-graph import --seeds …\` puts them in its place.`);
    return;
  }
  report(`The database is empty: importing ${showFolder(seeds)} …`);
  const [{ importGraph }, { model }] = await Promise.all([import("../import/import-graph.js"), import("../kinds/index.js")]);
  await importGraph(database, await loadGraph(seeds), model, { report, signal, store: replaceStore });
}

/** Without a revision: the last import was broken off, and whoever reads is told so. */
async function holdsGraph(database: Database): Promise<boolean> {
  const { readRevision } = await import("../import/import-lock.js");
  if ((await readRevision(database)) !== null) return true;
  const [row] = await database.read({ cypher: "RETURN EXISTS { (:Entity) } AS holds", parameters: {} }, { timeout: 10_000 });
  return row?.["holds"] === true;
}

export async function createAsk(database: Database): Promise<Ask> {
  const [{ execute }, { schema }, { createReader }, { model }] = await Promise.all([
    import("graphql"),
    import("../graphql/build-schema.js"),
    import("../graphql/create-reader.js"),
    import("../kinds/index.js"),
  ]);
  const reader = createReader(database, model);
  return async (document, variables) => {
    // A variable that is there but undefined would count as null, and a default would not be used.
    const variableValues = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: reader.createContext() });
    if (errors?.[0]) throw explainRefusal(errors[0]);
    return data as never;
  };
}

interface Refusal extends Error {
  originalError?: Error | undefined;
  extensions: Record<string, unknown>;
}

/** What the database or a fault of ours caused stays what it is; what was wrong in the question gets a way out. */
function explainRefusal({ message, originalError, extensions }: Refusal): Error {
  if (originalError && originalError.name !== "GraphQLError") return originalError;
  const code = typeof extensions["code"] === "string" ? extensions["code"] : "BAD_USER_INPUT";
  const remedy = code === "NOT_FOUND" ? "Check the id, or give the name instead." : "--help lists what can be given.";
  return new Problem(code, message, remedy);
}
