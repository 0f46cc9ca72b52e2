// startServer: database, reader and schema → an HTTP server that answers /graphql and /health and shows the explorer at `/`; and the way to close it.
import fastifyApollo from "@as-integrations/fastify";
import fastifyCompress from "@fastify/compress";
import Fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { GraphContext } from "../graphql/context.js";
import type { Reader } from "../graphql/create-reader.js";
import type { Model } from "../model/model.js";
import type { Database } from "../neo4j/database.js";
import { addExplorer } from "./add-explorer.js";
import { addExports } from "./add-exports.js";
import { addIds } from "./add-ids.js";
import { addMetrics } from "./add-metrics.js";
import { AnswerCache, smallestZipped } from "./answer-cache.js";
import { checkHealth } from "./check-health.js";
import { explainListen } from "./explain-listen.js";
import { addGraphiql, wantsPage } from "./graphiql/add-graphiql.js";
import { keepAnswers } from "./keep-answers.js";
import { makeApollo } from "./make-apollo.js";
import { RevisionWatch } from "./revision-watch.js";
import { sendError } from "./send-error.js";

export interface ServerOptions {
  database: Database;
  reader: Reader;
  schema: GraphQLSchema;
  model: Model;
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** Whether answers are kept and sent again while the graph stays the same; true unless said. */
  keepsAnswers?: boolean;
  /** What ids in exported RDF start with; the server's own address with /id/ unless said. */
  base?: string | undefined;
  /** Faults of the server itself, with their stack. */
  report: (line: string) => void;
}

export interface RunningHttpServer {
  /** Without a slash at its end. */
  url: string;
  /** Lets running requests end, but not for long. */
  close(): Promise<void>;
}

const bodyLimit = 256 * 1024;

/** How long running requests may go on while the server closes, in milliseconds. */
const grace = 500;

export async function startServer(options: ServerOptions): Promise<RunningHttpServer> {
  const { database, reader, schema, model, host, port, base, report, keepsAnswers = true } = options;
  const apollo = makeApollo(schema, report);
  await apollo.start();
  // Of an address that is none, before any route or handler.
  const frameworkErrors = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => explainRequest(error, request, reply, report);
  const server = Fastify({ bodyLimit, forceCloseConnections: "idle", frameworkErrors });
  // Before the routes: a scope takes over the handlers that it finds.
  server.setNotFoundHandler((request, reply) => sendError(reply, 404, "NOT_FOUND", `Nothing is at ${request.method} ${request.url}. Operations go to /graphql, exports come from GET /export/FORMAT, the explorer is at /.`));
  server.setErrorHandler((error: FastifyError, request, reply) => explainRequest(error, request, reply, report));
  const sendPage = addGraphiql(server);
  const watch = new RevisionWatch(database);
  const answers = keepsAnswers ? new AnswerCache(watch) : undefined;
  await server.register(async (scope) => {
    scope.addHook("preHandler", async (request, reply) => (wantsPage(request) ? sendPage(reply) : undefined));
    if (answers) keepAnswers(scope, answers);
    // After that, so that answers are kept as they are before they are compressed.
    await scope.register(fastifyCompress, { encodings: ["gzip"], threshold: smallestZipped });
    await scope.register(fastifyApollo(apollo), { path: "/graphql", method: ["GET", "POST"], context: async (request) => carryContext(request, reader.createContext()) });
  });
  addMetrics(server, reader, answers);
  await addExports(server, { database, model, base, report });
  addIds(server, { database, model, base, report });
  server.get("/health", async (_request, reply) => {
    const health = await checkHealth(database);
    return await reply.code(health.status === "ok" ? 200 : 503).header("cache-control", "no-store").send(health);
  });
  await addExplorer(server);
  const listening = await server.listen({ host, port }).catch(async (error: unknown) => {
    await apollo.stop();
    throw explainListen(error, host, port);
  });
  return {
    url: addressOf(listening, host),
    close: async () => {
      const timer = setTimeout(() => server.server.closeAllConnections(), grace);
      await server.close();
      clearTimeout(timer);
      watch.stop();
      await apollo.stop();
    },
  };
}

/** Kept answers are told the revision by it. */
function carryContext({ carried }: FastifyRequest, context: GraphContext): GraphContext {
  if (carried) carried.context = context;
  return context;
}

/** What went wrong before an operation was reached. */
function explainRequest(error: FastifyError, request: FastifyRequest, reply: FastifyReply, report: (line: string) => void): FastifyReply {
  const { statusCode = 500, message } = error;
  if (statusCode === 413) return sendError(reply, 413, "LIMIT_EXCEEDED", `A request is limited to ${bodyLimit / 1024} kB. Send less, or split it.`);
  if (statusCode < 500) return sendError(reply, statusCode, "BAD_REQUEST", message);
  report(`Failed at ${request.method} ${request.url}: ${error.stack ?? message}`);
  return sendError(reply, 500, "INTERNAL_SERVER_ERROR", "The server failed to answer; its log says why.");
}

/** As a browser on this machine would reach it. */
function addressOf(listening: string, host: string): string {
  const url = new URL(listening);
  // Left as it is where the host is an IPv6 address without brackets: then Fastify has named it already.
  url.hostname = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
  return url.origin;
}
