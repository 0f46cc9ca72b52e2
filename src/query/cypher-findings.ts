// printFound, printFoundPage: what a question of analysis found (maps in a parameter) → Cypher that fills in the entities and links it names.
import { printOne, printShape } from "./cypher.js";
import { collect, printList } from "./cypher-text.js";
import type { Scope } from "./scope.js";
import { printPage, printRow } from "./cypher-lists.js";
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

/** In the form of any other connection, so that it is shaped like any other. */
export function printFoundPage(found: string, { row, pageInfo, total }: FoundPage, { printing }: Scope): string {
  const item = printing.name("item");
  const values = printRow(row, { printing, subject: item });
  const counted = total ? `${found}.total` : null;
  if (values.length === 0 && !pageInfo) return printPage({ rows: "[]", total: counted, information: null });
  const rows = collect([`UNWIND ${found}.rows AS ${item}`, `RETURN ${printList([...values, `${item}.cursor`])} AS row`]);
  return printPage({ rows, total: counted, information: [`${found}.first`, `${found}.after`] });
}

function linkTypes({ printing }: Scope): string {
  return printing.model.linkTypes.map(({ type }) => type).join("|");
}
