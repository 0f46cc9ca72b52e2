// ask: a server and a body → its answer, whole; an error where it is one.
import type { Server } from "./start-server.js";

export interface Answered {
  data: Record<string, unknown>;
  bytes: number;
}

export async function ask({ name, origin }: Server, body: string, signal: AbortSignal): Promise<Answered> {
  const response = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body, signal });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown[] };
  if (errors !== undefined || !data) throw new Error(`${name} failed to answer ${body}:\n${text.slice(0, 1000)}`);
  return { data, bytes: Buffer.byteLength(text) };
}
