// writeRows: rows → statements with batches of them, nodes always before the relationships between them.
import type { GraphRows } from "./graph-rows.js";
import type { Column, GraphRow, NodeTable, RelationshipTable, Table } from "./tables.js";

export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

const rowsPerStatement = 5_000;

/** Entities and links may be there already and are then brought up to date; all else must not. `write` runs a statement that writes so many rows. */
export async function writeRows(rows: GraphRows, write: (cypher: string, parameters: Record<string, unknown>, count: number) => Promise<void>): Promise<void> {
  const merged = new Set<Table>([...rows.tables.entities.values(), ...rows.tables.links.values()]);
  const waiting = new Map<Table, object[]>();
  const flush = async (table: Table) => {
    const batch = waiting.get(table) ?? [];
    waiting.delete(table);
    const verb = merged.has(table) ? "MERGE" : "CREATE";
    await write("labels" in table ? nodeStatement(table, verb) : relationshipStatement(table, verb), { batch }, batch.length);
  };
  for (const row of rows) {
    const batch = waiting.get(row.table) ?? [];
    waiting.set(row.table, batch);
    batch.push(parameterOf(row));
    if (batch.length < rowsPerStatement) continue;
    if (!("labels" in row.table)) for (const table of nodeTablesOf(waiting)) await flush(table);
    await flush(row.table);
  }
  for (const table of nodeTablesOf(waiting)) await flush(table);
  for (const table of [...waiting.keys()]) await flush(table);
}

function nodeTablesOf(waiting: Map<Table, unknown>): Table[] {
  return [...waiting.keys()].filter((table) => "labels" in table);
}

function nodeStatement({ labels: [first, ...others] }: NodeTable, verb: "MERGE" | "CREATE"): string {
  const label = others.map((name) => `, node:${name}`).join("");
  return `UNWIND $batch AS row ${verb} (node:${first} {id: row.properties.id}) SET node = row.properties${label}`;
}

function relationshipStatement({ type, from, to }: RelationshipTable, verb: "MERGE" | "CREATE"): string {
  return `UNWIND $batch AS row MATCH (from:${from} {id: row.from}) MATCH (to:${to} {id: row.to}) ${verb} (from)-[link:${type}]->(to) SET link = row.properties`;
}

function parameterOf(row: GraphRow): object {
  const properties: Record<string, unknown> = {};
  row.table.columns.forEach((column, index) => {
    const value = row.values[index];
    if (value !== undefined) properties[column.name] = storedValue(value, column);
  });
  return "from" in row ? { from: row.from, to: row.to, properties } : { properties };
}

/** The driver takes a number for a fraction and a bigint for a whole one. */
function storedValue(value: string | number | (string | number)[], { type }: Column): unknown {
  if (type === "long") return BigInt(value as number);
  return type === "long[]" ? (value as number[]).map(BigInt) : value;
}
