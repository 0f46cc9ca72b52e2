// measureGraph: options → results. Everything that is started here is stopped here, however it ends.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Run, usualDocuments } from "./arguments.js";
import { ask } from "./ask.js";
import { checkAnswers } from "./check-answers.js";
import { describeMachine } from "./describe-machine.js";
import { measure } from "./measure.js";
import { countHits, measureProbes } from "./measure-lists.js";
import { measureGrowth } from "./measure-growth.js";
import { measureMisses } from "./measure-misses.js";
import { OpenGraph } from "./open-graph.js";
import { queries, type Variables } from "./queries/queries.js";
import type { QueryResult, Results } from "./results.js";
import { hasAnswerCache, type Server, withoutCache } from "./start-server.js";
import { median } from "./statistics.js";

export async function measureGraph(run: Run): Promise<Results> {
  const { options, report, signal } = run;
  const wanted = queries.filter(({ name }) => options.queries.length === 0 || options.queries.includes(name));
  const hasCache = await hasAnswerCache();
  const graph = await OpenGraph.open({ ...options, report, signal });
  const scratch = mkdtempSync(join(tmpdir(), "policy-graph-bench-"));
  try {
    const ours = await graph.start("ours", { words: hasCache ? [withoutCache] : [] });
    const cached = hasCache ? await graph.start("ours-cached") : undefined;
    const asked = [ours, ...(cached ? [cached] : []), await graph.start("neo4j-graphql"), await graph.start("hand-written")];

    const variables = new Map<string, Variables[]>();
    const unused = new Map<string, Variables[]>();
    const checked = new Map<string, Awaited<ReturnType<typeof checkAnswers>>>();
    for (const query of wanted) {
      const sets = await graph.pickVariables(query);
      variables.set(query.name, sets.rotating);
      unused.set(query.name, sets.unused);
      report(`Comparing answers: ${query.title} (${sets.rotating.length} sets of variables)`);
      checked.set(query.name, await checkAnswers(query, sets.rotating, asked, signal));
    }
    const answers = join(scratch, "answers.json");
    writeFileSync(answers, JSON.stringify(Object.fromEntries([...checked].map(([name, { typical }]) => [name, typical["answer"]]))));
    const constant = await graph.start("constant", { environment: { BENCH_ANSWERS: answers } });

    const results: QueryResult[] = [];
    for (const query of wanted) {
      const { bodies, objects } = checked.get(query.name)!;
      bodies.set("constant", await askAlike(constant, bodies.get("hand-written")!, signal));
      report(`Measuring: ${query.title}`);
      const rounds = await measure(
        graph.servers.map((server) => ({ key: server.name, server, bodies: bodies.get(server.name)! })),
        { ...options, signal },
      );
      const bytes = Object.fromEntries([...bodies].map(([name, each]) => [name, median(each.map((one) => one.bytes))])) as QueryResult["bytes"];
      const { name, title, chosen } = query;
      const misses = cached && (await measureMisses(query, { variables: variables.get(name)!, unused: unused.get(name)!, ours, cached, run }));
      results.push({ name, title, chosen, objects, bytes, rounds, ...(misses && { misses }) });
    }
    report("Measuring totals and pages, and counting database hits …");
    const [counts] = await graph.read("RETURN COUNT { (:Entity) } AS entities, COUNT { ()-->() } AS links");
    const memory: Results["memory"] = {};
    for (const server of graph.servers) memory[server.name] = await server.readUsage();
    const large = options.documents > usualDocuments;
    return {
      options,
      machine: describeMachine(await readVersion(graph)),
      entities: counts!["entities"] as number,
      links: counts!["links"] as number,
      hasCache,
      queries: results,
      probes: await measureProbes(ours, run),
      hits: await countHits(graph, ours, variables, run),
      memory,
      ...(large && { growth: await measureGrowth(graph, ours, wanted, run) }),
    };
  } finally {
    await graph.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The constant answer has one length, whatever is asked. */
async function askAlike(constant: Server, bodies: { body: string }[], signal: AbortSignal): Promise<{ body: string; bytes: number }[]> {
  const { bytes } = await ask(constant, bodies[0]!.body, signal);
  return bodies.map(({ body }) => ({ body, bytes }));
}

async function readVersion(graph: OpenGraph): Promise<string> {
  const [row] = await graph.read("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version");
  return (row?.["version"] as string | undefined) ?? "unknown";
}
