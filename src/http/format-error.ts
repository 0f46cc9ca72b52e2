// formatError: an error of an operation → what the client may see of it; never a stack trace or a database's words.
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Problem } from "../problem.js";

const unexpectedCode = "INTERNAL_SERVER_ERROR";

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, code } = describe(formatted, unwrapResolverError(error));
  return { ...formatted, message, extensions: { ...formatted.extensions, code } };
}

/** Whether it is a fault of ours, to be logged, and no answer to a bad request or a missing database. */
export function isUnexpected(error: GraphQLError): boolean {
  return describe(error, unwrapResolverError(error)).code === unexpectedCode;
}

function describe({ message, extensions }: GraphQLFormattedError, error: unknown): { message: string; code: unknown } {
  if (error instanceof Problem) return describeProblem(error);
  const code = extensions?.["code"];
  if (error instanceof GraphQLError) {
    if (/call stack/.test(message)) return { message: "The operation is nested too deeply to be read.", code: "GRAPHQL_PARSE_FAILED" };
    if (code !== undefined && code !== unexpectedCode) return { message, code };
    // What graphql finds only at execution, and gives no code: an operation of a sort that the schema does not have,
    if (/^Schema is not configured to execute/.test(message)) return { message: "There are only queries: the graph is changed by importing seeds.", code: "GRAPHQL_VALIDATION_FAILED" };
    // or a variable or argument that does not fit its type.
    if (/^(Variable|Argument) "/.test(message)) return { message, code: "BAD_USER_INPUT" };
  }
  return { message: "The server failed to answer; its log says why.", code: unexpectedCode };
}

function describeProblem({ code, message, remedy }: Problem): { message: string; code: string } {
  const words = `${message} ${remedy}`;
  if (code === "TIMEOUT") return { message: words, code };
  if (code.startsWith("DATABASE_")) return { message: words, code: "DATABASE_UNAVAILABLE" };
  return { message: "The server failed to answer; its log says why.", code: unexpectedCode };
}
