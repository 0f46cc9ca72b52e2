// Exports that end before their end: a client that goes away, a graph that changes, Ctrl-C. What was begun is given up, and no half of it is left.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generateRecords } from "../../src/generate/generate-records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import { Database } from "../../src/neo4j/database.js";
import { startCli } from "../cli/run-cli.js";
import { serveGraph } from "../http/serve-graph.js";
import { testConnection } from "../setup/connection.js";

/** Some 12 MB as JSON-LD: more than the network holds on the way to a client that reads nothing. */
const documents = 40;
const database = Database.connect(testConnection());
const folder = mkdtempSync(join(tmpdir(), "policy-graph-broken-"));

beforeAll(async () => {
  await importGraph(database, makeGraphRows(generateRecords({ documents, seed: 1 }), model), model, { report: () => undefined });
}, 120_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a client that goes away ends the reading of the graph", async () => {
  const served = await serveGraph(database);
  const spy = vi.spyOn(database, "read");
  // The server also looks after its revision.
  const countReads = () => spy.mock.calls.filter(([{ cypher }]) => !cypher.includes(" AS state")).length;
  const whole = await fetch(`${served.url}/export/jsonld`);
  const bytes = (await whole.arrayBuffer()).byteLength;
  const needed = countReads();
  spy.mockClear();

  const leaving = new AbortController();
  const response = await fetch(`${served.url}/export/jsonld`, { signal: leaving.signal });
  const { value } = await response.body!.getReader().read();
  leaving.abort();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const read = countReads();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(countReads()).toBe(read);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(needed);
  expect((value as Uint8Array).byteLength).toBeLessThan(bytes);
  expect(served.reported.join("\n")).not.toContain("TypeError");
  expect((await fetch(`${served.url}/health`)).status).toBe(200);
  spy.mockRestore();
  await served.close();
});

test("another graph that comes meanwhile breaks the answer off, and the server says why", async () => {
  const served = await serveGraph(database);
  const response = await fetch(`${served.url}/export/jsonld`);
  expect(response.status).toBe(200);
  // As an import does.
  await database.write((run) => run("MATCH (graph:Graph) SET graph.revision = 'another'"));
  await expect(response.arrayBuffer()).rejects.toThrow();
  expect(served.reported.join("\n")).toMatch(/Broke off an export to jsonld: .*A new version of the graph was imported/);
  expect((await fetch(`${served.url}/export/csv`)).status).toBe(200);
  await served.close();
});

function startExport(...rest: string[]) {
  const { uri, user, password, database: name } = testConnection();
  return startCli(["export", "--format", "jsonld", ...rest], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name });
}

test.each([
  ["neither the file nor a part of it", "new.jsonld", undefined, /^Stopping …\nInterrupted (after [\d,]+ entities and links were read|before anything was read): there is no \S*new\.jsonld\.\n$/m],
  ["the former file as it was", "former.jsonld", "of before", /: \S*former\.jsonld is as it was before\.\n$/],
])("Ctrl-C leaves %s, and says so", { timeout: 60_000 }, async (_what, name, before, said) => {
  const file = join(folder, name);
  if (before !== undefined) writeFileSync(file, before);
  const running = startExport("-o", file);
  await expect.poll(() => readdirSync(folder), { timeout: 30_000 }).toContainEqual(expect.stringContaining(`.${name}.draft-`));
  running.kill("SIGINT");
  expect(await running.done).toMatchObject({ exitCode: 130, stdout: "", stderr: expect.stringMatching(said) });
  expect(readdirSync(folder)).toEqual(before === undefined ? [] : [name]);
  if (before !== undefined) expect(readFileSync(file, "utf8")).toBe(before);
});

test("Ctrl-C says that what went to stdout is not all", { timeout: 60_000 }, async () => {
  const running = startExport();
  await running.until(/"@context"/);
  running.kill("SIGINT");
  expect(await running.done).toMatchObject({ exitCode: 130, stderr: expect.stringMatching(/Interrupted after [\d,]+ entities and links were read: what has gone to stdout is not the whole export\.\n$/) });
});
