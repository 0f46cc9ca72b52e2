// measure: servers and one query → rounds. In each round all servers are asked in short turns, and then each with many
// connections, each time in another order, so that a machine that slows down slows all of them down.
import { drive, driveInTurn, type InTurn, rotate } from "./drive.js";
import type { Round } from "./results.js";
import type { Server } from "./start-server.js";
import { percentile } from "./statistics.js";

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
  const crowd = ({ server, bodies }: Asked<Key>, seconds: number) => drive({ origin: server.origin, connections: manyConnections, seconds, bodies: rotate(bodies), signal });
  for (const one of asked) await crowd(one, warmUpSeconds);
  for (let round = 0; round < rounds; round++) {
    const latencies = await driveInTurn(asked.map((one) => ({ ...one, bodies: rotate(one.bodies) })), { seconds: seconds * asked.length, signal });
    for (const one of inOrderOf(asked, round)) {
      const before = await one.server.readUsage();
      const crowded = await crowd(one, seconds);
      const after = await one.server.readUsage();
      found[one.key].push({
        p50: percentile(latencies[one.key], 0.5),
        p95: percentile(latencies[one.key], 0.95),
        perSecond: crowded.latencies.length / crowded.seconds,
        processor: (after.processor - before.processor) / 1000 / crowded.latencies.length,
      });
    }
  }
  return found;
}

/** Medians of latencies alone, a round each. */
export async function measureLatency<Key extends string>(asked: readonly InTurn<Key>[], { rounds, seconds, signal }: Pick<Timing, "rounds" | "seconds" | "signal">): Promise<Record<Key, number[]>> {
  const found = Object.fromEntries(asked.map(({ key }) => [key, [] as number[]])) as Record<Key, number[]>;
  for (let round = 0; round < rounds; round++) {
    const latencies = await driveInTurn(asked, { seconds: seconds * asked.length, signal });
    for (const { key } of asked) if (latencies[key].length > 0) found[key].push(percentile(latencies[key], 0.5));
  }
  return found;
}

function inOrderOf<Item>(items: Item[], round: number): Item[] {
  const start = round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
