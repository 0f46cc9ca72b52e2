// cypher: the stored graph as a script that cypher-shell runs on an empty database: constraints and indexes, nodes, relationships, at last the revision; a statement a line.
import { awaitIndexes, constraintStatements, makeIndexStatements } from "../import/schema-statements.js";
import type { GraphRow, Table } from "../import/tables.js";
import { cypherLiteral, cypherString } from "./cypher-literal.js";
import type { ExportFormat } from "./format.js";
import type { ExportSource } from "./source.js";
import { inPieces } from "./texts.js";

export const cypher: ExportFormat = {
  name: "cypher",
  title: "A script for cypher-shell: the same graph in another, empty Neo4j",
  openedBy: "cypher-shell, Neo4j 5",
  mediaType: "text/plain; charset=utf-8",
  extension: "cypher",
  binary: false,
  needsDocument: false,
  write: (source) => inPieces(writeScript(source)),
};

/** Of one transaction. */
const rowsPerCommit = 500;

async function* writeScript(source: ExportSource): AsyncGenerator<string> {
  const { tables, model, revision, importedAt } = source;
  for (const statement of [...constraintStatements, ...makeIndexStatements(model), awaitIndexes]) yield `${statement};\n`;
  const nodes = tables.all.filter((table) => "labels" in table);
  const relationships = tables.all.filter((table) => !("labels" in table));
  for (const table of [...nodes, ...relationships]) yield* writeTable(source, table);
  // Last: readers take it for the sign that all is there.
  yield `CREATE (:Graph {id: 1, revision: ${cypherString(revision)}, importedAt: ${importedAt.getTime()}, importingUntil: 0});\n`;
}

async function* writeTable(source: ExportSource, table: Table): AsyncGenerator<string> {
  let count = 0;
  for await (const row of source.rows(table)) {
    if (count % rowsPerCommit === 0) yield count > 0 ? ":commit\n:begin\n" : ":begin\n";
    yield `${formatStatement(row)};\n`;
    count += 1;
  }
  if (count > 0) yield ":commit\n";
}

/** A row a statement: the database takes those that differ in their values alone for one, and plans it once. */
function formatStatement(row: GraphRow): string {
  const filled = row.table.columns.flatMap(({ name, type }, index) => {
    const value = row.values[index];
    return value === undefined ? [] : [`${name}: ${cypherLiteral(value, type)}`];
  });
  const properties = filled.length > 0 ? ` {${filled.join(", ")}}` : "";
  if (!("from" in row)) return `CREATE (:${row.table.labels.join(":")}${properties})`;
  const { type, from, to } = row.table;
  return `MATCH (from:${from} {id: ${cypherString(row.from)}}) MATCH (to:${to} {id: ${cypherString(row.to)}}) CREATE (from)-[:${type}${properties}]->(to)`;
}
