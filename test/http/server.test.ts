// The HTTP server on the shared Neo4j: answers, error codes, health, the page and its files, closing.
import type { Shaped } from "../../src/query/shape-answer.js";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "../../src/graphql/build-schema.js";
import { createReader } from "../../src/graphql/create-reader.js";
import { examples } from "../../src/http/graphiql/examples.js";
import { startServer } from "../../src/http/serve.js";
import { model } from "../../src/kinds/index.js";
import { Database } from "../../src/neo4j/database.js";
import { Problem } from "../../src/problem.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { type Answer, type ServedGraph, serveGraph } from "./serve-graph.js";

let graph: TestGraph;
let served: ServedGraph;

beforeAll(async () => {
  graph = await openGraph();
  served = await serveGraph(graph.database);
});

afterAll(async () => {
  await served.close();
  await graph.database.close();
});

const contextOf = (read: () => Promise<Shaped>) => ({ readOperation: read, readAlone: read });

const codesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

describe("an operation", () => {
  it.each([undefined, "C"])("is refused where it is not said which of several is meant (%s)", async (operationName) => {
    const response = await fetch(`${served.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "query A { stats { revision } } query B { stats { revision } }", operationName }) });
    expect([response.status, codesOf((await response.json()) as Answer)]).toEqual([400, ["OPERATION_RESOLUTION_FAILURE"]]);
  });
  it("is answered over POST and over GET", async () => {
    const query = '{ node(id: "strategy/two-firsts") { id } }';
    const data = { node: { id: "strategy/two-firsts" } };
    expect(await served.ask(query)).toEqual({ status: 200, data });
    const headers = { "apollo-require-preflight": "true", accept: "application/json" };
    const response = await fetch(`${served.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
    expect(await response.json()).toEqual({ data });
  });

  it("is answered by introspection", async () => {
    expect((await served.ask("{ __schema { queryType { name } } }")).data).toEqual({ __schema: { queryType: { name: "Query" } } });
  });

  it("may hold both data and introspection", async () => {
    const { data, errors } = await served.ask('query Mixed { ...Both } fragment Both on Query { __type(name: "Basis") { name } node(id: "strategy/two-firsts") { __typename id ... on Strategy { category } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ __type: { name: "Basis" }, node: { __typename: "Strategy", id: "strategy/two-firsts", category: "STRATEGY" } });
  });

  it("with a null where none may be is left to GraphQL's rules", async () => {
    const reader = { ...createReader(graph.database, model), createContext: () => contextOf(() => Promise.resolve<Shaped>({ data: { stats: { revision: null } }, whole: false, metHub: false })) };
    const odd = await serveGraph(graph.database, reader);
    const answer = await odd.ask("{ stats { revision } }");
    await odd.close();
    expect([answer.data, codesOf(answer)]).toEqual([null, ["INTERNAL_SERVER_ERROR"]]);
  });

  it.each(examples.map((query) => [/query (\w+)/.exec(query)?.[1], query]))("of GraphiQL returns data: %s", async (_name, query = "") => {
    const { data, errors } = await served.ask(query);
    expect(errors).toBeUndefined();
    const [answer] = Object.values(data ?? {}) as { nodes?: unknown[]; edges?: unknown[] }[];
    expect((answer?.nodes ?? answer?.edges ?? []).length).toBeGreaterThan(0);
  });

  it("without preflight is refused, so that other sites can't send it", async () => {
    const response = await fetch(`${served.url}/graphql`, { method: "POST", headers: { "content-type": "text/plain" }, body: '{"query":"{ __typename }"}' });
    expect(response.status).toBe(400);
  });
});

describe("the code of an error", () => {
  const ofQuery: [string, string, string, Record<string, unknown>?][] = [
    ["a syntax error", "GRAPHQL_PARSE_FAILED", "{"],
    ["an unknown field", "GRAPHQL_VALIDATION_FAILED", "{ nothing }"],
    ["a mutation", "GRAPHQL_VALIDATION_FAILED", "mutation { __typename }"],
    ["a subscription", "GRAPHQL_VALIDATION_FAILED", "subscription { nothing }"],
    ["a bad cursor", "BAD_USER_INPUT", '{ targets(after: "x") { totalCount } }'],
    ["a variable of another type", "BAD_USER_INPUT", "query ($n: Int!) { targets(first: $n) { nodes { id } } }", { n: "x" }],
    ["a variable that is no value of its enum", "BAD_USER_INPUT", 'query ($k: [EntityKind!]) { search(text: "房", kinds: $k) { totalCount } }', { k: ["NO"] }],
    ["a missing variable", "BAD_USER_INPUT", "query ($id: ID!) { node(id: $id) { id } }"],
    ["null for an argument that must not be null", "BAD_USER_INPUT", "query ($n: Int = 3) { targets(first: $n) { nodes { id } } }", { n: null }],
    ["an unknown entity", "NOT_FOUND", '{ neighborhood(id: "strategy/none") { truncated } }'],
    ["a page too large", "LIMIT_EXCEEDED", "{ targets(first: 1001) { nodes { id } } }"],
  ];
  it.each(ofQuery)("of %s is %s", async (_what, code, query, variables) => {
    const answer = await served.ask(query, variables);
    expect(codesOf(answer)).toEqual([code]);
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|node_modules|Neo\./);
  });

  it("of a body too large is LIMIT_EXCEEDED, of a broken one BAD_REQUEST", async () => {
    const large = await served.ask(`{ __typename } #${"x".repeat(256 * 1024)}`);
    expect([large.status, codesOf(large)]).toEqual([413, ["LIMIT_EXCEEDED"]]);
    const response = await fetch(`${served.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: "{" });
    expect([response.status, codesOf((await response.json()) as Answer)]).toEqual([400, ["BAD_REQUEST"]]);
  });

  const ofFailure: [string, Error, string, RegExp][] = [
    ["a statement that took too long", new Problem("TIMEOUT", "Too long.", "Ask for less."), "TIMEOUT", /^Too long\. Ask for less\.$/],
    ["a database that is gone", new Problem("DATABASE_PASSWORD", "Refused.", "Set it."), "DATABASE_UNAVAILABLE", /^Refused\. Set it\.$/],
    ["a fault of ours", new Error("secret words"), "INTERNAL_SERVER_ERROR", /^The server failed to answer/],
  ];
  it.each(ofFailure)("of %s says no more than it should", async (_what, failure, code, message) => {
    const reader = createReader(graph.database, model);
    const failing = await serveGraph(graph.database, { ...reader, createContext: () => contextOf(() => Promise.reject(failure)) });
    const answer = await failing.ask("query Failing { stats { nodeCount } }");
    await failing.close();
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(answer)).not.toContain("secret");
    const logged = failing.reported.filter((line) => /Failing.*secret words/.test(line));
    expect(logged).toHaveLength(code === "INTERNAL_SERVER_ERROR" ? 1 : 0);
  });
});

describe("/health", () => {
  it("is 200 with the revision while queries can be answered", async () => {
    const response = await fetch(`${served.url}/health`);
    const { data } = await served.ask("{ stats { revision } }");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok", revision: (data?.["stats"] as { revision: string }).revision });
  });

  it("is 503 with cause and remedy while the database can't be reached; operations say so too", async () => {
    const database = Database.connect({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x", database: "neo4j" });
    const cut = await serveGraph(database);
    const start = Date.now();
    const response = await fetch(`${cut.url}/health`);
    expect(Date.now() - start).toBeLessThan(2_500);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "unavailable", cause: expect.any(String), remedy: expect.any(String) });
    const answer = await cut.ask("{ stats { nodeCount } }");
    expect(codesOf(answer)).toEqual(["DATABASE_UNAVAILABLE"]);
    await cut.close();
    await database.close();
  });
});

describe("a browser", () => {
  it("is shown the explorer at the root: a page that is asked for anew, files that are kept for good, and nothing inline", async () => {
    const response = await fetch(served.url);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'self'$/);
    const page = await response.text();
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|style=|\son\w+=/);
    const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file).toMatch(/^assets\/[\w-]+-[\w-]{8}\.\w+$/);
      const asset = await fetch(`${served.url}/${file}`);
      expect([asset.status, asset.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
      if (!file?.endsWith(".svg")) expect(asset.headers.get("content-encoding")).toMatch(/br|gzip/);
      await asset.arrayBuffer();
    }
    expect((await fetch(`${served.url}/?embed=1`)).headers.get("content-security-policy")).toMatch(/frame-ancestors \*$/);
    expect((await fetch(`${served.url}/assets/none.js`)).status).toBe(404);
  });

  it("is shown GraphiQL at /graphql, whose files all come from here", async () => {
    const response = await fetch(`${served.url}/graphql`, { headers: { accept: "text/html" } });
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    const page = await response.text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = ""]) => file).filter((file) => !file.startsWith("data:"));
    expect(files.length).toBeGreaterThan(2);
    for (const file of [...files, "/graphiql/graphql-worker.js"]) {
      expect(file).toMatch(/^\/graphiql\//);
      const asset = await fetch(`${served.url}${file}`);
      expect([asset.status, asset.headers.get("content-encoding")]).toEqual([200, "gzip"]);
      const again = await fetch(`${served.url}${file}`, { headers: { "if-none-match": asset.headers.get("etag") ?? "", "cache-control": "max-age=0" } });
      expect(again.status).toBe(304);
      await asset.arrayBuffer();
    }
  });

  it("finds nothing elsewhere", async () => {
    expect((await fetch(`${served.url}/graphiql/none.js`)).status).toBe(404);
    const response = await fetch(`${served.url}/export/csv`, { method: "POST" });
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("exports come from GET /export/FORMAT")]);
  });
});

describe("the server", () => {
  it("names the way out when its port is taken", async () => {
    const other: Server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const options = { database: graph.database, reader: createReader(graph.database, model), schema, model, host: "127.0.0.1", port, report: () => undefined };
    await expect(startServer(options)).rejects.toMatchObject({ code: "PORT_TAKEN", remedy: expect.stringContaining("PORT=") });
    other.close();
  });

  it("closes within a second, kept and hanging connections or not; a running request is answered first", async () => {
    const reader = createReader(graph.database, model);
    const slow = { ...reader, createContext: () => contextOf(() => new Promise<Shaped>((resolve) => setTimeout(() => resolve({ data: { stats: { nodeCount: 1 } }, whole: true, metHub: false }), 200))) };
    const closing = await serveGraph(graph.database, slow);
    await closing.ask("{ __typename }");
    const running = closing.ask("{ stats { nodeCount } }");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = Date.now();
    await closing.close();
    expect(Date.now() - start).toBeLessThan(1_000);
    expect((await running).data).toEqual({ stats: { nodeCount: 1 } });
  });
});
