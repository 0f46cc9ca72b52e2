// `export`, run as a user runs it: a whole file or none, text on stdout, the base of ids as it was chosen.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { runCli } from "./run-cli.js";

let graph: TestGraph;
let folder: string;
beforeAll(async () => {
  graph = await openGraph();
  folder = mkdtempSync(join(tmpdir(), "policy-graph-export-"));
});
afterAll(async () => {
  await graph.database.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(words: string[], more: Record<string, string> = {}) {
  const { uri, user, password, database } = inject("neo4j");
  return runCli(["export", ...words], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, ...more });
}

test("writes a file, and says of which revision", async () => {
  const file = join(folder, "graph.xlsx");
  const { exitCode, stdout, stderr } = await run(["--format", "xlsx", "-o", file]);
  expect([exitCode, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/graph\.xlsx: revision [0-9a-f]{16}/);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(folder)).toEqual(["graph.xlsx"]);
});

test("writes text to stdout, of one document by its name, in English", async () => {
  const { exitCode, stdout } = await run(["--format", "gexf", "--lang", "en", "--document", "document/zhejiang-housing-conference-2023"]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('label="300 new future communities"');
  expect(stdout.trimEnd().endsWith("</gexf>")).toBe(true);
});

test("starts ids in RDF with what is chosen, here or in the environment", async () => {
  const starts = async (words: string[], more = {}) => /@prefix target: <(.*)>/.exec((await run(["--format", "turtle", ...words], more)).stdout)?.[1];
  expect(await starts([])).toBe("http://127.0.0.1:4000/id/target/");
  expect(await starts(["--base", "https://graph.example/id"], { POLICY_GRAPH_BASE: "https://other.example/" })).toBe("https://graph.example/id/target/");
  expect(await starts([], { POLICY_GRAPH_BASE: "https://other.example/" })).toBe("https://other.example/target/");
  const { exitCode, stderr } = await run(["--format", "turtle", "--base", "graph.example"]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("Give an address that starts with https://")]);
});

test("refuses what it can't write, and leaves nothing behind", async () => {
  const missing = await run(["--format", "csv", "-o", join(folder, "none", "graph.zip")]);
  expect([missing.exitCode, missing.stderr]).toEqual([1, expect.stringContaining("Name another file.")]);
  expect(existsSync(join(folder, "none"))).toBe(false);
  const unknown = await run(["--format", "pdf"]);
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining("csv")]);
});
