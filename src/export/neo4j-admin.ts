// neo4j-admin: the stored graph as CSV files for Neo4j's bulk loader, with its arguments and the statements to run afterwards; one zip.
import { csvFormat, formatHeader, formatRow } from "../import/csv.js";
import { awaitIndexes, constraintStatements, makeIndexStatements } from "../import/schema-statements.js";
import type { Table } from "../import/tables.js";
import { describeTable, fileOf } from "../import/write-csv.js";
import type { ExportFormat } from "./format.js";
import type { ExportSource } from "./source.js";
import { inPieces } from "./texts.js";
import { type PackedFile, zipFiles } from "./zip-files.js";

export const neo4jAdmin: ExportFormat = {
  name: "neo4j-admin",
  title: "CSV files for `neo4j-admin database import`: the same graph in another Neo4j",
  openedBy: "neo4j-admin 5",
  mediaType: "application/zip",
  extension: "neo4j-admin.zip",
  binary: true,
  needsDocument: false,
  write: (source) => zipFiles(listFiles(source), source.importedAt),
};

/** The name goes first: after --nodes and --relationships the loader takes whatever comes for a file. */
const notes = `Into a new database of Neo4j 5, in the folder of these files, while the server is stopped:
  neo4j-admin database import full neo4j @arguments.txt
Then start the server, and make constraints and indexes:
  cypher-shell -f schema.cypher
`;

const graphFile = "Graph.csv";

function listFiles(source: ExportSource): PackedFile[] {
  const { tables, model } = source;
  const from = async function* (text: string) {
    yield text;
  };
  const lines = (all: string[]) => all.map((line) => `${line}\n`).join("");
  // A whole graph or nothing: asking for rows refuses anything else.
  source.rows(tables.all[0]!);
  return [
    { name: "read-me.txt", content: () => from(notes) },
    { name: "arguments.txt", content: () => from(lines([...csvFormat, ...tables.all.map(describeTable), `--nodes=Graph=${graphFile}`])) },
    { name: "schema.cypher", content: () => from(lines([...constraintStatements, ...makeIndexStatements(model), awaitIndexes].map((statement) => `${statement};`))) },
    ...tables.all.map((table) => ({ name: fileOf(table), content: () => inPieces(writeTable(source, table)) })),
    { name: graphFile, content: () => from(formatGraph(source)) },
  ];
}

async function* writeTable(source: ExportSource, table: Table): AsyncGenerator<string> {
  yield formatHeader(table);
  for await (const row of source.rows(table)) yield formatRow(row);
}

/** The node that says which revision it is. Its id is a number, which the loader can't take for one: it gets another that is not stored. */
function formatGraph({ revision, importedAt }: ExportSource): string {
  return `:ID,id:long,revision:string,importedAt:long,importingUntil:long\n"Graph",1,"${revision}",${importedAt.getTime()},0\n`;
}
