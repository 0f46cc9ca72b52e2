// measure: servers and one query → rounds. In each round every server is asked, each time in another order, so that a machine that
// slows down slows all of them down.
import { type Bodies, drive, rotate } from "./drive.js";
import type { Round } from "./results.js";
import { percentile } from "./statistics.js";
import type { Server } from "./start-server.js";

export interface Asked<Key extends string> {
  key: Key;
  server: Server;
  bodies: { body: string; bytes?: number | undefined }[];
}

export interface Timing {
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
  signal: AbortSignal;
}

export const manyConnections = 16;

export async function measure<Key extends string>(asked: Asked<Key>[], { rounds, seconds, warmUpSeconds, signal }: Timing): Promise<Record<Key, Round[]>> {
  const found = Object.fromEntries(asked.map(({ key }) => [key, [] as Round[]])) as Record<Key, Round[]>;
  for (const { server, bodies } of asked) await drive({ origin: server.origin, connections: manyConnections, seconds: warmUpSeconds, bodies: rotate(bodies), signal });
  for (let round = 0; round < rounds; round++)
    for (const { key, server, bodies } of inTurn(asked, round)) found[key].push(await measureRound(server, rotate(bodies), seconds, signal));
  return found;
}

async function measureRound(server: Server, bodies: Bodies, seconds: number, signal: AbortSignal): Promise<Round> {
  const { origin } = server;
  const { latencies } = await drive({ origin, connections: 1, seconds, bodies, signal });
  const before = await server.readUsage();
  const crowded = await drive({ origin, connections: manyConnections, seconds, bodies, signal });
  const after = await server.readUsage();
  return {
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    perSecond: crowded.latencies.length / crowded.seconds,
    processor: (after.processor - before.processor) / 1000 / crowded.latencies.length,
  };
}

/** Medians of latencies alone, a round each: for what is compared with itself. */
export async function measureLatency<Key extends string>(asked: { key: Key; server: Server; bodies: Bodies }[], { rounds, seconds, signal }: Timing): Promise<Record<Key, number[]>> {
  const found = Object.fromEntries(asked.map(({ key }) => [key, [] as number[]])) as Record<Key, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const { key, server, bodies } of inTurn(asked, round)) {
      const { latencies } = await drive({ origin: server.origin, connections: 1, seconds, bodies, signal });
      if (latencies.length > 0) found[key].push(percentile(latencies, 0.5));
    }
  return found;
}

function inTurn<Item>(items: Item[], round: number): Item[] {
  const start = round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
