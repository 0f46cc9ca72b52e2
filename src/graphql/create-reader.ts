// createReader: database + model → what answers operations: first what their questions of analysis find, then one statement for all that is selected.
import type { GraphQLResolveInfo } from "graphql";
import { ask } from "../analysis/ask.js";
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import { readSnapshot } from "../neo4j/graph-reader.js";
import { bindParameters, bindQuestions } from "../query/bind.js";
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
  const answer = (info: GraphQLResolveInfo) => {
    const kept = plans.find(info);
    const parameters = bindParameters(kept, info.variableValues);
    const questions = bindQuestions(kept, info.variableValues);
    const operation = info.operation.name?.value;
    return readSnapshot(database, { timeout, ...(operation && { operation }) }, async (snapshot) => {
      const findings = await Promise.all(questions.map((question) => ask(question, { snapshot, model })));
      const { answer } = await snapshot.read({ cypher: kept.cypher, parameters: Object.assign({}, parameters, ...findings) });
      return answer;
    });
  };
  return {
    plans,
    createContext: () => {
      let reading: Promise<Record<string, unknown>> | undefined;
      return { readOperation: (info) => (reading ??= answer(info)) };
    },
  };
}
