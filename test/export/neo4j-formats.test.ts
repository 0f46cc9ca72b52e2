// neo4j-admin and cypher: loaded into another, empty Neo4j by its own bulk loader, or statement by statement, they make the same graph, the same indexes and the same revision.
import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RecordSource, Records } from "../../src/curation/records.js";
import { openSource } from "../../src/export/open-source.js";
import { generateRecords } from "../../src/generate/generate-records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { readRevision } from "../../src/import/import-lock.js";
import { model } from "../../src/kinds/index.js";
import { Database } from "../../src/neo4j/database.js";
import { findHome } from "../../src/neo4j/local/find-home.js";
import { javaEnvironment } from "../../src/neo4j/local/java-arguments.js";
import type { LocalServer } from "../../src/neo4j/local/local-server.js";
import { prepareServer } from "../../src/neo4j/local/prepare-server.js";
import { serverFolder } from "../../src/neo4j/local/server-folder.js";
import { startLocalServer } from "../../src/neo4j/local/start-local-server.js";
import { readContent } from "../import/content.js";
import { makeFolder } from "../neo4j/local/make-folder.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { makeHostile } from "./hostile.js";
import { readZip, runExport } from "./run-export.js";

/** What a string of Cypher, or a field of CSV, might end by; and what Cypher reads as an escape. */
const nasty = ["\\", '\\"', "\\u0022) DETACH DELETE n //", "\\\\u0027", "\\\\\\u005C", "`}); MATCH (n) DETACH DELETE n;\n:exit\n//", "${x} $batch {x: 1}", '""', '","', "\\\u0000u0000\\\u0001", "\u0085\u2028\u2029", "长".repeat(3_000), "  two blanks  ", "", "\r", "\n"];
const makeNasty = (records: Records): Records => ({
  ...records,
  entities: records.entities.map((entity, index) => {
    const text = nasty[index % 30];
    return text === undefined ? entity : { ...entity, properties: { ...entity.properties, nameEn: `x${text}`, aliases: [`${text}x`, "y"], ...(text !== "" && { summaryEn: text }) } };
  }),
  links: records.links.map((link, index) => ({ ...link, ...(index < nasty.length && { rationaleEn: `${nasty[index]}.` }) })),
});

let graph: TestGraph;
let server: LocalServer;
let database: Database;
const home = makeFolder();
const quiet = { report: () => undefined };

async function start(): Promise<void> {
  server = await startLocalServer({ home, libraryHome: findHome(), ...quiet });
  database = Database.connect(server.connection);
}

beforeAll(async () => {
  graph = await openGraph();
  await start();
});
afterAll(async () => {
  await database.close();
  await server.stop();
  await graph.database.close();
});

const statementsIn = (script: string) => script.split(";\n").filter((statement) => statement !== "");

/** In one transaction, for speed; what waits for indexes comes after it. */
async function runTogether(target: Database, statements: string[]): Promise<void> {
  const [first, then] = [statements.filter((one) => !one.startsWith("CALL")), statements.filter((one) => one.startsWith("CALL"))];
  for (const together of [first, then])
    await target.write(async (run) => {
      for (const statement of together) await run(statement);
    });
}

async function fill(records: RecordSource): Promise<string> {
  const { revision } = await importGraph(graph.database, makeGraphRows(records, model), model, quiet);
  return revision;
}

/** By the words of the read-me, into the store of a server that is stopped. */
async function loadFiles(): Promise<void> {
  const files = await readZip(await runExport(graph.database, "neo4j-admin"));
  const folder = makeFolder();
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const [, words = ""] = /^ *neo4j-admin (.+)$/m.exec(files.get("read-me.txt")!.toString("utf8"))!;
  await database.close();
  await server.stop();
  const { root, configuration, database: store } = serverFolder(join(home, "neo4j", "server"));
  for (const place of [store, join(root, "data", "transactions", "neo4j")]) rmSync(place, { recursive: true });
  const { java, libraries } = await prepareServer({ folder: join(findHome(), "neo4j"), environment: process.env, ...quiet });
  const environment = { ...javaEnvironment(process.env, libraries), NEO4J_HOME: root, NEO4J_CONF: configuration };
  await promisify(execFile)(java.program, ["-Xmx1g", "org.neo4j.cli.AdminTool", ...words.split(" ")], { cwd: folder, env: environment });
  await start();
  await runTogether(database, statementsIn(files.get("schema.cypher")!.toString("utf8")));
}

