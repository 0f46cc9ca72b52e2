// `serve`: seeds → database → HTTP server, until it is interrupted or its database ends.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { GraphRows } from "../../import/graph-rows.js";
import { baseOption } from "../base-option.js";
import { formatCounts } from "../format-counts.js";
import { Interrupted, interruptible, listenForInterruption } from "../interruption.js";
import { loadGraph } from "../load-graph.js";
import type { OpenDatabase } from "../open-database.js";
import { report } from "../report.js";
import { seedsOption } from "../seeds-option.js";
import { withDatabase } from "../with-database.js";

interface ServeOptions {
  port: number;
  host: string;
  seeds: string;
  answerCache: boolean;
  base?: string;
  import: boolean;
}

const examples = `
Opens the database (NEO4J_URI, or a Neo4j started here), imports the seeds, and answers at /graphql and /health.
In a browser / opens the explorer, and /graphql GraphiQL with example queries. Ctrl-C ends it.

Examples:
  policy-graph serve
  PORT=8080 policy-graph serve
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… policy-graph serve --host 0.0.0.0`;

export function declareServe(program: Command): void {
  program
    .command("serve")
    .description("serve the graph through GraphQL")
    .addOption(new Option("-p, --port <port>", "port to listen on; 0 for any free one").env("PORT").default(4000).argParser(readPort))
    .addOption(new Option("--host <host>", "address to listen on; 0.0.0.0 for all").env("HOST").default("127.0.0.1"))
    .option("--no-answer-cache", "read every answer from the database; otherwise answers are kept while the graph stays the same")
    .addOption(baseOption("the address by which the server is asked, and /id/"))
    .addOption(seedsOption())
    .option("--no-import", "serve the graph that the database holds, and leave it as it is")
    .addHelpText("after", examples)
    .action(serve);
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
  return port;
}

async function serve({ port, host, seeds, answerCache, base, import: importing }: ServeOptions): Promise<void> {
  const interruption = listenForInterruption();
  let ready = false;
  const starting = new AbortController();
  const giveUp = (reason: unknown) => ready || starting.abort(reason);
  interruption.addEventListener("abort", () => giveUp(interruption.reason));
  // Seeds are read while the database starts; if they are wrong, it need not start.
  const loading = importing ? loadGraph(seeds) : undefined;
  loading?.catch(giveUp);
  await withDatabase({ report, signal: starting.signal }, async (opened) => {
    if (loading) await fill(opened, await loading, starting.signal);
    const close = await interruptible(starting.signal, start(opened, { port, host, keepsAnswers: answerCache, base }));
    ready = true;
    await interruptible(interruption, untilEnd(opened)).catch(ignoreInterruption).finally(close);
  });
}

/** A server of this machine that ends takes the command with it; another's may come back, and /health says when. */
async function untilEnd({ ended }: OpenDatabase): Promise<never> {
  if (ended) throw await ended;
  return await new Promise<never>(() => {});
}

function ignoreInterruption(error: unknown): void {
  if (!(error instanceof Interrupted)) throw error;
}

async function fill({ database, replaceStore }: OpenDatabase, rows: GraphRows, signal: AbortSignal): Promise<void> {
  const [{ importGraph }, { model }] = await Promise.all([import("../../import/import-graph.js"), import("../../kinds/index.js")]);
  const imported = await importGraph(database, rows, model, { report, signal, store: replaceStore });
  report(imported.changed ? formatCounts(imported) : `The database holds revision ${imported.revision} already: unchanged.`);
}

async function start({ database }: OpenDatabase, options: { port: number; host: string; keepsAnswers: boolean; base: string | undefined }): Promise<() => Promise<void>> {
  const [{ model }, { createReader }, { schema }, { startServer }, { openLibrary }] = await Promise.all([
    import("../../kinds/index.js"),
    import("../../graphql/create-reader.js"),
    import("../../graphql/build-schema.js"),
    import("../../http/serve.js"),
    import("../../cite/open-library.js"),
  ]);
  // Now, since all requests would wait while it loads.
  openLibrary();
  const { url, close } = await startServer({ ...options, database, reader: createReader(database, model), schema, model, report });
  console.log(`Explorer ${url}/\nGraphQL  ${url}/graphql\nHealth   ${url}/health`);
  return close;
}
