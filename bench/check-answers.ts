// checkAnswers: a query and its servers → the bodies to ask them with, after all of them have answered alike. Throws where they don't.
import { ask } from "./ask.js";
import { countObjects, findDifference, findSearchDifference, normalize } from "./compare-answers.js";
import type { Query, Variables } from "./queries/queries.js";
import { bodiesOf } from "./queries/read-query.js";
import type { Server, ServerName } from "./start-server.js";
import { median } from "./statistics.js";

export interface Checked {
  bodies: Map<ServerName, { body: string; bytes: number }[]>;
  objects: number;
  /** The hand-written server's answer of the middle size: what the constant one will give. */
  typical: Record<string, unknown>;
}

export async function checkAnswers(query: Query, sets: Variables[], servers: Server[], signal: AbortSignal): Promise<Checked> {
  const bodies: Checked["bodies"] = new Map(servers.map(({ name }) => [name, []]));
  const texts = new Map(servers.map(({ name, dialect }) => [name, bodiesOf(query, dialect, sets)]));
  const objects: number[] = [];
  const written: { data: Record<string, unknown>; bytes: number }[] = [];
  for (const [index, variables] of sets.entries()) {
    let expected: unknown;
    for (const server of servers) {
      const body = texts.get(server.name)![index]!;
      const { data, bytes } = await ask(server, body, signal);
      bodies.get(server.name)!.push({ body, bytes });
      if (server.name === "hand-written") written.push({ data, bytes });
      const answer = normalize(data, server.dialect);
      if (expected === undefined) objects.push(countObjects((expected = answer)));
      const loose = query.ranked && server.dialect === "neo4j-graphql";
      const difference = loose ? findSearchDifference(expected, answer, variables["text"] as string) : findDifference(expected, answer);
      if (difference !== undefined) throw new Error(`${servers[0]!.name} and ${server.name} differ in ${query.name} ${JSON.stringify(variables)}: ${difference}`);
    }
  }
  written.sort((one, other) => one.bytes - other.bytes);
  return { bodies, objects: median(objects), typical: written[written.length >> 1]?.data ?? {} };
}
