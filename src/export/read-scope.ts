// readScope: a document → the entities that belong to its export, by kind, in document order: it, what cites it, and what its links lead to or from.
import { readAnswer, type Asking } from "../analysis/question.js";
import type { Model } from "../model/model.js";
import { listOfEvidence } from "../model/stored-evidence.js";
import { collect } from "../query/cypher-text.js";

/** Value of EntityKind → ids. */
export type Scope = ReadonlyMap<string, string[]>;

type Found = [kind: string, position: string, id: string];

const pageSize = 200;

/** What a link must be to belong to the document's export. */
export const linkInScope = `($document IN link.${listOfEvidence("documentId")}
  OR link.${listOfEvidence("documentId")} IS NULL AND EXISTS { (from)-[:CITES]->(:Entity {id: $document}) } AND EXISTS { (to)-[:CITES]->(:Entity {id: $document}) })`;

export async function readScope(snapshot: Asking["snapshot"], model: Model, document: string): Promise<Scope> {
  const found = new Map<string, Found>();
  const add = (rows: Found[]) => rows.forEach((row) => found.set(row[2], row));
  const types = model.linkTypes.map(({ type }) => type).join("|");
  const one = "{rows: COLLECT { MATCH (node:Entity {id: $document}) RETURN [node.kind, node.position, node.id] }}";
  add((await readAnswer<{ rows: Found[] }>(snapshot, one, { document })).rows);
  for (let after = ""; ; ) {
    const citing = [
      "MATCH (node:Entity)-[cites:CITES]->() USING INDEX cites:CITES(toId, fromPosition)",
      "WHERE cites.toId = $document AND cites.fromPosition > $after",
      "WITH node, cites ORDER BY cites.toId, cites.fromPosition LIMIT $size",
    ];
    const other = `RETURN DISTINCT [other.kind, other.position, other.id] AS row`;
    const expression = `{
  citing: ${collect([...citing, "RETURN [node.kind, node.position, node.id]"])},
  others: ${collect([...citing, `MATCH (node)-[link:${types}]-(other) WHERE $document IN link.${listOfEvidence("documentId")}`, other])}
}`;
    const { citing: rows, others } = await readAnswer<{ citing: Found[]; others: Found[] }>(snapshot, expression, { document, after, size: BigInt(pageSize) });
    add(rows);
    add(others);
    if (rows.length < pageSize) break;
    after = rows.at(-1)![1];
  }
  const sorted = [...found.values()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const scope = new Map<string, string[]>(model.kinds.map(({ kind }) => [kind, []]));
  for (const [kind, , id] of sorted) scope.get(kind)?.push(id);
  return scope;
}
