// The GraphQL schema, built once from the kinds and the root fields; resolvers follow from the fields' mappings.
import { type GraphQLSchema, isAbstractType, isObjectType, lexicographicSortSchema, printSchema } from "graphql";
import { GraphQLDate } from "graphql-scalars";
import { buildSchemaSync } from "type-graphql";
import { kindClasses, model } from "../kinds/index.js";
import { mappingOf } from "../model/field-mapping.js";
import { RootFields } from "./root-fields.js";
import { resolverOf } from "./resolvers.js";

export const schema: GraphQLSchema = buildSchema();

function buildSchema(): GraphQLSchema {
  const built = buildSchemaSync({ resolvers: [RootFields], orphanedTypes: kindClasses, validate: false, scalarsMap: [{ type: Date, scalar: GraphQLDate }] });
  for (const type of Object.values(built.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = resolverOf(mappingOf(field));
    if (isAbstractType(type)) type.resolveType = (row: { __kind: string }) => model.kindByName.get(row.__kind)?.label;
  }
  return built;
}

/** The schema as text, sorted, so that its diffs show what changed. */
export function printSortedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
