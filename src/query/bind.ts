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
        const node = sites[site]?.node;
        if (error instanceof GraphQLError && node) throw new GraphQLError(error.message, { nodes: [node], extensions: error.extensions });
        throw error;
      }
    }),
  );
  const rows = countRows(plan.cost, values);
  if (rows > limits.rows) throw limitError("The number of rows a query may ask for", limits.rows, rows, "Ask for shorter pages, or fewer of them inside each other.");
  return parameters;
}

function countRows(costs: Cost[], values: Readonly<Record<string, unknown>>[]): number {
  return costs.reduce((sum, { first, inside }) => {
    const rows = (values[first.site]?.[first.argument] as number | null) ?? 0;
    return sum + rows * (1 + countRows(inside, values));
  }, 0);
}
