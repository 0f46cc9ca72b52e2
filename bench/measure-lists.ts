// measureProbes, countHits: our server → what totals and pages cost in time, and all our queries in database hits.
import type { Run } from "./arguments.js";
import { drive, rotate } from "./drive.js";
import { measureLatency } from "./measure.js";
import type { OpenGraph } from "./open-graph.js";
import { makeProbes } from "./probe-lists.js";
import { profileHits } from "./profile-hits.js";
import type { Variables } from "./queries/queries.js";
import { readQuery } from "./queries/read-query.js";
import { type Probe, probes } from "./results.js";
import type { Server } from "./start-server.js";
import { median } from "./statistics.js";

export async function measureProbes(ours: Server, { options, signal }: Run): Promise<Record<Probe, number>> {
  const requests = await makeProbes(ours, signal);
  for (const { body } of Object.values(requests)) await drive({ origin: ours.origin, connections: 1, seconds: options.warmUpSeconds, bodies: rotate([{ body }]), signal });
  const found = await measureLatency(
    probes.map((key) => ({ key, server: ours, bodies: rotate([requests[key]]) })),
    { ...options, signal },
  );
  return Object.fromEntries(probes.map((key) => [key, median(found[key])])) as Record<Probe, number>;
}

export async function countHits(graph: OpenGraph, ours: Server, variables: Map<string, Variables[]>, { signal }: Run): Promise<Record<string, number>> {
  const hits: Record<string, number> = {};
  for (const [name, sets] of variables) hits[name] = await profileHits(graph.driver, readQuery(name, "ours"), sets);
  for (const [name, request] of Object.entries(await makeProbes(ours, signal))) hits[name] = await profileHits(graph.driver, request.query, [request.variables]);
  return hits;
}
