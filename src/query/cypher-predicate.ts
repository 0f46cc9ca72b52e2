// printPredicate: a predicate on a node → a Cypher condition; related entities become EXISTS subqueries that start at the node.
import { indent } from "./cypher-text.js";
import type { Printing } from "./scope.js";
import { printStep } from "./link-step.js";
import type { Predicate } from "./predicate.js";

export function printPredicate(predicate: Predicate, node: string, printing: Printing): string {
  if ("every" in predicate) return joined(predicate.every, " AND ", "true", node, printing);
  if ("some" in predicate) return joined(predicate.some, " OR ", "false", node, printing);
  if ("not" in predicate) return printNot(predicate.not, node, printing);
  if ("cited" in predicate) {
    const link = printing.name("link");
    return printExists([`MATCH (${node})-[${link}:CITES]->()`, `WHERE ${link}.toId ${predicate.cited} $${predicate.parameter}`]);
  }
  if ("step" in predicate) return printRelated(predicate, node, printing);
  const { property, list, operator, parameter } = predicate;
  if (list) return `any(item IN ${node}.${property} WHERE item ${operator} $${parameter})`;
  const condition = `${node}.${property} ${operator} $${parameter}`;
  return property === "id" ? `(${node}:Entity AND ${condition})` : condition; // ids are indexed under the label that all kinds share
}

/** A single relation answers the first in document order; the condition is on that one. */
function printRelated({ step, single, where }: Extract<Predicate, { step: unknown }>, node: string, { model, name }: Printing): string {
  const related = name("node");
  const condition = printPredicate(where, related, { model, name });
  if (condition === "true") return `EXISTS { ${printStep(model, step, node, "", "")} }`;
  const match = `MATCH ${printStep(model, step, node, "", related)}`;
  if (!single) return printExists([match, `WHERE ${condition}`]);
  return printExists([match, `WITH ${related} ORDER BY ${related}.position LIMIT 1`, `WHERE ${condition}`, `RETURN ${related}`]);
}

function printExists(lines: string[]): string {
  return `EXISTS {\n  ${lines.map(indent).join("\n  ")}\n}`;
}

/** A condition on a missing value is null in Cypher: it does not hold, and so its opposite does. */
function printNot(predicate: Predicate, node: string, printing: Printing): string {
  const printed = printPredicate(predicate, node, printing);
  const known = "not" in predicate || "step" in predicate || "cited" in predicate;
  return known ? `NOT ${printed}` : `NOT coalesce(${printed}, false)`;
}

function joined(predicates: Predicate[], operator: string, empty: string, node: string, printing: Printing): string {
  return predicates.length === 0 ? empty : `(${predicates.map((inner) => printPredicate(inner, node, printing)).join(operator)})`;
}
