// readRows: a table of the stored graph → its rows, as an import would write them.
import { readAnswer } from "../analysis/question.js";
import type { GraphRow, NodeTable, RelationshipTable, Table, Tables, Value } from "../import/tables.js";
import type { KindRow, LinkTypeRow, Model } from "../model/model.js";
import { collect } from "../query/cypher-text.js";
import { readList, readRelationships, type ReadContext } from "./read-lists.js";

const countsPerPage = 1_000;

export async function* readRows(context: ReadContext, model: Model, tables: Tables, table: Table): AsyncGenerator<GraphRow> {
  if (table === tables.declaredCounts || table === tables.declarations || table === tables.countEvidence) return yield* readCountRows(context, tables, table);
  if ("labels" in table) {
    for await (const values of readList(context, model.kindByLabel.get(table.name)!, valuesOf("from", table))) yield { table, values: values.map(toValue) };
    return;
  }
  const linkType = model.linkTypeByName.get(table.type);
  const order = table === tables.evidence ? ["link.position", "link.end", "link.quote"] : table === tables.citations ? ["link.toId"] : ["link.toPosition"];
  const list = { types: [table.type], columns: ["from.id", "to.id", ...valuesOf("link", table)], order, counted: linkType !== undefined };
  for (const kind of model.kinds)
    if (linkType === undefined || startsAt(linkType, kind)) for await (const [from, to, ...values] of readRelationships(context, kind, list)) yield { table, from: from as string, to: to as string, values: values.map(toValue) };
}

/** What hangs on declared counts, which are no entities: a page of counts at a time. */
async function* readCountRows({ reader }: ReadContext, tables: Tables, table: Table): AsyncGenerator<GraphRow> {
  const evidence = collect([`MATCH (count)-[link:${tables.countEvidence.type}]->(to)`, "WITH link, to ORDER BY link.position, link.end, link.quote", `RETURN [to.id, ${valuesOf("link", tables.countEvidence).join(", ")}]`]);
  const rows = collect([
    "MATCH (count:DeclaredCount) WHERE count.id > $after",
    "WITH count ORDER BY count.id LIMIT $size",
    `RETURN {id: count.id, document: count.documentId, values: [${valuesOf("count", tables.declaredCounts).join(", ")}], evidence: ${evidence}}`,
  ]);
  type Row = { id: string; document: string; values: unknown[]; evidence: [string, ...unknown[]][] };
  for (let after = ""; ; ) {
    const page = await readAnswer<{ rows: Row[] }>(reader, `{rows: ${rows}}`, { after, size: BigInt(countsPerPage) });
    for (const { id, document, values, evidence: cited } of page.rows) {
      if (table === tables.declaredCounts) yield { table: tables.declaredCounts, values: values.map(toValue) };
      else if (table === tables.declarations) yield { table: tables.declarations, from: document, to: id, values: [] };
      else for (const [to, ...own] of cited) yield { table: tables.countEvidence, from: id, to, values: own.map(toValue) };
    }
    if (page.rows.length < countsPerPage) return;
    after = page.rows.at(-1)!.id;
  }
}

function valuesOf(variable: string, { columns }: NodeTable | RelationshipTable): string[] {
  return columns.map(({ name }) => `${variable}.${name}`);
}

function toValue(value: unknown): Value {
  return (value ?? undefined) as Value;
}

/** Whether a link of this type may start at this kind. */
export function startsAt(linkType: LinkTypeRow | undefined, { label }: KindRow): boolean {
  return linkType?.ends.some(({ from }) => from.includes("*") || from.includes(label)) ?? false;
}
