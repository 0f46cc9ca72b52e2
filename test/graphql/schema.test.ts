// The schema as clients see it: current in the repo, and true to the contract.
import { existsSync, readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { printSortedSchema, schema } from "../../src/graphql/build-schema.js";

const contractFile = "../shared/contract.graphql";

test("schema/schema.graphql is current (npm run generate)", () => {
  expect(readFileSync("schema/schema.graphql", "utf8")).toBe(printSortedSchema());
});

test("nothing that clients rely on is broken, and no argument's default differs", () => {
  if (!existsSync(contractFile)) {
    console.warn(`${contractFile} is absent: the schema is held against its committed copy only`);
    expect(findBreakingChanges(buildSchema(readFileSync("schema/schema.graphql", "utf8")), schema)).toEqual([]);
    return;
  }
  const contract = buildSchema(readFileSync(contractFile, "utf8"));
  const changes = findBreakingChanges(contract, schema).map(({ description }) => description);
  expect(changes).toEqual([]);
  expect(differingDefaults(contract, schema)).toEqual([]);
});

test("leaf fields of one name have one type in all entities", () => {
  const seen = new Map<string, string>();
  for (const type of schema.getPossibleTypes(schema.getType("Entity") as never))
    for (const field of Object.values(type.getFields())) {
      const before = seen.get(field.name) ?? String(field.type);
      if (/Connection!?$/.test(before)) continue; // a connection says what it leads to
      expect(`${field.name}: ${String(field.type)}`).toBe(`${field.name}: ${before}`);
      seen.set(field.name, before);
    }
});

test("everything has a description", () => {
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || ["String", "Int", "Float", "Boolean", "ID", "Query"].includes(type.name)) continue;
    if (!type.description) bare.push(type.name);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) if (!field.description) bare.push(`${type.name}.${field.name}`);
  }
  expect(bare).toEqual([]);
});

function differingDefaults(contract: GraphQLSchema, ours: GraphQLSchema): string[] {
  const differing: string[] = [];
  for (const type of Object.values(contract.getTypeMap())) {
    const other = ours.getType(type.name);
    if (!(isObjectType(type) || isInterfaceType(type)) || !(isObjectType(other) || isInterfaceType(other))) continue;
    for (const field of Object.values(type.getFields()))
      for (const argument of field.args) {
        const same = other.getFields()[field.name]?.args.find(({ name }) => name === argument.name);
        if (same && same.defaultValue !== argument.defaultValue) differing.push(`${type.name}.${field.name}(${argument.name})`);
      }
  }
  return differing;
}
