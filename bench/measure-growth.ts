// measureGrowth: our server on a large graph → the same on the usual one beside it, asked in turn: what grows with the graph.
import { type Run, usualDocuments } from "./arguments.js";
import { drive, rotate } from "./drive.js";
import { manyConnections, measureLatency } from "./measure.js";
import { countHits, measureProbes } from "./measure-lists.js";
import { OpenGraph } from "./open-graph.js";
import type { Query, Variables } from "./queries/queries.js";
import { bodiesOf } from "./queries/read-query.js";
import type { Results } from "./results.js";
import { hasAnswerCache, type Server, withoutCache } from "./start-server.js";

export async function measureGrowth(graph: OpenGraph, ours: Server, queries: Query[], run: Run): Promise<NonNullable<Results["growth"]>> {
  const { options, report, signal } = run;
  const small = await OpenGraph.open({ ...options, documents: usualDocuments, report, signal });
  try {
    const words = (await hasAnswerCache()) ? [withoutCache] : [];
    const ourSmall = await small.start("ours", { words });
    const variables = new Map<string, Variables[]>();
    report("Warming up the smaller graph's database as long as the larger one's was asked …");
    // A database that has just started answers several times as slowly, whatever its size.
    const seconds = options.warmUpSeconds + 2 * options.rounds * options.seconds;
    for (const query of queries) {
      const { rotating } = await small.pickVariables(query);
      variables.set(query.name, rotating);
      await drive({ origin: ourSmall.origin, connections: manyConnections, seconds, bodies: rotate(bodiesOf(query, "ours", rotating).map((body) => ({ body }))), signal });
    }
    const found: NonNullable<Results["growth"]>["queries"] = [];
    for (const query of queries) {
      report(`Measuring growth: ${query.title}`);
      const asked = [
        { key: "small", server: ourSmall, bodies: bodiesOf(query, "ours", variables.get(query.name)!).map((body) => ({ body })) },
        { key: "large", server: ours, bodies: bodiesOf(query, "ours", (await graph.pickVariables(query)).rotating).map((body) => ({ body })) },
      ] as const;
      for (const { server, bodies } of asked) await drive({ origin: server.origin, connections: 1, seconds: options.warmUpSeconds, bodies: rotate(bodies), signal });
      const medians = await measureLatency(
        asked.map(({ key, server, bodies }) => ({ key, server, bodies: rotate(bodies) })),
        { ...options, signal },
      );
      found.push({ name: query.name, ...medians });
    }
    const [counts] = await small.read("RETURN COUNT { (:Entity) } AS entities");
    return {
      documents: usualDocuments,
      entities: counts!["entities"] as number,
      queries: found,
      hits: await countHits(small, ourSmall, variables, run),
      probes: await measureProbes(ourSmall, run),
    };
  } finally {
    await small.close();
  }
}
