// A graph too large for one transaction, by way of the bulk loader or in batches: the same graph, the same revision; broken off, a clear state.
import { cpSync, existsSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateRecords } from "../../src/generate/generate-records.js";
import { checkHealth } from "../../src/http/check-health.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import type { ImportOptions } from "../../src/import/import-options.js";
import { readRevision } from "../../src/import/import-lock.js";
import { model } from "../../src/kinds/index.js";
import { Database } from "../../src/neo4j/database.js";
import { findHome } from "../../src/neo4j/local/find-home.js";
import type { LocalServer } from "../../src/neo4j/local/local-server.js";
import { startLocalServer } from "../../src/neo4j/local/start-local-server.js";
import { readRecords } from "../setup/graph.js";
import { makeFolder } from "../neo4j/local/make-folder.js";
import { readContent } from "./content.js";
import { killAt } from "./kill-at.js";
import { testConnection } from "../setup/connection.js";

const quiet = { report: () => undefined };
const large = { largestTransaction: 1_000 };
const generated = (seed: number) => makeGraphRows(generateRecords({ documents: 5, seed }), model);

let shared: Database;
let expected: unknown;
beforeAll(async () => {
  shared = Database.connect(testConnection());
  await importGraph(shared, generated(1), model, quiet);
  expected = await readContent(shared);
});
afterAll(async () => {
  await importGraph(shared, makeGraphRows(await readRecords(), model), model, quiet);
  await shared.close();
});

describe("in batches", { timeout: 120_000 }, () => {
  const write = (seed: number, options: Partial<ImportOptions> = {}) => importGraph(shared, generated(seed), model, { ...quiet, ...large, ...options });

  test("makes the same graph as one transaction does, from whatever was there", async () => {
    await write(2);
    const lines: string[] = [];
    const result = await write(1, { report: (line) => lines.push(line) });
    expect(result).toMatchObject({ changed: true, revision: generated(1).revision });
    expect(await readContent(shared)).toEqual(expected);
    expect(lines.join("\n")).toMatch(/Removing the graph of before: [\d,]+ in [^]*Writing: [\d,]+ in .* s \([\d,]+\/s\)/);
    expect(await write(1)).toMatchObject({ changed: false });
  });

  test.each(["given up", "killed"])("%s in the middle, says so to readers, and is mended by the next import", async (how) => {
    await write(1);
    if (how === "killed") {
      await killAt(/Removing .* in/, { connection: JSON.stringify(testConnection()), seed: "2" });
      // It may be busy with taking back what was killed.
      await expect.poll(() => checkHealth(shared)).toMatchObject({ status: "unavailable", cause: expect.stringContaining("being imported") });
      // Half a minute later.
      await shared.write((run) => run("MATCH (graph:Graph) SET graph.importingUntil = timestamp() - 1"));
    } else {
      const controller = new AbortController();
      const report = (line: string) => void (/Removing .* in/.test(line) && controller.abort(new Error("given up")));
      await expect(write(2, { report, signal: controller.signal })).rejects.toThrow("given up");
    }
    expect(await checkHealth(shared)).toEqual({ status: "unavailable", cause: "The last import of the graph was broken off.", remedy: "Run `policy-graph import` again." });
    await write(1);
    expect(await readContent(shared)).toEqual(expected);
    expect(await checkHealth(shared)).toMatchObject({ status: "ok" });
  });

  test.each([["another one in batches", large], ["one in a transaction", {}]])("is waited for by %s", async (_who, options) => {
    await write(1);
    await shared.write((run) => run("MATCH (graph:Graph) SET graph.revision = null, graph.importingUntil = timestamp() + 1500"));
    const lines: string[] = [];
    const started = Date.now();
    await importGraph(shared, generated(1), model, { ...options, report: (line) => lines.push(line) });
    expect(Date.now() - started).toBeGreaterThan(1_400);
    expect(lines.join("\n")).toContain("Another import is under way");
    expect(await readContent(shared)).toEqual(expected);
  });

  test("taken for dead and overtaken, writes nothing more", async () => {
    const stolen = (line: string) => /Removing .* in/.test(line) && stealing.push(shared.write((run) => run("MATCH (lock:ImportLock) SET lock.holder = 'another'")));
    const stealing: Promise<unknown>[] = [];
    await expect(write(2, { report: stolen })).rejects.toMatchObject({ code: "IMPORT_OVERTAKEN" });
    await Promise.all(stealing);
    await shared.write((run) => run("MATCH (graph:Graph) SET graph.importingUntil = timestamp()"));
    await write(1);
    expect(await readContent(shared)).toEqual(expected);
  });
});

