// printFound, printFoundPage: what a question of analysis found (maps in a parameter) → Cypher that fills in the entities and links it names.
import { collect, indent, printOne, printShape, printValue, type Scope } from "./cypher.js";
import type { FoundPage, Value } from "./query-plan.js";

export function printFound({ as, property, shape }: Value & { is: "found" }, scope: Scope): string {
  const { printing, subject } = scope;
  const found = `${subject}.${property}`;
  switch (as) {
    case "entity":
      return printOne(`MATCH (NODE:Entity {id: ${found}})`, "NODE", "node", shape, scope);
    case "link":
      return printOne(`MATCH (:Entity {id: ${found}.fromId})-[LINK:${linkTypes(scope)} {id: ${found}.id}]->(:Entity {id: ${found}.toId})`, "LINK", "link", shape, scope);
    case "entities": {
      const [id, node] = [printing.name("id"), printing.name("node")];
      return collect([`UNWIND ${found} AS ${id}`, `MATCH (${node}:Entity {id: ${id}})`, `RETURN ${printShape(shape, { printing, subject: node })} AS row`]);
    }
    case "list": {
      const item = printing.name("item");
      return collect([`UNWIND ${found} AS ${item}`, `RETURN ${printShape(shape, { printing, subject: item })} AS row`]);
    }
  }
}

/** In the form of any other connection, so that the same resolvers read it. */
export function printFoundPage(found: string, { row, pageInfo, total }: FoundPage, { printing }: Scope): string {
  const item = printing.name("item");
  const fields = row.fields.map(({ key, cases }) => `${key}: ${cases[0] ? indent(printValue(cases[0].value, { printing, subject: item })) : "null"}`);
  const parts = [];
  if (fields.length > 0 || pageInfo) {
    parts.push(`rows: ${collect([`UNWIND ${found}.rows AS ${item}`, `RETURN {${[`__cursor: ${item}.cursor`, ...fields].join(", ")}} AS row`])}`);
    parts.push(`first: ${found}.first`, `after: ${found}.after`);
  }
  if (total) parts.push(`total: ${found}.total`);
  return `{${parts.join(", ")}}`;
}

function linkTypes({ printing }: Scope): string {
  return printing.model.linkTypes.map(({ type }) => type).join("|");
}
