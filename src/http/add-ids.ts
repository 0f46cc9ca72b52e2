// addIds: the HTTP server → the same with /id/, /id/vocabulary and /id/KIND/NAME, by which the graph, its words and entities are named in RDF: JSON-LD or Turtle for programs, for people a page.
import { Readable } from "node:stream";
import fastifyAccepts from "@fastify/accepts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { openSource } from "../export/open-source.js";
import { describeDataset } from "../export/rdf/describe-graph.js";
import { describeEntities } from "../export/rdf/describe-entities.js";
import { describeVocabulary } from "../export/rdf/describe-vocabulary.js";
import type { Description } from "../export/rdf/description.js";
import { rdfFormats } from "../export/rdf/write-rdf.js";
import { baseOf } from "./base-of.js";
import { addressOfPage } from "./entity-page.js";
import type { ExportContext } from "./export-context.js";
import { firstPiece } from "./first-piece.js";
import { sendError } from "./send-error.js";
import { sendProblem } from "./send-problem.js";

const page = "text/html";
const json = "application/json";
const offered = ["application/ld+json", "text/turtle", json, page];

export function addIds(server: FastifyInstance, context: ExportContext): void {
  const { database, model } = context;
  void server.register(async (scope) => {
    await scope.register(fastifyAccepts);
    const answer = async (request: FastifyRequest, reply: FastifyReply, { pageAt, describe }: Answer) => {
      void reply.header("vary", "accept").header("cache-control", "no-cache");
      const type = request.type(offered) as string | false;
      if (type === false) return sendError(reply, 406, "NOT_ACCEPTABLE", `There is none of the forms asked for. There are ${offered.join(", ")}.`);
      try {
        const descriptions = await describe();
        // Only of what is there.
        if (type === page) return await reply.redirect(pageAt, 303);
        const format = type === "text/turtle" ? type : "application/ld+json";
        const pieces = Readable.from(rdfFormats[format](descriptions, model, baseOf(request, context.base)), { objectMode: false });
        await firstPiece(pieces, `${request.url.slice(0, 200)}`, context.report);
        return await reply.type(format === "text/turtle" ? `${format}; charset=utf-8` : type).send(pieces);
      } catch (error) {
        return sendProblem(reply, error);
      }
    };
    scope.get("/id/", (request, reply) => answer(request, reply, { pageAt: "/", describe: async () => [describeDataset(await openSource(database, model))] }));
    // People read it in the schema, where the words of the API are explained.
    scope.get("/id/vocabulary", (request, reply) => answer(request, reply, { pageAt: "/graphql", describe: async () => describeVocabulary(model) }));
    scope.get<{ Params: { kind: string; name: string } }>("/id/:kind/:name", (request, reply) => {
      const entity = `${request.params.kind}/${request.params.name}`;
      return answer(request, reply, { pageAt: addressOfPage(entity), describe: async () => describeEntities(await openSource(database, model, { entity })) });
    });
  });
}

interface Answer {
  /** For people. */
  pageAt: string;
  describe: () => Promise<AsyncIterable<Description> | Iterable<Description>>;
}
