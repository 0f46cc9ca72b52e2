// keepAnswers: the routes of operations → the same, with answers sent as they were kept where they are, and kept where they are not.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphContext } from "../graphql/context.js";
import { type AnswerCache, type KeptAnswer, smallestZipped } from "./answer-cache.js";

/** What a request carries from hook to hook. */
interface Carried {
  key?: string;
  kept?: KeptAnswer | undefined;
  context?: GraphContext;
}

declare module "fastify" {
  interface FastifyRequest {
    /** Where answers are kept. */
    carried?: Carried;
  }
}

/** The headers that let a GET through Apollo's guard against other sites' requests; without one of them, or JSON's media type, Apollo refuses. */
const guards = ["apollo-require-preflight", "x-apollo-operation-name"];

function passesGuard({ headers }: FastifyRequest): boolean {
  return guards.some((name) => headers[name] !== undefined) || /^application\/json\b/.test(headers["content-type"] ?? "");
}

export function keepAnswers(scope: FastifyInstance, cache: AnswerCache): void {
  scope.decorateRequest("carried", null as never);
  scope.addHook("onRequest", async (request) => {
    request.carried = {};
    if (request.method === "GET" && passesGuard(request)) look(request, request.url);
  });
  // The body's text is the key: a kept answer is found before the text is even parsed.
  const parse = scope.getDefaultJsonParser("error", "error");
  scope.removeContentTypeParser("application/json");
  scope.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, body, done) => {
    look(request, body);
    if (request.carried?.kept) done(null, undefined);
    else void parse(request, body, done);
  });
  scope.addHook("preHandler", async (request, reply) => {
    const { key, kept } = request.carried ?? {};
    if (key !== undefined && kept) return await send(request, reply, cache, key, kept);
  });
  scope.addHook("onSend", async (request, reply, payload) => {
    const { key, kept, context } = request.carried ?? {};
    if (kept) return payload;
    void reply.header("vary", "accept, accept-encoding");
    if (key === undefined || context?.revision === undefined || typeof payload !== "string" || reply.statusCode !== 200) return payload;
    const { etag, body } = cache.keep(key, context.revision, String(reply.getHeader("content-type")), payload);
    void reply.header("etag", etag).header("cache-control", "no-cache").header("cache-status", "policy-graph; fwd=miss");
    if (!isKnown(request, etag)) return body;
    void reply.code(304).removeHeader("content-type");
    return "";
  });

  function look(request: FastifyRequest, text: string): void {
    // The form of an answer depends on what the client accepts.
    const key = `${request.headers.accept ?? ""}\n${text}`;
    request.carried = { key, kept: cache.find(key) };
  }
}

async function send(request: FastifyRequest, reply: FastifyReply, cache: AnswerCache, key: string, kept: KeptAnswer): Promise<FastifyReply> {
  void reply.headers({ "cache-control": "no-cache", "cache-status": "policy-graph; hit", etag: kept.etag, vary: "accept, accept-encoding" });
  if (isKnown(request, kept.etag)) return await reply.code(304).send();
  const zips = kept.body.length >= smallestZipped && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(request.headers["accept-encoding"] ?? ""));
  if (zips) void reply.header("content-encoding", "gzip");
  return await reply.type(kept.type).send(zips ? await cache.zip(key, kept) : kept.body);
}

/** Weak tags are compared: a proxy that compresses makes them weak. */
function isKnown({ method, headers }: FastifyRequest, etag: string): boolean {
  const known = headers["if-none-match"];
  return method === "GET" && known !== undefined && known.split(",").some((one) => ["*", etag].includes(one.trim().replace(/^W\//, "")));
}
