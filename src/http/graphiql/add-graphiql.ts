// addGraphiql: the HTTP server → the files of GraphiQL served by it, all from this machine; and what sends its page.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { makePage, startScript } from "./page.js";

interface Asset {
  type: string;
  plain: Buffer;
  zipped: Buffer;
  etag: string;
}

/** Nothing but this server: the browser itself refuses whatever else the page might ask for. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'";

const compress = promisify(gzip);

/** A browser that opens the address; programs ask for JSON. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && (headers.accept ?? "").includes("text/html");
}

export function addGraphiql(server: FastifyInstance): (reply: FastifyReply) => FastifyReply {
  let assets: Promise<Map<string, Asset>> | undefined;
  server.get<{ Params: { name: string } }>("/graphiql/:name", async (request, reply) => {
    const asset = (await (assets ??= loadAssets())).get(request.params.name);
    if (!asset) return reply.callNotFound();
    void reply.header("cache-control", "no-cache").header("etag", asset.etag).header("vary", "accept-encoding");
    if (request.headers["if-none-match"] === asset.etag) return await reply.code(304).send();
    const zips = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    if (zips) void reply.header("content-encoding", "gzip");
    return await reply.type(asset.type).send(zips ? asset.zipped : asset.plain);
  });
  return (reply) =>
    reply.type("text/html; charset=utf-8").header("content-security-policy", policy).header("vary", "accept").header("cache-control", "no-cache").send(makePage());
}

/** Nine megabytes, read and compressed when a browser first asks. */
async function loadAssets(): Promise<Map<string, Asset>> {
  const graphiql = await import("@graphql-yoga/render-graphiql/graphiql");
  const script = "text/javascript; charset=utf-8";
  const sources: Record<string, [type: string, text: string]> = {
    "graphiql.css": ["text/css; charset=utf-8", graphiql.css],
    "graphiql.js": [script, graphiql.js],
    "editor-worker.js": [script, graphiql.editorWorkerService],
    "json-worker.js": [script, graphiql.jsonWorker],
    "graphql-worker.js": [script, graphiql.graphqlWorker],
    "start.js": [script, startScript],
  };
  const made = Object.entries(sources).map(async ([name, [type, text]]): Promise<[string, Asset]> => {
    const plain = Buffer.from(text);
    const etag = `W/"${createHash("sha256").update(plain).digest("hex").slice(0, 16)}"`;
    return [name, { type, plain, zipped: await compress(plain), etag }];
  });
  return new Map(await Promise.all(made));
}
