// drive: a server, bodies of requests and a time → how long each answer took. undici with a kept connection per client: it adds little
// of its own (the machine's processors are shared with the servers), gives every latency, and lets each request be another.
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "undici";

export interface Bodies {
  /** The next request; nothing where there are no more. */
  take(): { body: string; bytes?: number | undefined } | undefined;
}

export interface Driven {
  /** Milliseconds, in the order of the answers. */
  latencies: number[];
  seconds: number;
}

export interface Drive {
  origin: string;
  connections: number;
  seconds: number;
  bodies: Bodies;
  signal: AbortSignal;
}

/** Every answer is checked: it must have come, be no error, and be as long as it was when answers were compared. */
export async function drive({ origin, connections, seconds, bodies, signal }: Drive): Promise<Driven> {
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
  try {
    // Connecting is no part of what is measured.
    for (const client of clients) await askOnce(client, bodies);
    const latencies: number[] = [];
    const start = performance.now();
    const end = start + seconds * 1000;
    const ask = async (client: Client): Promise<void> => {
      while (performance.now() < end && !signal.aborted) {
        const latency = await askOnce(client, bodies);
        if (latency === undefined) return;
        latencies.push(latency);
      }
    };
    await Promise.all(clients.map(ask));
    signal.throwIfAborted();
    return { latencies, seconds: (performance.now() - start) / 1000 };
  } finally {
    await Promise.race([Promise.all(clients.map((client) => client.destroy())), sleep(1_000)]);
  }
}

const headers = { "content-type": "application/json" };

async function askOnce(client: Client, bodies: Bodies): Promise<number | undefined> {
  const next = bodies.take();
  if (next === undefined) return undefined;
  const { body, bytes } = next;
  const start = performance.now();
  return await new Promise<number>((resolve, reject) => {
    let status = 0;
    let length = 0;
    let first: Buffer | undefined;
    client.dispatch(
      { path: "/graphql", method: "POST", headers, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, code) {
          status = code;
        },
        onResponseData(_controller, chunk) {
          first ??= chunk;
          length += chunk.length;
        },
        onResponseEnd() {
          const latency = performance.now() - start;
          const wrong = status !== 200 || first?.includes('"errors":[') || (bytes !== undefined && length !== bytes);
          if (wrong) reject(new Error(`A request failed under load (status ${status}, ${length} bytes instead of ${bytes ?? "any"}): ${body}\n${first?.subarray(0, 500).toString()}`));
          else resolve(latency);
        },
        onResponseError(_controller, error) {
          reject(error);
        },
      },
    );
  });
}

/** The same ones again and again; clients that start together don't ask the same. */
export function rotate(bodies: { body: string; bytes?: number | undefined }[]): Bodies {
  let turn = 0;
  return { take: () => bodies[turn++ % bodies.length] };
}
