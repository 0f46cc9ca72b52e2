// drive: a server, bodies of requests and a time → how long each answer took; driveInTurn: several servers → the same of each. undici with
// a kept connection per client: it adds little of its own (the machine's processors are shared with the servers), gives every latency, and
// lets each request be another.
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
    await leave(clients);
  }
}

export interface InTurn<Key extends string> {
  key: Key;
  server: { origin: string };
  bodies: Bodies;
}

/** Requests to the same server before the next one's turn: less than a tenth of a second, and so many that most find it at work. */
const inOneTurn = 16;

/** Each server gets its turn, each time in another order, until one has no more to be asked: what slows the machine down for a while slows all of them down. */
export async function driveInTurn<Key extends string>(servers: readonly InTurn<Key>[], { seconds, signal }: Pick<Drive, "seconds" | "signal">): Promise<Record<Key, number[]>> {
  const found = Object.fromEntries(servers.map(({ key }) => [key, [] as number[]])) as Record<Key, number[]>;
  const open = servers.map(({ key, server, bodies }) => ({ bodies, latencies: found[key], client: new Client(server.origin, { pipelining: 1 }) }));
  try {
    for (const { client, bodies } of open) await askOnce(client, bodies);
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end && !signal.aborted)
      for (const { client, bodies, latencies } of shuffle(open))
        for (let asked = 0; asked < inOneTurn; asked++) {
          const latency = await askOnce(client, bodies);
          if (latency === undefined) return found;
          latencies.push(latency);
        }
    signal.throwIfAborted();
    return found;
  } finally {
    await leave(open.map(({ client }) => client));
  }
}

function shuffle<Item>(items: Item[]): Item[] {
  return items.map((item) => ({ item, place: Math.random() })).sort((one, other) => one.place - other.place).map(({ item }) => item);
}

async function leave(clients: Client[]): Promise<void> {
  await Promise.race([Promise.all(clients.map((client) => client.destroy())), sleep(1_000)]);
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
