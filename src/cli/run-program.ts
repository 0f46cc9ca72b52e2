// runProgram: arguments → the command they name, run; out comes the exit code: 0 done, 1 a problem named, 2 wrong usage, 70 unexpected.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { findPackageFolder } from "../neo4j/local/find-home.js";
import { declareCite } from "./commands/cite.js";
import { declareCompare } from "./commands/compare.js";
import { declareCoverage } from "./commands/coverage.js";
import { declareExport } from "./commands/export.js";
import { declareGaps } from "./commands/gaps.js";
import { declareGenerate } from "./commands/generate.js";
import { declareImport } from "./commands/import.js";
import { declareLocate } from "./commands/locate.js";
import { declarePaths } from "./commands/paths.js";
import { declareProgress } from "./commands/progress.js";
import { declareSchema } from "./commands/schema.js";
import { declareServe } from "./commands/serve.js";
import { declareTrace } from "./commands/trace.js";
import { declareValidate } from "./commands/validate.js";
import { declareVerify } from "./commands/verify.js";
import { explainError } from "./explain-error.js";

const environment = `
Environment:
  NEO4J_URI           a Neo4j of your own; without it one is fetched and started here
  NEO4J_USER          its user (default: neo4j)
  NEO4J_PASSWORD      its password
  NEO4J_DATABASE      its database (default: neo4j)
  POLICY_GRAPH_HOME   where a Neo4j started here keeps its data
  POLICY_GRAPH_BASE   what ids in RDF start with, as --base
  POLICY_GRAPH_DEBUG  print the stack of unexpected errors

Start with: policy-graph serve`;

const commands = [declareServe, declareTrace, declarePaths, declareCoverage, declareGaps, declareProgress, declareCompare, declareCite, declareExport, declareImport, declareGenerate, declareValidate, declareSchema, declareLocate, declareVerify];

export async function runProgram(commandLine: string[]): Promise<number> {
  const program = new Command("policy-graph")
    .description("A knowledge graph of policies, goals and measures, each with the sentence that says so, served through GraphQL.")
    .version(readVersion(), "-v, --version", "print the version")
    .exitOverride()
    .showHelpAfterError("(--help says how it is used)")
    .addHelpText("after", environment);
  for (const declare of commands) declare(program);
  try {
    await program.parseAsync(commandLine);
    return 0;
  } catch (error) {
    // Commander has printed its own messages.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { text, exitCode } = explainError(error, process.env["POLICY_GRAPH_DEBUG"] !== undefined);
    if (text) console.error(text);
    return exitCode;
  }
}

function readVersion(): string {
  return (JSON.parse(readFileSync(join(findPackageFolder(), "package.json"), "utf8")) as { version: string }).version;
}
