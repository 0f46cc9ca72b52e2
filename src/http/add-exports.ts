// addExports: the HTTP server → the same with /export and /export/FORMAT: the graph, or what one document says, streamed in that format.
import { Readable } from "node:stream";
import fastifyCompress from "@fastify/compress";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ExportFormat } from "../export/format.js";
import { findFormat, formats } from "../export/formats.js";
import { openSource } from "../export/open-source.js";
import { readServedRevision } from "../neo4j/graph-reader.js";
import { Problem } from "../problem.js";
import { smallestZipped } from "./answer-cache.js";
import { baseOf } from "./base-of.js";
import type { ExportContext } from "./export-context.js";
import { firstPiece } from "./first-piece.js";
import { sendError } from "./send-error.js";
import { sendProblem } from "./send-problem.js";

/** Of what is read before the first byte is sent, in milliseconds. */
const timeout = 15_000;

type Query = Record<string, unknown>;

export async function addExports(server: FastifyInstance, context: ExportContext): Promise<void> {
  await server.register(async (scope) => {
    // Texts, as they come; by their media types zips and workbooks, which are compressed already, stay as they are.
    await scope.register(fastifyCompress, { encodings: ["gzip"], threshold: smallestZipped });
    addRoutes(scope, context);
  });
}

function addRoutes(server: FastifyInstance, context: ExportContext): void {
  for (const path of ["/export", "/export/"])
    server.get(path, async () => ({ formats: formats.map(({ name, title, openedBy, mediaType, extension, needsDocument }) => ({ name, title, openedBy, mediaType, extension, needsDocument })) }));
  server.get<{ Params: { format: string }; Querystring: Query }>("/export/:format", async (request, reply) => {
    const format = findFormat(request.params.format);
    if (!format) return sendError(reply, 404, "NOT_FOUND", `There is no format ${JSON.stringify(request.params.format.slice(0, 80))}. There are ${formats.map(({ name }) => name).join(", ")}.`);
    try {
      const asked = readQuery(request.query, format);
      return await sendExport(format, { ...asked, base: baseOf(request, context.base) }, context, reply, request.headers["if-none-match"]);
    } catch (error) {
      return sendProblem(reply, error);
    }
  });
}

interface Asked {
  document: string | undefined;
  lang: "ZH" | "EN";
  base: string;
}

function readQuery({ document, lang, ...others }: Query, { needsDocument, name }: ExportFormat): Omit<Asked, "base"> {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Problem("BAD_USER_INPUT", `There is no argument ${JSON.stringify(unknown.slice(0, 80))}.`, "Give document and lang alone.");
  if (document !== undefined && typeof document !== "string") throw new Problem("BAD_USER_INPUT", "`document` is given more than once.", "Give the id of one document.");
  if (document === undefined && needsDocument) throw new Problem("BAD_USER_INPUT", `${name} holds what one document says.`, "Add ?document= and the id of a document.");
  const language = typeof lang === "string" ? lang.toUpperCase() : (lang ?? "ZH");
  if (language !== "ZH" && language !== "EN") throw new Problem("BAD_USER_INPUT", "`lang` is neither zh nor en.", "Give one of these, or leave it out for zh.");
  return { document, lang: language };
}

async function sendExport(format: ExportFormat, { document, lang, base }: Asked, { database, model, report }: ExportContext, reply: FastifyReply, known: string | undefined): Promise<FastifyReply> {
  const etagOf = (revision: string) => `W/"${[revision, format.name, lang, Buffer.from(`${document ?? ""} ${base}`).toString("base64url")].join("-")}"`;
  if (known !== undefined && known === etagOf(await readServedRevision(database, { timeout }))) return await reply.code(304).header("etag", known).send();
  const source = await openSource(database, model, { document });
  const pieces = Readable.from(format.write(source, { lang, base }), { objectMode: false });
  await firstPiece(pieces, `an export to ${format.name}`, report);
  const name = ["policy-graph", ...(document === undefined ? [] : [document.split("/")[1]]), source.revision].join("-");
  return await reply
    .type(format.mediaType)
    .headers({ "content-disposition": `attachment; filename="${name}.${format.extension}"`, etag: etagOf(source.revision), "cache-control": "no-cache" })
    .send(pieces);
}
