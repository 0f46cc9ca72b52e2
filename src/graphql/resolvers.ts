// Resolvers for GraphQL's own execution, which takes over where an answer can't be sent as it was read: what is read is shaped already.
import type { GraphQLFieldResolver } from "graphql";
import type { FieldMapping } from "../model/field-mapping.js";
import { notFoundError } from "../query/input-error.js";
import type { GraphContext } from "./context.js";

type Source = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Source, GraphContext, Record<string, unknown>>;

export const byResponseKey: Resolver = (source, _arguments, _context, { path }) => source[path.key];

/** Of a field of Query. */
export function rootResolverOf({ read }: FieldMapping): Resolver {
  return async (_source, given, context, info) => {
    const { data } = await context.readOperation(info);
    const value = data[info.path.key];
    if (read === "neighborhood" && value === null) throw notFoundError("id", given["id"] as string);
    return value;
  };
}
