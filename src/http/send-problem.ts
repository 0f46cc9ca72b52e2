// sendProblem: what went wrong before the first byte of an export → the answer that says so; faults of the server are thrown on.
import type { FastifyReply } from "fastify";
import { Problem } from "../problem.js";
import { sendError } from "./send-error.js";

export function sendProblem(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof Problem)) throw error;
  const { code, message, remedy } = error;
  if (code === "NO_DOCUMENT" || code === "NO_ENTITY") return sendError(reply, 404, "NOT_FOUND", `${message} ${remedy}`);
  if (code === "BAD_USER_INPUT") return sendError(reply, 400, code, `${message} ${remedy}`);
  if (code === "TIMEOUT") return sendError(reply, 503, code, `${message} ${remedy}`);
  if (code.startsWith("DATABASE_") || code === "REVISION_CHANGED") return sendError(reply, 503, "DATABASE_UNAVAILABLE", `${message} ${remedy}`);
  // What this graph or this format can't do.
  return sendError(reply, 422, code, `${message} ${remedy}`);
}
