// `import`: seeds → database; out come the counts and the revision.
import type { Command } from "commander";
import { formatCounts } from "../format-counts.js";
import { listenForInterruption } from "../interruption.js";
import { loadGraph } from "../load-graph.js";
import { report } from "../report.js";
import { seedsOption } from "../seeds-option.js";
import { withDatabase } from "../with-database.js";

interface ImportOptions {
  force?: boolean;
  seeds: string;
}

const notes = `
Readers see the graph of before or of after. Where the database holds the same graph already, nothing is written.
A large graph is loaded into a new store of the Neo4j started here, which then takes the old one's place; into a Neo4j of your own, or one that
another process has started, it is written in batches, and readers are told to wait.

Examples:
  policy-graph import
  policy-graph import --force
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… policy-graph import --seeds ./seeds`;

export function declareImport(program: Command): void {
  program
    .command("import")
    .description("write the seeds into the database")
    .option("--force", "write even if the database holds the same graph already")
    .addOption(seedsOption())
    .addHelpText("after", notes)
    .action(importSeeds);
}

async function importSeeds({ force = false, seeds }: ImportOptions): Promise<void> {
  const signal = listenForInterruption();
  const [rows, { importGraph }, { model }] = await Promise.all([loadGraph(seeds), import("../../import/import-graph.js"), import("../../kinds/index.js")]);
  const imported = await withDatabase({ report, signal }, ({ database, replaceStore }) => importGraph(database, rows, model, { report, force, signal, store: replaceStore }));
  console.log(formatCounts(imported));
}
