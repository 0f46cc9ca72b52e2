// The errors of bad input: GraphQL errors whose code a client can act on and whose message says how to mend it.
import { GraphQLError } from "graphql";

export function inputError(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", argument } });
}

/** `counted` says how far the value was counted: all of it, unless it is said to be more. */
export function limitError(what: string, limit: number, value: number, remedy: string, counted: "all" | "more" = "all"): GraphQLError {
  return new GraphQLError(`${what} is limited to ${limit}; this asks for ${counted === "more" ? "more" : value}. ${remedy}`, {
    extensions: { code: "LIMIT_EXCEEDED", limit, value },
  });
}

export function notFoundError(argument: string, id: string): GraphQLError {
  return new GraphQLError(`There is no entity ${JSON.stringify(id)}. Ids can be found with \`search\` or the root lists.`, {
    extensions: { code: "NOT_FOUND", argument },
  });
}
