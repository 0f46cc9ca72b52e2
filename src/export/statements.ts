// printEntityPage, printNamedEntities, printRelationshipPage: what to list → an expression of Cypher whose value is a page of it. Labels, types and columns come from the model alone.
import { collect } from "../query/cypher-text.js";

export interface RelationshipList {
  types: readonly string[];
  /** Expressions on `from`, `link` and `to`. */
  columns: string[];
  /** Expressions that, together, tell any two relationships of one node apart. */
  order: string[];
  condition?: string;
}

/** Of a kind, after `$position`, at the most `$size`; columns are expressions on `from`. */
export function printEntityPage(label: string, columns: string[]): string {
  return `{rows: ${collect([`MATCH (from:${label}) WHERE from.position > $position`, "WITH from ORDER BY from.position LIMIT $size", printRow(columns)])}}`;
}

/** Those in `$named.ids`. A list that is a parameter itself is planned anew by how long it is; within a map it isn't. */
export function printNamedEntities(columns: string[]): string {
  return `{rows: ${collect(["UNWIND $named.ids AS id MATCH (from:Entity {id: id})", "WITH from ORDER BY from.position", printRow(columns)])}}`;
}

function printRow(columns: string[]): string {
  return `RETURN [from.position, ${columns.join(", ")}]`;
}

/**
 * Of the entities in `$named.ids` from `$position` on; of the one that stands there, after `$place` in the order of its relationships. At the most `$size`.
 * It doesn't name the kind: the database plans the statement once for all of them.
 */
export function printRelationshipPage({ types, columns, order, condition }: RelationshipList): string {
  const rows = collect([
    "UNWIND $named.ids AS id MATCH (from:Entity {id: id}) WHERE from.position >= $position",
    `MATCH (from)-[link:${types.join("|")}]->(to)`,
    `WITH from, link, to WHERE (from.position > $position OR $place IS NULL OR ${printAfter(order)})${condition === undefined ? "" : ` AND ${condition}`}`,
    `WITH from, link, to ORDER BY from.position, ${order.join(", ")} LIMIT $size`,
    `RETURN [from.position, [${order.join(", ")}], ${columns.join(", ")}]`,
  ]);
  return `{rows: ${rows}}`;
}

/** (a, b, …) > ($place[0], $place[1], …) */
function printAfter(order: string[]): string {
  const terms = order.map((term, index) => {
    const equal = order.slice(0, index).map((before, place) => `${before} = $place[${place}]`);
    return `(${[...equal, `${term} > $place[${index}]`].join(" AND ")})`;
  });
  return `(${terms.join(" OR ")})`;
}
