// A rival: one statement per query, written by hand for it, in Apollo. Each runs by itself in READ mode: no round trips for a transaction.
import type { GraphQLResolveInfo } from "graphql";
import neo4j from "neo4j-driver";
import { connectDriver, database } from "./connect-driver.js";
import { readStatements, readTypes } from "./read-sources.js";
import { serveApollo } from "./serve-apollo.js";

const driver = connectDriver();
const statements = readStatements();

async function answer(_source: unknown, values: Record<string, unknown>, _context: unknown, { operation }: GraphQLResolveInfo): Promise<unknown> {
  const statement = statements.get(operation.name?.value.toLowerCase() ?? "");
  if (statement === undefined) throw new Error("There is no statement for this operation");
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, values);
    return records[0]?.get("answer") ?? null;
  } finally {
    await session.close();
  }
}

const resolvers = { Query: { target: answer, document: answer, strategy: answer, search: answer, targets: answer } };
await serveApollo({ typeDefs: readTypes("hand-written"), resolvers });
