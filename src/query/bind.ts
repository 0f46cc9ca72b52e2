// bindParameters: a plan and a request's variables → the statement's parameters, checked; throws what the client has to mend.
import { GraphQLError } from "graphql";
import { limitError } from "./input-error.js";
import { limits } from "./limits.js";
import type { KeptPlan } from "./plan-cache.js";
import type { Cost } from "./query-plan.js";

export function bindParameters({ plan, sites }: KeptPlan, variables: Record<string, unknown>): Record<string, unknown> {
  const values = sites.map(({ read }) => read(variables));
  const parameters = Object.fromEntries(
    plan.parameters.map(({ name, site, read }) => {
      try {
        return [name, read(values[site] ?? {})];
      } catch (error) {
        throw locateError(error, sites[site]);
      }
    }),
  );
  const rows = countRows(plan.cost, values);
  if (rows > limits.rows) throw limitError("The number of rows a query may ask for", limits.rows, rows, "Ask for shorter pages, or fewer of them inside each other.");
  return parameters;
}

/** What a question of analysis is asked with. */
export interface BoundQuestion {
  question: string;
  /** The parameter that holds what is found. */
  parameter: string;
  arguments: Readonly<Record<string, unknown>>;
  /** The arguments that the request gives, and does not leave to their defaults. */
  given: ReadonlySet<string>;
  /** Names of the fields that are selected of the answer. */
  fields: ReadonlySet<string>;
  /** An error of this question → the same with its place in the request. */
  locate: (error: unknown) => unknown;
}

export function bindQuestions({ plan, sites }: KeptPlan, variables: Record<string, unknown>): BoundQuestion[] {
  return plan.questions.map(({ question, parameter, site: index, fields }) => {
    const site = sites[index];
    if (!site) throw new TypeError(`The plan has no site ${index}`);
    const written = (site.node.arguments ?? []).filter(({ value }) => value.kind !== "Variable" || variables[value.name.value] !== undefined);
    return {
      question, parameter, fields,
      arguments: site.read(variables),
      given: new Set(written.map(({ name }) => name.value)),
      locate: (error) => locateError(error, site),
    };
  });
}

function locateError(error: unknown, site: KeptPlan["sites"][number] | undefined): unknown {
  return error instanceof GraphQLError && site ? new GraphQLError(error.message, { nodes: [site.node], extensions: error.extensions }) : error;
}

function countRows(costs: Cost[], values: Readonly<Record<string, unknown>>[]): number {
  return costs.reduce((sum, { first, inside }) => {
    const rows = typeof first === "number" ? first : ((values[first.site]?.[first.argument] as number | null) ?? 0);
    return sum + rows * (1 + countRows(inside, values));
  }, 0);
}
