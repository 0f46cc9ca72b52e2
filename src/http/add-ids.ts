// addIds: the HTTP server → the same with /id/KIND/NAME, by which entities are named in RDF, /id/ for the whole and /id/vocabulary for the words: JSON-LD or Turtle for programs, for people a page.
import { Readable } from "node:stream";
import fastifyAccepts from "@fastify/accepts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { formats } from "../export/formats.js";
import { openSource } from "../export/open-source.js";
import { describeEntities } from "../export/rdf/describe-entities.js";
import { describeDataset, type Distribution } from "../export/rdf/describe-graph.js";
import { describeVocabulary } from "../export/rdf/describe-vocabulary.js";
import type { Description } from "../export/rdf/description.js";
import { rdfFormats } from "../export/rdf/write-rdf.js";
import { baseOf } from "./base-of.js";
import { addressOfPage } from "./entity-page.js";
import type { ExportContext } from "./export-context.js";
import { firstPiece } from "./first-piece.js";
import { sendError } from "./send-error.js";
import { sendProblem } from "./send-problem.js";
import { writeVocabularyPage } from "./vocabulary-page.js";

const html = "text/html";
const json = "application/json";
const offered = ["application/ld+json", "text/turtle", json, html];

export function addIds(server: FastifyInstance, context: ExportContext): void {
  const { database, model } = context;
  void server.register(async (scope) => {
    await scope.register(fastifyAccepts);
    const answer = async (request: FastifyRequest, reply: FastifyReply, { page, describe }: Answer) => {
      void reply.header("vary", "accept").header("cache-control", "no-cache");
      const type = request.type(offered) as string | false;
      if (type === false) return sendError(reply, 406, "NOT_ACCEPTABLE", `There is none of the forms asked for. There are ${offered.join(", ")}.`);
      try {
        const descriptions = await describe();
        // Only of what is there.
        if (type === html) return typeof page === "string" ? await reply.redirect(page, 303) : await reply.type(`${html}; charset=utf-8`).header("content-security-policy", "default-src 'none'").send(page());
        const format = type === "text/turtle" ? type : "application/ld+json";
        const pieces = Readable.from(rdfFormats[format](descriptions, model, baseOf(request, context.base)), { objectMode: false });
        await firstPiece(pieces, `${request.url.slice(0, 200)}`, context.report);
        return await reply.type(format === "text/turtle" ? `${format}; charset=utf-8` : type).send(pieces);
      } catch (error) {
        return sendProblem(reply, error);
      }
    };
    // The data set itself, which is the scheme of all concepts.
    for (const path of ["/id", "/id/"])
      scope.get(path, (request, reply) => answer(request, reply, { page: "/", describe: async () => [describeDataset(await openSource(database, model), listDistributions(request))] }));
    scope.get("/id/vocabulary", (request, reply) => answer(request, reply, { page: () => writeVocabularyPage(describeVocabulary(model)), describe: async () => describeVocabulary(model) }));
    scope.get<{ Params: { kind: string; name: string } }>("/id/:kind/:name", (request, reply) => {
      const entity = `${request.params.kind}/${request.params.name}`;
      return answer(request, reply, { page: addressOfPage(entity), describe: async () => describeEntities(await openSource(database, model, { entity })) });
    });
  });
}

/** Where this server gives the whole graph, whatever base its ids have. */
function listDistributions(request: FastifyRequest): Distribution[] {
  return formats.filter(({ needsDocument }) => !needsDocument).map(({ name, title, mediaType }) => ({ title, mediaType, address: new URL(`../export/${name}`, baseOf(request, undefined)).href }));
}

interface Answer {
  /** For people: where it is, or what it is. */
  page: string | (() => string);
  describe: () => Promise<AsyncIterable<Description> | Iterable<Description>>;
}
