// PlanCache: an operation is planned and printed once; later requests for it, whatever their variables' values, only bind.
import { type ArgumentNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from "graphql";
import { LRUCache } from "lru-cache";
import type { Model } from "../model/model.js";
import { type ArgumentSites, shapeKey, type Shaping, shapingOf } from "./arguments.js";
import { printCypher } from "./cypher.js";
import { planOperation } from "./plan-operation.js";
import type { QueryPlan } from "./query-plan.js";
import { type Operation, readSelection } from "./selection.js";
import { makeShaper, type Shaped } from "./shape-answer.js";

export interface KeptPlan {
  /** Mostly one. */
  statements: KeptStatement[];
  /** What the statements answer → the data of the response. */
  shape: (answer: readonly unknown[]) => Shaped;
  /** The same for entities with very many links; made when one is met. */
  hubs: () => KeptPlan;
}

export interface KeptStatement {
  plan: QueryPlan;
  sites: ArgumentSites["sites"];
  cypher: string;
  gathered: ReturnType<typeof printCypher>["gathered"];
}

/** How many plans of one operation are kept: they differ by the shape of variables only. */
const shapesPerOperation = 50;

interface KeptOperation {
  shapingVariables: Map<string, Shaping[]>;
  plans: LRUCache<string, KeptPlan>;
}

export class PlanCache {
  // Apollo keeps parsed documents in a bounded store of its own; what is dropped there is dropped here.
  private readonly operations = new WeakMap<OperationDefinitionNode, KeptOperation>();
  hits = 0;
  misses = 0;

  constructor(private readonly model: Model) {}

  find(operation: Operation): KeptPlan {
    let kept = this.operations.get(operation.operation);
    if (!kept) {
      kept = { shapingVariables: findShapingVariables(operation), plans: new LRUCache({ max: shapesPerOperation }) };
      this.operations.set(operation.operation, kept);
    }
    const key = shapeKey(kept.shapingVariables, operation.variableValues);
    let found = kept.plans.get(key);
    if (found) this.hits += 1;
    else {
      this.misses += 1;
      found = makePlan(this.model, operation);
      kept.plans.set(key, found);
    }
    return found;
  }
}

export function makePlan(model: Model, operation: Operation): KeptPlan {
  const selections = readSelection(operation);
  const plans = planOperation(model, selections, operation.variableValues);
  const shape = makeShaper(selections, model, operation.schema.getQueryType()?.name ?? "");
  const print = (hubs: boolean): KeptPlan => {
    let forHubs: KeptPlan | undefined;
    return {
      statements: plans.map(({ sites, ...plan }) => ({ plan, sites: sites.sites, ...printCypher(plan, model, hubs) })),
      shape,
      hubs: () => (forHubs ??= print(true)),
    };
  };
  return print(false);
}

/** The variables that stand in arguments or directives that shape the statement. */
function findShapingVariables({ operation, fragments }: Operation): Map<string, Shaping[]> {
  const found = new Map<string, Shaping[]>();
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
  visit(document, {
    Argument(argument: ArgumentNode, _key, _parent, _path, ancestors) {
      const holder = ancestors.at(-1) as { kind?: string } | undefined;
      const directive = (Array.isArray(holder) ? ancestors.at(-2) : holder) as { kind?: string } | undefined;
      const how = directive?.kind === Kind.DIRECTIVE ? "value" : shapingOf(argument.name.value);
      if (how === undefined) return;
      visit(argument.value, {
        Variable({ name }) {
          const ways = found.get(name.value) ?? [];
          if (!ways.includes(how)) found.set(name.value, [...ways, how]);
        },
      });
    },
  });
  return found;
}
