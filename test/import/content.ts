// readContent: a database → all that is stored in it, with the types of the values; and what it has of constraints and indexes.
import type { Database } from "../../src/neo4j/database.js";

export async function readContent(database: Database): Promise<unknown> {
  const read = (cypher: string) => database.read({ cypher, parameters: {} }, { timeout: 60_000 });
  const typed = (name: string) => `[key IN keys(${name}) WHERE key <> "importedAt" | [key, valueType(${name}[key]), ${name}[key]]]`;
  const [nodes, relationships, indexes] = [
    await read(`MATCH (n:Entity|DeclaredCount|Graph) RETURN n.id AS id, labels(n) AS labels, ${typed("n")} AS properties`),
    await read(`MATCH (a)-[r]->(b) RETURN a.id + " " + type(r) + " " + b.id + " " + coalesce(toString(r.start), "") AS id, ${typed("r")} AS properties`),
    await read("SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP' RETURN name AS id, state, type, labelsOrTypes, properties, owningConstraint"),
  ];
  const sorted = (rows: Record<string, unknown>[]) =>
    rows
      .map((row) => JSON.stringify({ ...row, labels: (row["labels"] as string[] | undefined)?.sort(), properties: (row["properties"] as unknown[] | null)?.sort() }))
      .sort();
  return { nodes: sorted(nodes), relationships: sorted(relationships), indexes: sorted(indexes) };
}
