// addExplorer: the HTTP server → the explorer's page at `/` and its files, all from this machine. They are made by `npm run build`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyCompress from "@fastify/compress";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { smallestZipped } from "./answer-cache.js";

/** The same from src/http and from dist/http. */
const built = fileURLToPath(new URL("../../dist/explorer", import.meta.url));

/** Nothing but this server: the browser itself refuses whatever else the page, or what is shown in it, might ask for. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

const notBuilt = "The explorer has not been built.\n  → Run `npm run build`, then open this address again. GraphiQL is at /graphql.\n";

export async function addExplorer(server: FastifyInstance): Promise<void> {
  await server.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ["br", "gzip"], threshold: smallestZipped });
    // Names of these files hold a hash of their content.
    await scope.register(fastifyStatic, { root: join(built, "assets"), prefix: "/assets/", index: false, immutable: true, maxAge: "365d", setHeaders: (reply) => void reply.setHeader("x-content-type-options", "nosniff") });
    scope.get<{ Querystring: { embed?: string } }>("/", (request, reply) => {
      if (!existsSync(join(built, "index.html"))) return reply.code(503).header("cache-control", "no-store").type("text/plain; charset=utf-8").send(notBuilt);
      // It only reads and shows: it may stand in other pages, but only where it was asked for so.
      const ancestors = request.query.embed ? "*" : "'self'";
      void reply.header("content-security-policy", `${policy}; frame-ancestors ${ancestors}`).header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
      return reply.header("cache-control", "no-cache").sendFile("index.html", built, { cacheControl: false });
    });
  });
}
