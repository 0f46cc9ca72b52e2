// bindOperation: a plan and a request's variables → statements with their parameters, checked; throws what the client has to mend.
import { GraphQLError } from "graphql";
import { limitError } from "./input-error.js";
import { limits } from "./limits.js";
import type { KeptPlan, KeptStatement } from "./plan-cache.js";
import type { Cost } from "./query-plan.js";

/** Lacks only what the questions find. */
interface BoundStatement extends Pick<KeptStatement, "cypher" | "gathered"> {
  parameters: Record<string, unknown>;
  questions: BoundQuestion[];
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

export function bindOperation({ statements: kept }: KeptPlan, variables: Record<string, unknown>): BoundStatement[] {
  const bound = kept.map((statement) => ({ statement, values: statement.sites.map(({ read }) => read(variables)) }));
  const rows = bound.reduce((sum, { statement, values }) => sum + countRows(statement.plan.cost, values), 0);
  const questions = kept.reduce((sum, { plan }) => sum + plan.questions.length, 0);
  // Limits come first: an operation that is refused for one field's mistake may be answered field by field.
  if (rows > limits.rows) throw limitError("The number of rows a query may ask for", limits.rows, rows, "Ask for shorter pages, or fewer of them inside each other.");
  if (questions > limits.questions) throw limitError("The number of questions of analysis in a query", limits.questions, questions, "Ask in several queries.");
  return bound.map(({ statement, values }) => ({
    cypher: statement.cypher,
    gathered: statement.gathered,
    parameters: bindParameters(statement, values),
    questions: bindQuestions(statement, values, variables),
  }));
}

type Values = Readonly<Record<string, unknown>>[];

function bindParameters({ plan, sites }: KeptStatement, values: Values): Record<string, unknown> {
  return Object.fromEntries(
    plan.parameters.map(({ name, site, read }) => {
      try {
        return [name, read(values[site] ?? {})];
      } catch (error) {
        throw locateError(error, sites[site]);
      }
    }),
  );
}

function bindQuestions({ plan, sites }: KeptStatement, values: Values, variables: Record<string, unknown>): BoundQuestion[] {
  return plan.questions.map(({ question, parameter, site: index, fields }) => {
    const site = sites[index];
    if (!site) throw new TypeError(`The plan has no site ${index}`);
    const written = (site.node.arguments ?? []).filter(({ value }) => value.kind !== "Variable" || variables[value.name.value] !== undefined);
    return {
      question, parameter, fields,
      arguments: values[index] ?? {},
      given: new Set(written.map(({ name }) => name.value)),
      locate: (error) => locateError(error, site),
    };
  });
}

function locateError(error: unknown, site: KeptStatement["sites"][number] | undefined): unknown {
  return error instanceof GraphQLError && site ? new GraphQLError(error.message, { nodes: [site.node], extensions: error.extensions }) : error;
}

function countRows(costs: Cost[], values: Values): number {
  return costs.reduce((sum, { first, inside }) => {
    const rows = typeof first === "number" ? first : ((values[first.site]?.[first.argument] as number | null) ?? 0);
    return sum + rows * (1 + countRows(inside, values));
  }, 0);
}
