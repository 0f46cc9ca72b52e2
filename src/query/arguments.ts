// ArgumentSites: the places in an operation where arguments stand. A plan reads from them only what shapes the statement;
// all else becomes a parameter, read again for each request.
import { BREAK, type FieldNode, getArgumentValues, type GraphQLField, visit } from "graphql";
import type { Parameter } from "./parameter.js";
import type { PlannedQuestion } from "./query-plan.js";
import { isWithinWords } from "./search-text.js";

type Values = Readonly<Record<string, unknown>>;

/** How an argument shapes the statement: by its very value, by its presence (of `where`, its keys), or by something that is true of it or not. */
export type Shaping = "value" | "presence" | ((value: unknown) => boolean);

/** Each argument that shapes statements, and how. */
const shaping: ReadonlyMap<string, Shaping> = new Map<string, Shaping>([
  ["direction", "value"],
  ["types", "value"],
  ["basis", "value"],
  ["orderBy", "value"],
  ["hops", "value"],
  ["where", "presence"],
  ["after", "presence"],
  ["document", "presence"],
  ["kinds", "presence"],
  ["text", (text) => typeof text === "string" && isWithinWords(text)],
]);

export function shapingOf(argument: string): Shaping | undefined {
  return shaping.get(argument);
}

export class ArgumentSites {
  /** Where arguments stand, and how those of a later request are read there. */
  readonly sites: { node: FieldNode; read: (variables: Record<string, unknown>) => Values }[] = [];
  readonly parameters: Parameter[] = [];
  readonly questions: PlannedQuestion[] = [];

  constructor(private readonly variables: Record<string, unknown>) {}

  add(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentSite {
    const read = (variables: Record<string, unknown>) => getArgumentValues(field, node, variables);
    const values = read(this.variables);
    // Most sites have no variables; what stands there is read once.
    const site = this.sites.push({ node, read: hasVariables(node) ? read : () => values }) - 1;
    return {
      site,
      value: (name) => {
        if (shaping.get(name) !== "value") throw new TypeError(`${name} is read while planning but does not shape plans`);
        return values[name] ?? undefined;
      },
      given: (name) => {
        if (shaping.get(name) !== "presence") throw new TypeError(`${name} is looked for while planning but does not shape plans`);
        return values[name] ?? undefined;
      },
      trait: (name) => {
        const holds = shaping.get(name);
        if (typeof holds !== "function") throw new TypeError(`${name} is asked for a trait while planning but has none that shapes plans`);
        return holds(values[name]);
      },
      literal: (name) => {
        const argument = node.arguments?.find((candidate) => candidate.name.value === name);
        return argument?.value.kind === "Variable" ? undefined : values[name];
      },
      takes: (name) => field.args.some((argument) => argument.name === name),
      parameter: (read) => {
        const name = `param${this.parameters.length}`;
        this.parameters.push({ name, site, read });
        return name;
      },
      finding: (question, fields) => {
        const parameter = `finding${this.questions.length}`;
        this.questions.push({ question, parameter, site, fields });
        return parameter;
      },
    };
  }
}

export interface ArgumentSite {
  site: number;
  /** The value of an argument that shapes the statement; undefined where it is left out or null. */
  value(name: string): unknown;
  /** The same for an argument that shapes it by its presence only: look at what keys it has, not at its values. */
  given(name: string): unknown;
  /** What is true, or not, of an argument that shapes the statement by that alone. */
  trait(name: string): boolean;
  /** The value, if it is written in the query itself and so the same for each request; else undefined. */
  literal(name: string): unknown;
  /** Whether the field has such an argument at all. */
  takes(name: string): boolean;
  parameter(read: Parameter["read"]): string;
  /** A parameter with what a question finds. */
  finding(question: string, fields: ReadonlySet<string>): string;
}

/** Of the variables, what shapes a plan: two requests for one operation with the same key share their plan. */
export function shapeKey(names: ReadonlyMap<string, readonly Shaping[]>, variables: Record<string, unknown>): string {
  const readShape = (how: Shaping, value: unknown): unknown => (how === "value" ? (value ?? null) : how === "presence" ? skeletonOf(value) : how(value));
  return JSON.stringify([...names].map(([name, ways]) => ways.map((how) => readShape(how, variables[name]))));
}

function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const { value } of given) visit(value, { Variable: () => ((found = true), BREAK) });
  return found;
}

function skeletonOf(value: unknown): unknown {
  if (value === undefined) return 0;
  if (value === null) return null; // refused in a filter, where what is left out is not
  if (Array.isArray(value)) return value.every((item) => typeof item === "object" && item !== null) ? value.map(skeletonOf) : 1;
  if (typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, skeletonOf(inner)]));
  return 1;
}
