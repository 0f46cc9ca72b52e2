// printPlan: a plan → indented text for people, one line per step.
import type { LinkStep } from "./link-step.js";
import type { Predicate } from "./predicate.js";
import type { QueryPlan, Shape, Source, Value } from "./query-plan.js";

export function printPlan({ shape }: QueryPlan): string {
  return `${printShape(shape, "").join("\n")}\n`;
}

function printShape(shape: Shape, indent: string): string[] {
  return shape.fields.flatMap(({ key, cases }) =>
    cases.flatMap(({ labels, value }) => printValue(`${indent}${key}${labels ? ` on ${labels.join(", ")}` : ""}`, value, `${indent}  `)),
  );
}

function printValue(head: string, value: Value, indent: string): string[] {
  const line = `${head}: ${describe(value)}`;
  if (value.is === "connection") return [line, ...printShape(value.row, indent)];
  if (value.is === "neighborhood") return [line, ...value.parts.flatMap(({ key, part, shape }) => [`${indent}${key}: ${part}`, ...printShape(shape, `${indent}  `)])];
  if (value.is === "findingPage" || value.is === "foundPage") return [line, ...printShape(value.page.row, indent)];
  return "shape" in value ? [line, ...printShape(value.shape, indent)] : [line];
}

function describe(value: Value): string {
  switch (value.is) {
    case "property":
      return `property ${value.property}`;
    case "text":
      return `text ${typeof value.language === "string" ? value.language : `$${value.language.parameter}`}, else ${value.zh}`;
    case "parameter":
      return `$${value.parameter}`;
    case "end":
      return `the ${value.end} end`;
    case "related":
      return `one ${describeStep(value.step)}`;
    case "evidence":
      return `evidence${value.document ? ` in $${value.document}` : ""}, first $${value.first}`;
    case "connection":
      return [
        `page of ${describeSource(value.source)}`,
        `by ${value.order.map(({ property, descending }) => (descending ? `${property} descending` : property)).join(", ")}`,
        ...(value.where ? [`where ${describePredicate(value.where)}`] : []),
        `first $${value.first}`,
        ...(value.total ? ["with total"] : []),
      ].join(", ");
    case "entity":
      return `entity $${value.id}`;
    case "entities":
      return `entities $${value.ids}`;
    case "neighborhood":
      return `neighbourhood of $${value.id}, ${value.hops} hops, at most $${value.limit}`;
    case "stats":
      return `statistics: ${value.fields.map(({ read }) => read).join(", ")}`;
    case "finding":
      return `what was found, $${value.parameter}`;
    case "findingPage":
      return `page of what was found, $${value.parameter}${value.page.total ? ", with total" : ""}`;
    case "found":
      return `${value.as} that ${value.property} names`;
    case "foundPage":
      return `page of ${value.property}`;
    default:
      return value.is;
  }
}

function describeStep({ labels, direction, type, hops }: LinkStep): string {
  return `${labels.join(" or ")}, ${direction} ${type}${hops > 1 ? ` up to ${hops} times` : ""}`;
}

function describePredicate(predicate: Predicate): string {
  const all = (predicates: Predicate[], word: string, empty: string) =>
    predicates.length === 0 ? empty : `(${predicates.map(describePredicate).join(` ${word} `)})`;
  if ("every" in predicate) return all(predicate.every, "and", "anything");
  if ("some" in predicate) return all(predicate.some, "or", "nothing");
  if ("not" in predicate) return `not ${describePredicate(predicate.not)}`;
  if ("cited" in predicate) return `cites ${predicate.cited} $${predicate.parameter}`;
  if ("step" in predicate) return `${predicate.single ? "one" : "some"} [${describeStep(predicate.step)}: ${describePredicate(predicate.where)}]`;
  return `${predicate.list ? "any of " : ""}${predicate.property} ${predicate.operator} $${predicate.parameter}`;
}

function describeSource(source: Source): string {
  switch (source.from) {
    case "kind":
      return `all ${source.label}`;
    case "relation":
      return `${describeStep(source.step)}${source.basis ? `, basis $${source.basis}` : ""}`;
    case "links":
      return `links ${source.direction}`;
    case "citing":
      return "what cites it";
    case "search":
      return `search $${source.query}`;
  }
}
