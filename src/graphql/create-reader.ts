// createReader: database + model → what answers operations: first what their questions of analysis find, then one statement (of very many root fields: one each) for all that is selected.
import { ask } from "../analysis/ask.js";
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import { GatheredReads } from "../neo4j/gathered-reads.js";
import { readSnapshot, type Snapshot } from "../neo4j/graph-reader.js";
import { Problem } from "../problem.js";
import { bindOperation } from "../query/bind.js";
import { type KeptPlan, PlanCache } from "../query/plan-cache.js";
import type { Operation } from "../query/selection.js";
import type { Shaped } from "../query/shape-answer.js";
import type { GraphContext } from "./context.js";

/** How long one operation may take, in milliseconds. */
const patience = 15_000;

/** How many statements of one operation run at the same time, so that it can't take all connections. */
const atOnce = 8;

export interface Reader {
  /** A context for one request. */
  createContext(): GraphContext;
  plans: PlanCache;
  reads: GatheredReads;
}

export function createReader(database: Database, model: Model, { timeout = patience }: { timeout?: number } = {}): Reader {
  const plans = new PlanCache(model);
  const reads = new GatheredReads(database);
  const answer = (operation: Operation) => {
    const kept = plans.find(operation);
    return readSnapshot(reads, { timeout }, async (snapshot) => {
      const shaped = await readPlan(kept, operation, snapshot);
      return { shaped: shaped.metHub ? await readPlan(kept.hubs(), operation, snapshot) : shaped, revision: snapshot.revision };
    });
  };
  const readPlan = async (kept: KeptPlan, { variableValues }: Operation, snapshot: Snapshot) => {
    const statements = bindOperation(kept, variableValues);
    const answers: unknown[][] = [];
    for (let start = 0; start < statements.length; start += atOnce)
      await Promise.all(
        statements.slice(start, start + atOnce).map(async ({ cypher, gathered, parameters, questions }, index) => {
          const findings = await Promise.all(questions.map((question) => ask(question, { snapshot, model })));
          // What was found belongs to one request, and may be much.
          const statement = questions.length === 0 ? { cypher, gathered, parameters } : { cypher, parameters: Object.assign({}, parameters, ...findings) };
          const { answer } = await snapshot.read<unknown[]>(statement);
          answers[start + index] = answer;
        }),
      );
    return kept.shape(answers.flat(1));
  };
  return {
    plans,
    reads,
    createContext: () => {
      let reading: Promise<Shaped> | undefined;
      let revisionAlone: string | undefined;
      let last: Promise<unknown> = Promise.resolve();
      const context: GraphContext = {
        readOperation: (operation) => (reading ??= read(operation)),
        readAlone: (operation) => {
          const next = last.then(() => readAlone(operation));
          last = next.catch(() => undefined);
          return next;
        },
      };
      return context;
      async function readAlone(operation: Operation): Promise<Shaped> {
        const { shaped, revision } = await answer(operation);
        revisionAlone ??= revision;
        if (revision !== revisionAlone) throw new Problem("DATABASE_CHANGED", "A new version of the graph was imported while this one was being read.", "Ask again.");
        return shaped;
      }
      async function read(operation: Operation): Promise<Shaped> {
        const { shaped, revision } = await answer(operation);
        if (shaped.whole && revision !== undefined) context.revision = revision;
        return shaped;
      }
    },
  };
}
