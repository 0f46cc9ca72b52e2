// sendError: a status, a code and a message → an answer in the form that errors of operations have.
import type { FastifyReply } from "fastify";

export function sendError(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
