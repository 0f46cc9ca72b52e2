// Answers that are kept: the same bytes, for as long as the graph is the same, and for nobody who would have been refused.
import { gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Records } from "../../src/curation/records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { type ServedGraph, serveGraph } from "./serve-graph.js";

let graph: TestGraph;
let served: ServedGraph;

beforeAll(async () => {
  graph = await openGraph();
  served = await serveGraph(graph.database);
  // The watch has to have seen the database once.
  await ask("{ stats { revision } }");
  await new Promise((resolve) => setTimeout(resolve, 300));
});
afterAll(async () => {
  await served.close();
  await graph.database.close();
});

async function ask(query: string, { url = served.url, ...headers }: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query }) });
  return { text: await response.text(), status: response.headers.get("cache-status"), etag: response.headers.get("etag"), type: response.headers.get("content-type"), code: response.status };
}

/** Asks until the answer comes from what was kept: on a busy machine the watch may be late now and then. */
async function askKept(query: string) {
  for (let tries = 0; ; tries++) {
    const answer = await ask(query);
    if (answer.status === "policy-graph; hit" || tries === 50) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it("are the same bytes, and say that they were kept", async () => {
  const query = '{ node(id: "strategy/two-firsts") { ... on Entity { name summary } } }';
  const [first, second, other] = [await ask(query), await askKept(query), await ask(query.replace("name", "name "))];
  expect([first.status, second.status, other.status]).toEqual(["policy-graph; fwd=miss", "policy-graph; hit", "policy-graph; fwd=miss"]);
  expect([second.text, second.etag, second.type]).toEqual([first.text, first.etag, first.type]);
});

it("are not kept where there are errors, nor mixed up where the client accepts another form", async () => {
  const wrong = '{ targets(after: "x") { totalCount } }';
  expect([(await ask(wrong)).status, (await ask(wrong)).status]).toEqual([null, null]);
  const query = "{ goals { totalCount } }";
  await ask(query);
  expect((await ask(query, { accept: "application/graphql-response+json" })).type).toMatch(/^application\/graphql-response\+json/);
});

it("change with the graph", async () => {
  const query = '{ node(id: "strategy/two-firsts") { ... on Entity { summary } } }';
  const changed: Records = { ...graph.records, entities: graph.records.entities.map((entity) => ({ ...entity, properties: { ...entity.properties, summaryZh: "改过" } })) };
  const before = (await ask(query)).text;
  expect((await askKept(query)).status).toBe("policy-graph; hit");
  await importGraph(graph.database, makeGraphRows(changed, model), model, { report: () => undefined });
  const committed = Date.now();
  let answer = await ask(query);
  while (answer.text === before) {
    expect(Date.now() - committed).toBeLessThan(3_000);
    answer = await ask(query);
  }
  expect(answer.text).toContain("改过");
  await importGraph(graph.database, makeGraphRows(graph.records, model), model, { report: () => undefined });
});

it("answer a GET with 304 where the client has them, and only a GET that Apollo would let through", async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const address = `${served.url}/graphql?query=${encodeURIComponent("{ events { totalCount } }")}`;
  const guarded = { accept: "application/json", "apollo-require-preflight": "1" };
  const first = await fetch(address, { headers: guarded });
  const etag = first.headers.get("etag") ?? "";
  expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[0-9a-f]+-/)]);
  let again = await fetch(address, { headers: { ...guarded, "if-none-match": etag } });
  for (let tries = 0; tries < 50 && again.status !== 304; tries++) again = await fetch(address, { headers: { ...guarded, "if-none-match": etag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect((await fetch(address, { headers: { accept: "application/json" } })).status).toBe(400);
  // As proxies weaken them, in lists, by JSON's media type, and also where the answer was not kept.
  for (const known of [`W/${etag}`, `"another", ${etag}`, "*"]) {
    const spaced = `${address}${"%20".repeat(known.length)}`;
    expect((await fetch(spaced, { headers: { accept: "application/json", "content-type": "application/json", "if-none-match": known } })).status).toBe(304);
  }
  expect((await fetch(address, { headers: { ...guarded, "if-none-match": '"another"' } })).status).toBe(200);
});

it("are compressed where they are long, kept or not", async () => {
  const body = JSON.stringify({ query: "{ measures(first: 100) { nodes { id name summary evidence { quote prefix suffix } } } }" });
  const load = () =>
    new Promise<{ encoding: string | undefined; status: unknown; bytes: Buffer }>((resolve, reject) => {
      const { port } = new URL(served.url);
      const sent = request({ port, host: "127.0.0.1", path: "/graphql", method: "POST", headers: { "content-type": "application/json", "accept-encoding": "gzip" } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => resolve({ encoding: response.headers["content-encoding"], status: response.headers["cache-status"], bytes: Buffer.concat(chunks) }));
      });
      sent.on("error", reject).end(body);
    });
  const miss = await load();
  let hit = await load();
  for (let tries = 0; tries < 50 && hit.status !== "policy-graph; hit"; tries++) hit = await load();
  expect([miss.encoding, hit.encoding, hit.status]).toEqual(["gzip", "gzip", "policy-graph; hit"]);
  expect(gunzipSync(hit.bytes).equals(gunzipSync(miss.bytes))).toBe(true);
  expect(hit.bytes.length).toBeLessThan(gunzipSync(hit.bytes).length / 3);
});

it("are counted in /metrics, and can be switched off", async () => {
  const metrics = await (await fetch(`${served.url}/metrics`)).text();
  expect(metrics).toMatch(/^policy_graph_answers_total\{cache="hit"\} [1-9]/m);
  expect(metrics).toMatch(/^policy_graph_plans_total\{cache="miss"\} [1-9]/m);
  const plain = await serveGraph(graph.database, undefined, { keepsAnswers: false });
  expect([(await ask("{ __typename }", { url: plain.url })).status, (await ask("{ goals { totalCount } }", { url: plain.url })).status]).toEqual([null, null]);
  await plain.close();
});
