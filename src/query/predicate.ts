// Predicate: what a `where` argument asks, as data; its leaves are parameters.
import type { EntityRow, RelationRow, ValueType } from "../model/rows.js";
import { storedNames } from "../model/stored-names.js";
import { inputError, limitError } from "./input-error.js";
import { limits } from "./limits.js";
import { type LinkStep, planStep } from "./link-step.js";
import type { Parameter } from "./parameter.js";
import { readId, readIds } from "./read-arguments.js";

type Operator = "=" | ">=" | "<=" | "CONTAINS" | "IN";

export type Predicate =
  | { every: Predicate[] }
  | { some: Predicate[] }
  | { not: Predicate }
  /** Of a list, any item will do. */
  | { property: string; list: boolean; operator: Operator; parameter: string }
  /** The id of a document that is cited. */
  | { cited: Operator; parameter: string }
  /** An entity that the step leads to: any, or that which a single relation answers. */
  | { step: LinkStep; single: boolean; where: Predicate };

type Path = (string | number)[];

const operators: Record<string, Operator> = { eq: "=", gte: ">=", lte: "<=", contains: "CONTAINS", in: "IN" };

/** Looks at the keys of `where` only, since a plan serves other values too; `addParameter` says how a value is read when it is bound. */
export function readPredicate(row: EntityRow, where: object, addParameter: (read: Parameter["read"]) => string): Predicate {
  return new PredicateReader(addParameter).read(row, where, ["where"], 0);
}

class PredicateReader {
  private conditions = 0;

  constructor(private readonly addParameter: (read: Parameter["read"]) => string) {}

  /** `depth`: how many relations lead here. */
  read(row: EntityRow, where: object, path: Path, depth: number): Predicate {
    return all("every", entriesOf(where, path).map(([key, condition, here]) => this.readKey(row, key, condition, here, depth)));
  }

  private readKey(row: EntityRow, key: string, condition: object, path: Path, depth: number): Predicate {
    const inner = (where: object, ...further: Path) => this.read(row, where, [...path, ...further], depth);
    if (key === "and") return all("every", (condition as object[]).map((where, index) => inner(where, index)));
    if (key === "or") return all("some", (condition as object[]).map((where, index) => inner(where, index)));
    if (key === "not") {
      this.count();
      return { not: inner(condition) };
    }
    if (key === "document") return this.readConditions("id", condition, path, (cited, parameter) => ({ cited, parameter }));
    const relation = row.relations.find(({ name }) => name === key);
    if (relation) return this.readRelation(relation, condition, path, depth + 1);
    const property = row.properties.find(({ name }) => name === key);
    if (!property) throw new TypeError(`${row.label} has nothing called ${key} to filter by`);
    const { type, list, translated } = property;
    const stored = translated ? Object.values(storedNames(key)) : [key];
    const leaf = (operator: Operator, parameter: string): Predicate => all("some", stored.map((name) => ({ property: name, list, operator, parameter })));
    return type === "enum" ? leaf("IN", this.readValue(type, path)) : this.readConditions(type, condition, path, leaf);
  }

  private readConditions(type: ValueType, conditions: object, path: Path, leaf: (operator: Operator, parameter: string) => Predicate): Predicate {
    return all("every", entriesOf(conditions, path).map(([key, , here]) => leaf(operators[key] as Operator, this.readValue(type, here))));
  }

  private readRelation(relation: RelationRow, condition: object, path: Path, depth: number): Predicate {
    if (depth > limits.relatedFilters)
      throw limitError("The nesting of related filters in `where`", limits.relatedFilters, depth, "Ask for the related entities first, then filter by their ids.");
    const step = planStep(relation);
    const related = (where: object, here: Path) => {
      this.count();
      return { step, single: !relation.many, where: this.read(relation.to(), where, here, depth) };
    };
    if (!relation.many) return related(condition, path);
    return all("every", entriesOf(condition, path).map(([key, where, here]) => {
      const found = related(where, here);
      if (key === "some") return found;
      return { not: key === "none" ? found : { ...found, where: { not: found.where } } }; // every one is so: none is not so
    }));
  }

  private readValue(type: ValueType, path: Path): string {
    this.count();
    return this.addParameter((values) => storedValue(type, path.reduce((value: unknown, key) => (value as Record<string | number, unknown>)[key], values)));
  }

  private count(): void {
    this.conditions += 1;
    if (this.conditions > limits.conditions)
      throw limitError("The number of conditions in `where`", limits.conditions, this.conditions, "Ask in several queries.");
  }
}

/** What holds for everything that a predicate lets through: properties that have one and the same value, and those that have any. */
export function knownOf(predicate: Predicate): { fixed: string[]; present: string[] } {
  if ("every" in predicate) {
    const parts = predicate.every.map(knownOf);
    return { fixed: parts.flatMap(({ fixed }) => fixed), present: parts.flatMap(({ present }) => present) };
  }
  if (!("property" in predicate) || predicate.list) return { fixed: [], present: [] };
  return { fixed: predicate.operator === "=" ? [predicate.property] : [], present: [predicate.property] };
}

function all(word: "every" | "some", predicates: Predicate[]): Predicate {
  const [first] = predicates;
  if (first && predicates.length === 1) return first;
  return word === "every" ? { every: predicates } : { some: predicates };
}

/** What an input object holds, with the path to it; null says neither yes nor no, so it is refused. */
function entriesOf(input: object, path: Path): [key: string, value: object, path: Path][] {
  return Object.entries(input).map(([key, value]: [string, object | null]) => {
    const here = [...path, key];
    if (value === null) throw inputError("where", `${here.join(".")} is null; leave it out or give a value.`);
    return [key, value, here];
  });
}

/** A value as it can be compared with stored ones. */
function storedValue(type: ValueType, value: unknown): unknown {
  if (type === "id") return Array.isArray(value) ? readIds("where", value) : readId("where", value);
  if (type === "date") return (value as Date).toISOString().slice(0, "2023-01-17".length);
  return value;
}
