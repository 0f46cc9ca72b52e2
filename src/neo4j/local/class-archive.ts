// In: Java and the jars. Out: the JVM flags that make a start two seconds shorter: an archive of the classes, parsed and checked.
// It is written once, by a training run on an empty store; without it everything works, only slower.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { Connection } from "../connection.js";
import type { Libraries } from "./fetch-libraries.js";
import { findPort } from "./find-port.js";
import type { Java } from "./find-java.js";
import { jvmFlags } from "./java-arguments.js";
import { fingerprint } from "./library-manifest.js";
import { runServer } from "./run-server.js";
import { readState } from "./server-state.js";

interface ArchiveRequest {
  java: Java;
  libraries: Libraries;
  /** Where fetched things go. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}

type Located = Pick<ArchiveRequest, "java" | "libraries" | "folder">;

/** Mapped where it was made for, the archive stays in the file's pages; moved elsewhere, 65 MB more of it would be this process's own. */
const mappingFlags = ["-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"];

/** The flags, or undefined when nobody has tried to write the archive yet. */
export function findArchiveFlags(located: Located): string[] | undefined {
  if (existsSync(archiveFile(located))) return [...mappingFlags, `-XX:SharedArchiveFile=${archiveFile(located)}`];
  return existsSync(failureFile(located)) ? [] : undefined;
}

/** Never fails: an archive is worth two seconds, not a start. */
export async function trainArchive(request: ArchiveRequest): Promise<void> {
  const { folder, report, signal } = request;
  removeOutdated(request);
  const root = join(folder, `training-${process.pid}`);
  const draft = join(root, "classes.jsa");
  const stateFile = join(root, "server.json");
  const start = Date.now();
  report("Preparing quicker starts: running the database once to record its classes (once, about 15 s) …");
  const timer = setInterval(() => report(`Preparing quicker starts: ${Math.round((Date.now() - start) / 1000)} s`), 3000);
  try {
    mkdirSync(root);
    const { connection, kept } = await runServer({
      ...request,
      root,
      passwordFile: join(root, "password"),
      port: await findPort(),
      memory: { heapMegabytes: 512, pageCacheMegabytes: 64 },
      archiveFlags: [`-XX:ArchiveClassesAtExit=${draft}`],
      stateFile,
      // Java writes the archive while it ends, for many seconds; whoever interrupts us doesn't wait for that.
      patienceSeconds: 0,
      report: () => {},
    });
    await exercise(connection);
    process.kill(readState(stateFile)!.server, "SIGTERM");
    await kept.ended;
    if (!signal?.aborted) renameSync(draft, archiveFile(request));
  } catch (error) {
    if (!signal?.aborted) {
      report(`Going on without the quicker start: ${(error as Error).message}`);
      writeFileSync(failureFile(request), `${(error as Error).stack}\nDelete this file to have it tried again.\n`);
    }
  } finally {
    clearInterval(timer);
    rmSync(root, { recursive: true, force: true });
  }
  signal?.throwIfAborted();
}

/** An archive fits one build of Java, one set of jars in one place, and one choice of flags. */
function archiveFile({ java, libraries, folder }: Located): string {
  const rest = [java.description, fingerprint(libraries.folder, libraries.manifest), ...jvmFlags];
  return join(folder, `classes-${shortHash(java.program)}-${shortHash(rest.join("\n"))}.jsa`);
}

function failureFile(located: Located): string {
  return archiveFile(located).replace(/jsa$/, "failed");
}

/** This Java's archives of before an update (120 MB each), and what a killed training left. */
function removeOutdated({ folder, java }: Located): void {
  const outdated = readdirSync(folder).filter((name) => name.startsWith(`classes-${shortHash(java.program)}-`) || name.startsWith("training-"));
  for (const name of outdated) rmSync(join(folder, name), { recursive: true, force: true });
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** Statements of the kinds this project sends, so that what they load is in the archive. */
async function exercise({ uri, user, password, database }: Connection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    for (const statement of statements) await driver.executeQuery(statement, { rows: [{ id: "a" }, { id: "b" }], text: '"a"' }, { database });
  } finally {
    await driver.close();
  }
}

const statements = [
  "CREATE CONSTRAINT IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE",
  "CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Thing) ON EACH [n.id] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CREATE INDEX IF NOT EXISTS FOR ()-[r:LINK]-() ON (r.id)",
  "CALL db.awaitIndexes(60)",
  "UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n += row",
  "MATCH (a:Thing {id: 'a'}), (b:Thing {id: 'b'}) MERGE (a)-[r:LINK {id: 'ab'}]->(b) SET r.pages = [1, 2]",
  "MATCH (n:Thing) WHERE n.id > coalesce($text, '') WITH n ORDER BY n.id LIMIT 5 CALL (n) { MATCH (n)-[r:LINK]->(m) RETURN collect({id: m.id, kind: CASE WHEN m:Thing THEN 'Thing' END, pages: r.pages}) AS links } RETURN n {.*, links: links} AS row, COUNT { (n)-[:LINK]->() } AS total",
  "MATCH p = SHORTEST 3 GROUPS (a:Thing)-[:LINK]->{1,6}(b:Thing) RETURN [n IN nodes(p) | n.id] AS ids",
  "CALL db.index.fulltext.queryNodes('words', $text) YIELD node, score RETURN node.id, score",
  "SHOW INDEXES",
  "MATCH (n:Thing) DETACH DELETE n",
];
