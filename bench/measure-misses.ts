// measureMisses: a query → what answers cost that are asked for once only, so that the cache never has them: with it, and without.
import type { Run } from "./arguments.js";
import { type Bodies, drive } from "./drive.js";
import { manyConnections, measureLatency } from "./measure.js";
import type { Query, Variables } from "./queries/queries.js";
import { bodiesOf } from "./queries/read-query.js";
import type { QueryResult } from "./results.js";
import type { Server } from "./start-server.js";

interface Misses {
  variables: Variables[];
  /** Sets that nobody has asked for yet. */
  unused: Variables[];
  ours: Server;
  cached: Server;
  run: Run;
}

/** With fewer a run would be over before it says anything. */
const fewest = 1_000;

export async function measureMisses(query: Query, { variables, unused, ours, cached, run }: Misses): Promise<QueryResult["misses"] | undefined> {
  const { options, signal } = run;
  const supply = query.vary ? undefined : bodiesOf(query, "ours", unused);
  if (supply && supply.length < fewest) return undefined;
  const once = (): Bodies => {
    let turn = 0;
    return {
      take() {
        turn += 1;
        if (supply) return turn <= supply.length ? { body: supply[turn - 1]! } : undefined;
        const varied = query.vary!(variables[turn % variables.length]!, turn);
        return { body: bodiesOf(query, "ours", [varied])[0]! };
      },
    };
  };
  const asked = [
    { key: "off", server: ours, bodies: once() },
    { key: "on", server: cached, bodies: once() },
  ] as const;
  // So far the one with the cache has hardly had to read: its code for that is still cold.
  for (const { server } of asked) await drive({ origin: server.origin, connections: manyConnections, seconds: 2 * options.warmUpSeconds, bodies: neverKept(bodiesOf(query, "ours", variables)), signal });
  const { off, on } = await measureLatency([...asked], { ...options, rounds: options.rounds * 2, seconds: Math.min(options.seconds, 0.25), signal });
  const whole = Math.min(off.length, on.length);
  return { ours: off.slice(0, whole), cached: on.slice(0, whole) };
}

/** Requests without end of which no two are alike, though what they ask for is. */
function neverKept(bodies: string[]): Bodies {
  let turn = 0;
  return {
    take() {
      turn += 1;
      return { body: bodies[turn % bodies.length]!.replace(/\}$/, `,"extensions":{"turn":${turn}}}`) };
    },
  };
}