describe("in bulk", { timeout: 300_000 }, () => {
  let home: string;
  let server: LocalServer;
  let database: Database;
  let lines: string[] = [];

  const start = async () => {
    server = await startLocalServer({ home, libraryHome: findHome(), report: (line) => lines.push(line) });
    database = Database.connect(server.connection);
  };
  const stop = async () => {
    await database.close();
    await server.stop();
  };
  const store: ImportOptions["store"] = async (content) => {
    await database.close();
    server = await server.replaceStore!(content);
    database = Database.connect(server.connection);
  };
  const write = (seed: number, options: Partial<ImportOptions> = {}) => importGraph(database, generated(seed), model, { ...quiet, ...large, store, ...options });
  const left = () => readdirSync(join(home, "neo4j")).filter((name) => /loading|discarded|previous/.test(name));

  beforeAll(async () => {
    home = makeFolder();
    await start();
  });
  afterAll(() => stop());

  test("makes the same graph as one transaction does, leaves nothing else, and leaves the same graph alone", async () => {
    expect(await write(1, { report: (line) => lines.push(line) })).toMatchObject({ changed: true, revision: generated(1).revision });
    expect(await readContent(database)).toEqual(expected);
    expect(left()).toEqual([]);
    expect(lines.join("\n")).toMatch(/Writing CSV files: [\d,]+ in [^]*Loaded in [^]*Changing to the new graph/);
    const { uri } = server.connection;
    expect(await write(1)).toMatchObject({ changed: false });
    expect(server.connection.uri).toBe(uri);
    // Who is a guest of another process's server can't change its store.
    const guest = await startLocalServer({ home, libraryHome: findHome(), report: () => undefined });
    expect([guest.owned, guest.replaceStore]).toEqual([false, undefined]);
    await guest.stop();
    // A small graph takes a large one's place in bulk too: in one transaction the large one can't be removed.
    const taken = () => Promise.reject(new Error("taken in bulk"));
    await expect(importGraph(database, makeGraphRows(await readRecords(), model), model, { ...quiet, largestTransaction: 2_000, store: taken })).rejects.toThrow("taken in bulk");
  });

  test.each([/Preparing constraints/, /Changing to/])("killed at %s leaves one graph whole, and no more", async (moment) => {
    await importGraph(database, generated(1), model, quiet);
    await stop();
    await killAt(moment, { home, libraryHome: findHome(), seed: "2" });
    await start();
    const revision = await readRevision(database);
    expect([generated(1).revision, generated(2).revision]).toContain(revision);
    if (!moment.test("Changing to")) expect(revision).toBe(generated(1).revision);
    if (revision === generated(1).revision) expect(await readContent(database)).toEqual(expected);
    expect(left()).toEqual([]);
    expect(await checkHealth(database)).toMatchObject({ status: "ok", revision });
  });

  test("whose store does not start gives way to the one of before; so does one that is half in place", async () => {
    await importGraph(database, generated(1), model, quiet);
    await stop();
    lines = [];
    const root = join(home, "neo4j", "server");
    renameSync(root, `${root}.previous`);
    cpSync(`${root}.previous`, root, { recursive: true });
    writeFileSync(join(root, "data", "databases", "system", "neostore"), "no store");
    writeFileSync(join(root, "data", "databases", "neo4j", "neostore"), "no store");
    await start();
    expect(lines.join("\n")).toContain("going back to the one before");
    expect(await readContent(database)).toEqual(expected);
    expect(left()).toEqual([]);

    await stop();
    renameSync(root, `${root}.previous`);
    await start();
    expect(await readContent(database)).toEqual(expected);
    expect(existsSync(`${root}.previous`)).toBe(false);
  });
});
