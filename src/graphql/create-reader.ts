// createReader: database + model → what answers operations; one statement for each, planned once.
import type { GraphQLResolveInfo } from "graphql";
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import { readGraph } from "../neo4j/graph-reader.js";
import { bindParameters } from "../query/bind.js";
import { PlanCache } from "../query/plan-cache.js";
import type { GraphContext } from "./context.js";

/** How long one operation may take, in milliseconds. */
const timeout = 15_000;

export interface Reader {
  /** A context for one request. */
  createContext(): GraphContext;
  plans: PlanCache;
}

export function createReader(database: Database, model: Model): Reader {
  const plans = new PlanCache(model);
  const answer = async (info: GraphQLResolveInfo) => {
    const kept = plans.find(info);
    const parameters = bindParameters(kept, info.variableValues);
    const operation = info.operation.name?.value;
    const { answer } = await readGraph(database, { cypher: kept.cypher, parameters }, { timeout, ...(operation && { operation }) });
    return answer;
  };
  return {
    plans,
    createContext: () => {
      let reading: Promise<Record<string, unknown>> | undefined;
      return { readOperation: (info) => (reading ??= answer(info)) };
    },
  };
}
