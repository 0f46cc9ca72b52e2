// baseOf: a request, and what the server was told → what ids in RDF start with; with a slash at its end.
import type { FastifyRequest } from "fastify";
import { Problem } from "../problem.js";

/** Unless another was chosen, the address by which the server was asked: these ids are answered there. */
export function baseOf({ protocol, host }: FastifyRequest, chosen: string | undefined): string {
  if (chosen !== undefined) return chosen;
  try {
    return new URL(`${protocol}://${host}/id/`).href;
  } catch {
    throw new Problem("BAD_USER_INPUT", "The Host header is no address.", "Send the server's own.");
  }
}
