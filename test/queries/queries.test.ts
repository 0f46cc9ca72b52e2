// Each case of this folder: an operation → its plan, its Cypher and its answer, kept beside it. UPDATE=1 writes them anew; CI refuses that.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../../src/graphql/build-schema.js";
import { model } from "../../src/kinds/index.js";
import { createReader } from "../../src/graphql/create-reader.js";
import { bindOperation } from "../../src/query/bind.js";
import { makePlan } from "../../src/query/plan-cache.js";
import { printPlan } from "../../src/query/print-plan.js";
import type { Operation } from "../../src/query/selection.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { testConnection } from "../setup/connection.js";

const folder = import.meta.dirname;
const update = process.env["UPDATE"] === "1";
const cases = readdirSync(folder).filter((name) => name.endsWith(".graphql")).map((name) => name.slice(0, -".graphql".length));

interface Step {
  operatorType: string;
  children?: Step[];
}

/** Reads that grow with the whole graph, whatever was asked. */
const forbidden = /AllNodesScan|UndirectedAllRelationshipsScan|DirectedAllRelationshipsScan|UndirectedRelationshipTypeScan|DirectedRelationshipTypeScan|CartesianProduct/;

let graph: TestGraph;
let driver: Driver;

beforeAll(async () => {
  if (update && process.env["CI"]) throw new Error("UPDATE=1 is for a person who then reads the diff, not for CI");
  graph = await openGraph();
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await graph.database.close();
  await driver.close();
});

describe.each(cases)("%s", (name) => {
  const source = readFileSync(join(folder, `${name}.graphql`), "utf8");
  const variablesFile = join(folder, `${name}.variables.json`);
  const variables = existsSync(variablesFile) ? (JSON.parse(readFileSync(variablesFile, "utf8")) as Record<string, unknown>) : {};
  const operation = readOperation(source, variables);
  const kept = makePlan(model, operation);
  const statements = bindOperation(kept, operation.variableValues);

  test("plan and Cypher are as kept", () => {
    check(`${name}.plan.txt`, kept.statements.map(({ plan }) => printPlan(plan)).join("\n"));
    check(`${name}.cypher`, statements.map(({ cypher }) => `${cypher}\n`).join("\n"));
  });

  test("the database plans it without a scan of the whole graph", async () => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    for (const { cypher, gathered, parameters } of [...statements, ...bindOperation(kept.hubs(), operation.variableValues)])
      for (const statement of [cypher, gathered.cypher]) {
        const { summary } = await session.run(`EXPLAIN ${statement}`, { ...parameters, gathered: { asked: [] } });
        const operators = listOperators(summary.plan as Step);
        expect(operators).not.toEqual([]);
        expect(operators.filter((operator) => forbidden.test(operator))).toEqual([]);
      }
    await session.close();
  });

  test("several requests at once are answered as one alone is", async () => {
    for (const { cypher, gathered, parameters, questions } of statements) {
      if (questions.length > 0) continue; // they are read by themselves
      const read = (statement: string) => graph.database.read({ cypher: statement, parameters: { ...parameters, gathered: { asked: [parameters, parameters] } } }, { timeout: 15_000 });
      const [[alone], [together]] = await Promise.all([read(cypher), read(gathered.cypher)]);
      const [one, ...state] = alone?.["reading"] as unknown[];
      expect((together?.["reading"] as unknown[]).slice(0, -1)).toEqual([[one, one], ...state.slice(0, -1)]);
    }
  });

  test("the answer is as kept", async () => {
    const { data, errors } = await graph.askText(source, variables);
    expect(errors).toBeUndefined();
    check(`${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
    // What the server sends without GraphQL's execution is the same, order of fields included.
    const shaped = await createReader(graph.database, model).createContext().readOperation(operation);
    expect([shaped.whole, JSON.stringify(shaped.data)]).toEqual([true, JSON.stringify(data)]);
  });
});

function readOperation(source: string, variables: Record<string, unknown>): Operation {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const definition = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error("No operation");
  const coerced = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (!coerced.coerced) throw new Error(coerced.errors.join("\n"));
  return { schema, fragments: {}, operation: definition, variableValues: coerced.coerced };
}

function check(file: string, text: string): void {
  const path = join(folder, file);
  if (update) writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "", `${file} (UPDATE=1 npx vitest run test/queries writes it anew)`).toBe(text);
}

function listOperators({ operatorType, children = [] }: Step): string[] {
  return [operatorType, ...children.flatMap(listOperators)];
}
