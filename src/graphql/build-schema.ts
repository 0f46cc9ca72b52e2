// The GraphQL schema, built once from the kinds and the root fields; resolvers take what was read for the whole operation.
import { type GraphQLSchema, isAbstractType, isObjectType, lexicographicSortSchema, printSchema } from "graphql";
import { GraphQLDate } from "graphql-scalars";
import { buildSchemaSync } from "type-graphql";
import { kindClasses } from "../kinds/index.js";
import { mappingOf } from "../model/field-mapping.js";
import { typeName } from "../query/shape-answer.js";
import { RootFields } from "./root-fields.js";
import { byResponseKey, rootResolverOf } from "./resolvers.js";

export const schema: GraphQLSchema = buildSchema();

function buildSchema(): GraphQLSchema {
  const built = buildSchemaSync({ resolvers: [RootFields], orphanedTypes: kindClasses, validate: false, scalarsMap: [{ type: Date, scalar: GraphQLDate }] });
  for (const type of Object.values(built.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
    if (isAbstractType(type)) type.resolveType = (value: { [typeName]?: string }) => value[typeName];
  }
  for (const field of Object.values(built.getQueryType()?.getFields() ?? {})) {
    const mapping = mappingOf(field);
    if (mapping) field.resolve = rootResolverOf(mapping);
  }
  return built;
}

/** The schema as text, sorted, so that its diffs show what changed. */
export function printSortedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
