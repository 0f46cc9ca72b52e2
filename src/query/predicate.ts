// Predicate: what a `where` argument asks, as data; its leaves are parameters.
import { inputError } from "./input-error.js";
import type { KindRow } from "../model/model.js";
import type { PropertyRow } from "../model/property.js";
import { storedNames } from "../model/language.js";

export type Predicate =
  | { every: Predicate[] }
  | { some: Predicate[] }
  | { not: Predicate }
  | { property: string; operator: "=" | ">=" | "<=" | "CONTAINS" | "IN"; parameter: string };

/** Gives the parameter that holds what stands at a path of the argument. */
type AddParameter = (path: (string | number)[]) => string;

const operators = { eq: "=", gte: ">=", lte: "<=", contains: "CONTAINS", in: "IN" } as const;

export function readPredicate(kind: KindRow, where: object, addParameter: AddParameter, path: (string | number)[] = ["where"]): Predicate {
  return {
    every: Object.entries(where).map(([key, condition]: [string, unknown]) => {
      const here = [...path, key];
      if (condition === null) throw inputError(path[0] as string, `${here.join(".")} is null; leave it out or give a condition.`);
      if (key === "and" || key === "or") {
        const all = (condition as object[]).map((item, index) => readPredicate(kind, item, addParameter, [...here, index]));
        return key === "and" ? { every: all } : { some: all };
      }
      if (key === "not") return { not: readPredicate(kind, condition as object, addParameter, here) };
      const property = kind.properties.find(({ name }) => name === key);
      if (!property) throw new TypeError(`${kind.label} has no property ${key} to filter by`);
      if (Array.isArray(condition)) return { property: key, operator: "IN", parameter: addParameter(here) };
      return readConditions(property, condition as object, addParameter, here);
    }),
  };
}

function readConditions(property: PropertyRow, conditions: object, addParameter: AddParameter, path: (string | number)[]): Predicate {
  const stored = property.translated ? Object.values(storedNames(property.name)) : [property.name];
  return {
    every: Object.entries(conditions).map(([key, value]: [string, unknown]): Predicate => {
      const here = [...path, key];
      if (value === null) throw inputError(path[0] as string, `${here.join(".")} is null; leave it out or give a value.`);
      const parameter = addParameter(here);
      const operator = operators[key as keyof typeof operators];
      return { some: stored.map((name) => ({ property: name, operator, parameter })) };
    }),
  };
}
