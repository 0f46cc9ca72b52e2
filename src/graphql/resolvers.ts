// Resolvers for GraphQL's own execution, which takes over where an answer can't be sent as it was read: what is read is shaped already.
import { GraphQLError, type GraphQLFieldResolver, type GraphQLResolveInfo } from "graphql";
import type { FieldMapping } from "../model/field-mapping.js";
import { notFoundError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import type { GraphContext } from "./context.js";

type Source = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Source, GraphContext, Record<string, unknown>>;

export const byResponseKey: Resolver = (source, _arguments, _context, { path }) => source[path.key];

/** Of a field of Query. */
export function rootResolverOf({ read }: FieldMapping): Resolver {
  return async (_source, given, context, info) => {
    const { data } = await readField(context, info);
    const value = data[info.path.key];
    if (read === "neighborhood" && value === null) throw notFoundError("id", given["id"] as string);
    return value;
  };
}

const mistakes: unknown[] = ["BAD_USER_INPUT", "NOT_FOUND"];

/** A mistake in one field does not keep the others from being answered; of very many fields it does. */
async function readField(context: GraphContext, info: GraphQLResolveInfo): ReturnType<GraphContext["readOperation"]> {
  const { operation, fieldNodes } = info;
  try {
    return await context.readOperation(info);
  } catch (error) {
    const fields = operation.selectionSet.selections.length;
    if (!(error instanceof GraphQLError) || !mistakes.includes(error.extensions["code"]) || fields === 1 || fields > limits.fieldsPerStatement) throw error;
    return await context.readAlone({ ...info, operation: { ...operation, selectionSet: { ...operation.selectionSet, selections: fieldNodes } } });
  }
}