async function runScript(): Promise<void> {
  const script = (await runExport(graph.database, "cypher")).toString("utf8");
  const lines = script.split("\n");
  // One statement a line, and no other control character: cypher-shell can't take a part of one for a command.
  expect(lines.filter((line) => line !== "" && !/^((CREATE|CALL|MATCH) [^\p{Cc}\u2028\u2029]*;|:begin|:commit)$/u.test(line))).toEqual([]);
  for (const part of script.split(":begin\n").flatMap((text) => text.split(":commit\n"))) {
    await runTogether(database, statementsIn(part));
  }
}

async function empty(): Promise<void> {
  await database.write((run) => run("MATCH (n) DETACH DELETE n"));
  for (const kind of ["CONSTRAINTS", "INDEXES"]) {
    const rows = await database.read({ cypher: `SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`, parameters: {} }, { timeout: 10_000 });
    await runTogether(database, rows.map(({ name }) => `DROP ${kind === "INDEXES" ? "INDEX" : "CONSTRAINT"} \`${String(name)}\``));
  }
}

const nastyGraph = (records: Records): Records => makeNasty(makeHostile(records));
/** A second page of entities and of links beside them. */
function addPage({ entities, links, declaredCounts }: Records): Records {
  const more = generateRecords({ documents: 14, seed: 3 });
  const isOther = ({ label }: { label: string }) => Number(label !== "Document");
  return { entities: [...entities, ...more.entities].sort((one, other) => isOther(one) - isOther(other)), links: [...links, ...more.links], declaredCounts: [...declaredCounts, ...more.declaredCounts] };
}

/** A third of the entities, and the links between them. */
function takePart({ entities, links, declaredCounts }: Records): Records {
  const taken = entities.filter(({ label }, index) => label === "Document" || index % 3 === 0);
  const ids = new Set(taken.map(({ id }) => id));
  return { entities: taken, links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)), declaredCounts };
}

// Both formats read their rows alike; thousands of statements would take a minute.
const cases: [string, string, () => Promise<void>, (records: Records) => Records][] = [
  ["neo4j-admin", "the first document and several pages of others, with hostile texts in it", loadFiles, (records) => addPage(nastyGraph(records))],
  ["cypher", "a part of the first document, with hostile texts in it", runScript, (records) => nastyGraph(takePart(records))],
];

describe.each(cases)("%s", (_, what, load, make) => {
  beforeEach(() => empty());

  it(`makes the same graph of ${what}`, { timeout: 180_000 }, async () => {
    const records = make(graph.records);
    const revision = await fill(records);
    await load();
    expect(await readContent(database)).toEqual(await readContent(graph.database));
    expect(await readRevision(database)).toBe(revision);
    // An import of the same finds nothing to do.
    expect(await importGraph(database, makeGraphRows(records, model), model, quiet)).toMatchObject({ revision, changed: false });
    const [written] = await database.read({ cypher: "MATCH (graph:Graph) RETURN graph.importedAt AS importedAt", parameters: {} }, { timeout: 10_000 });
    expect(written!["importedAt"]).toBe((await openSource(graph.database, model)).importedAt.getTime());
  });
});

it.each(["neo4j-admin", "cypher"])("%s refuses what one document says: it would be another graph", async (format) => {
  await fill(graph.records);
  await expect(runExport(graph.database, format, { document: "document/zhejiang-housing-conference-2023" })).rejects.toMatchObject({ code: "WHOLE_GRAPH" });
});
