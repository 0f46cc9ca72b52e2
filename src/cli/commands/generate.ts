// `generate`: a number of documents and a seed → a made-up graph in the database, or as CSV files in a folder.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { Problem } from "../../problem.js";
import { formatCounts } from "../format-counts.js";
import { listenForInterruption } from "../interruption.js";
import { report } from "../report.js";
import { withDatabase } from "../with-database.js";

interface GenerateOptions {
  documents: number;
  seed: number;
  output?: string;
}

const notes = `
The graph is made up: places, strategies and figures do not exist. It has about 83 entities and 220 links for each document, and
a few entities that very many others are linked to. The same seed makes the same graph.
It takes the place of the graph in the database (NEO4J_URI, or the Neo4j started here); \`import\` brings the seeds' one back.
With --output it is written as CSV files instead, for \`neo4j-admin database import full neo4j @arguments.txt\` in that folder.

Examples:
  policy-graph generate --documents 100 && policy-graph serve --no-import
  policy-graph generate --documents 12000 --seed 7
  policy-graph generate --documents 2100 --output ./large-graph`;

export function declareGenerate(program: Command): void {
  program
    .command("generate")
    .description("make up a large graph, to try things on")
    .addOption(new Option("-n, --documents <number>", "how many documents; 2,100 make 175,000 entities, 12,000 a million").default(2100).argParser(readNumber(1, 100_000)))
    .addOption(new Option("--seed <number>", "what the choices are made from").default(1).argParser(readNumber(0, 2 ** 31)))
    .option("-o, --output <folder>", "a new folder for CSV files; then no database is needed", (folder) => resolve(folder))
    .addHelpText("after", notes)
    .action(generate);
}

function readNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    if (!(number >= least && number <= most)) throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
    return number;
  };
}

async function generate({ documents, seed, output }: GenerateOptions): Promise<void> {
  const signal = listenForInterruption();
  const [{ generateRecords }, { makeGraphRows }, { importGraph }, { model }] = await Promise.all([
    import("../../generate/generate-records.js"),
    import("../../import/graph-rows.js"),
    import("../../import/import-graph.js"),
    import("../../kinds/index.js"),
  ]);
  const rows = makeGraphRows(generateRecords({ documents, seed }), model);
  if (output !== undefined) return await writeFolder(output, async (folder) => {
    const [{ writeCsv }, { Progress }] = await Promise.all([import("../../import/write-csv.js"), import("../../import/progress.js")]);
    const progress = new Progress("Writing CSV files", report);
    const files = await writeCsv(rows, folder, progress, signal);
    progress.finish();
    writeFileSync(join(folder, "arguments.txt"), files.arguments.map((argument) => `${argument}\n`).join(""));
    console.log(formatCounts(files.measure));
  });
  const imported = await withDatabase({ report, signal }, ({ database, replaceStore }) => importGraph(database, rows, model, { report, signal, store: replaceStore }));
  console.log(formatCounts(imported));
}

/** All of it, or none. */
async function writeFolder(folder: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.draft-${process.pid}`;
  try {
    if (isFilled(folder)) throw new Problem("FOLDER_TAKEN", `${folder} exists already.`, "Name a new folder, or remove that one.");
    mkdirSync(draft, { recursive: true });
    await write(draft);
    renameSync(draft, folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC") throw new Problem("DISK_FULL", `The disk is full (${folder}).`, "Free some space, or make fewer documents.", { cause: error });
    if (code === "EACCES" || code === "EROFS" || code === "ENOTDIR") throw new Problem("NOT_WRITABLE", `The folder can't be written: ${message}.`, "Name another folder.", { cause: error });
    throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isFilled(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
