// Search where hundreds of names match alike: each match has one place, though the index is asked for more and more of them.
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateRecords } from "../../src/generate/generate-records.js";
import { openGraph, type TestGraph } from "../setup/graph.js";

let graph: TestGraph;
beforeAll(async () => {
  const { entities, links, declaredCounts } = generateRecords({ documents: 30, seed: 2 });
  graph = await openGraph({ alter: () => ({ entities: [...entities], links: [...links], declaredCounts: [...declaredCounts] }) });
}, 60_000);
afterAll(() => graph.database.close());

async function readAll(text: string, first: number): Promise<string[]> {
  const met: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await graph.askText("query ($text: String!, $first: Int!, $after: String) { search(text: $text, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }", { text, first, after });
    const { nodes, pageInfo } = (data as { search: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }).search;
    met.push(...nodes.map(({ id }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return met;
}

test("设施 is met once in every name that has it, whatever the size of the pages", { timeout: 60_000 }, async () => {
  const having = graph.records.entities.filter(({ properties }) => (properties["nameZh"] as string).includes("设施")).map(({ id }) => id);
  expect(having.length).toBeGreaterThan(500);
  const all = await readAll("设施", 1_000);
  expect([...all].sort()).toEqual(having.sort());
  for (const first of [7, 50, 100]) expect(await readAll("设施", first)).toEqual(all);
});
