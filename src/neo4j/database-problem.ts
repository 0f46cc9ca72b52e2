// databaseProblem: an error of the driver or the server → a Problem with a code, one cause and the way out.
import neo4j, { Neo4jError } from "neo4j-driver";
import { Problem } from "../problem.js";

export function databaseProblem(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const because = { cause: error };
  if (/AuthenticationRateLimit/.test(code))
    return new Problem("DATABASE_PASSWORD", "The database has locked the account after too many wrong passwords.", "Wait a minute, set NEO4J_USER and NEO4J_PASSWORD, and start again.", because);
  if (/Security\./.test(code))
    return new Problem("DATABASE_PASSWORD", "The database refused the user name or the password.", "Set NEO4J_USER and NEO4J_PASSWORD to an account of that database.", because);
  if (/DatabaseNotFound/.test(code))
    return new Problem("DATABASE_NOT_FOUND", "The server has no database of that name.", "Set NEO4J_DATABASE to one it has; its own default is neo4j.", because);
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code))
    return new Problem("TIMEOUT", "The database took too long to answer.", "Ask for less in one query.", because);
  if (/MemoryPoolOutOfMemory|OutOfMemory/.test(code) || /memory/i.test(message.slice(0, 200)) && /Transaction/.test(code))
    return new Problem("DATABASE_OUT_OF_MEMORY", "The database has too little memory for this transaction.", "Ask for less in one query, or give the database more memory.", because);
  if (neo4j.isRetryableError(error) || /ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(code) || code === "N/A")
    return new Problem("DATABASE_UNAVAILABLE", "The database can't be reached.", "Check that it runs and that NEO4J_URI is its address.", because);
  return error;
}
