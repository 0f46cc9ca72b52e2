// In: a connection to a running server. Out: nothing, once the database has answered; or a Problem.
// It authenticates once: three wrong passwords lock the right one out for everybody.

import neo4j, { Neo4jError } from "neo4j-driver";
import { Problem } from "../../problem.js";
import type { Connection } from "../connection.js";

export async function askOnce(connection: Connection, passwordFile: string): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    maxConnectionPoolSize: 1,
    // A rejected password is not tried again; a server that has just gone is, and half a minute is too long for that.
    maxTransactionRetryTime: 5000,
    connectionTimeout: 5000,
  });
  try {
    await driver.executeQuery("RETURN 1", {}, { database: connection.database });
  } catch (error) {
    if (!(error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security."))) throw error;
    throw new Problem(
      "PASSWORD_REJECTED",
      `The database does not accept the password in ${passwordFile}.`,
      "Put the right password back, or delete that file and start again: a new one is set, and the graph is kept.",
      { cause: error },
    );
  } finally {
    await driver.close();
  }
}
