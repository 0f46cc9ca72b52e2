// profileHits: our queries → how many times the database looks into its store for each (PROFILE), median over sets of variables.
// Time varies with the machine; hits do not, and what grows with the graph shows in them.
import { getVariableValues, Kind, type OperationDefinitionNode, parse } from "graphql";
import type { Driver, ProfiledPlan } from "neo4j-driver";
import { schema } from "../src/graphql/build-schema.js";
import { model } from "../src/kinds/index.js";
import { bindOperation } from "../src/query/bind.js";
import { makePlan } from "../src/query/plan-cache.js";
import type { Variables } from "./queries/queries.js";
import { median } from "./statistics.js";

const samples = 16;

export async function profileHits(driver: Driver, query: string, sets: Variables[]): Promise<number> {
  const document = parse(query);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)!;
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const hits: number[] = [];
    for (const variables of sets.slice(0, samples)) {
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (!coerced) throw new Error(errors.join("\n"));
      const kept = makePlan(model, { schema, fragments: {}, operation, variableValues: coerced });
      let total = 0;
      for (const { cypher, parameters } of bindOperation(kept, coerced)) {
        const { summary } = await session.run(`PROFILE ${cypher}`, parameters);
        total += summary.profile ? countHits(summary.profile) : 0;
      }
      hits.push(total);
    }
    return median(hits);
  } finally {
    await session.close();
  }
}

function countHits({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((total, child) => total + countHits(child), Number(dbHits));
}
