// `export`, run as a user runs it: a whole file or none, text on stdout, the base of ids as it was chosen.
import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { runCli } from "./run-cli.js";
import { testConnection } from "../setup/connection.js";

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
  const { uri, user, password, database } = testConnection();
  return runCli(["export", ...words], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, ...more });
}

test("writes a file, and says of which revision", async () => {
  const file = join(folder, "graph.xlsx");
  const { exitCode, stdout, stderr } = await run(["--format", "xlsx", "-o", file]);
  expect([exitCode, stdout]).toEqual([0, ""]);
  expect(stderr).not.toContain("are not read");
  expect(stderr).toMatch(/graph\.xlsx: revision [0-9a-f]{16}/);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(folder)).toEqual(["graph.xlsx"]);
});

test("writes text to stdout, of one document by its name, in English", async () => {
  const { exitCode, stdout, stderr } = await run(["--format", "gexf", "--lang", "en", "--document", "document/zhejiang-housing-conference-2023", "-o", "-"]);
  expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining("error")]);
  expect(stdout).toContain('label="300 new future communities"');
  expect(stdout.trimEnd().endsWith("</gexf>")).toBe(true);
});

test("says that seeds which were named are not read where the database holds a graph", async () => {
  const { exitCode, stderr } = await run(["--format", "turtle", "--seeds", join(folder, "none")]);
  expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/The seeds in .*none are not read: the answer is of what the database holds\. `policy-graph import --seeds …` puts them in its place\./)]);
});

test("starts ids in RDF with what is chosen, here or in the environment", async () => {
  const starts = async (words: string[], more = {}) => /@prefix target: <(.*)>/.exec((await run(["--format", "turtle", ...words], more)).stdout)?.[1];
  expect(await starts([])).toBe("http://127.0.0.1:4000/id/target/");
  expect(await starts(["--base", "https://graph.example/id"], { POLICY_GRAPH_BASE: "https://other.example/" })).toBe("https://graph.example/id/target/");
  expect(await starts([], { POLICY_GRAPH_BASE: "https://other.example/" })).toBe("https://other.example/target/");
  const { exitCode, stderr } = await run(["--format", "turtle", "--base", "graph.example"]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("Give an address that starts with https://")]);
  // Where none was chosen, which it is is said.
  const file = join(folder, "base.ttl");
  expect((await run(["--format", "turtle", "-o", file], { PORT: "4321" })).stderr).toMatch(/base\.ttl: revision \w+, ids start with http:\/\/127\.0\.0\.1:4321\/id\/ \(other ones: --base\)\n$/);
  expect((await run(["--format", "turtle", "-o", file, "--base", "https://graph.example/id"])).stderr).toMatch(/base\.ttl: revision \w+\n$/);
});

test.each([
  ["a folder that is not there", ["--format", "csv", "-o", "NONE/graph.zip"], 1, /There is no folder .*none\.\n.*Make it first/],
  ["a folder", ["--format", "csv", "-o", "FOLDER"], 1, /is a folder\.\n.*Name a file in it/],
  ["a name that programs would take for another type", ["--format", "csv", "-o", "FOLDER/graph.csv"], 1, /a zip of several files, which \.csv is not\.\n.*-o graph\.csv\.zip/],
  ["a text format under the name of another", ["--format", "gexf", "-o", "FOLDER/graph.graphml"], 1, /one file of the type \.gexf, which \.graphml is not\.\n.*-o graph\.gexf; or take the other format: --format graphml/],
  ["a plan of no document", ["--format", "stratml"], 1, /stratml holds what one document says\.\n.*Add --document/],
  ["an unknown format", ["--format", "pdf"], 2, /csv/],
] as const)("refuses %s, before any work is done for it", async (_what, words, code, message) => {
  const before = readdirSync(folder);
  const { exitCode, stderr } = await run(words.map((word) => word.replace("NONE", join(folder, "none")).replace("FOLDER", folder)), { NEO4J_URI: "bolt://127.0.0.1:1" });
  expect([exitCode, stderr]).toEqual([code, expect.stringMatching(message)]);
  expect(readdirSync(folder)).toEqual(before);
});

test("follows links, keeps who may read, clears up after what was killed, and writes to devices as they are", async () => {
  const [file, link, remains] = [join(folder, "own.ttl"), join(folder, "link.ttl"), join(folder, ".own.ttl.draft-999999999")];
  writeFileSync(file, "before", { mode: 0o600 });
  writeFileSync(remains, "half");
  symlinkSync(file, link);
  expect((await run(["--format", "turtle", "-o", link])).exitCode).toBe(0);
  expect([lstatSync(link).isSymbolicLink(), statSync(file).mode & 0o777, readFileSync(file, "utf8").startsWith("@prefix"), existsSync(remains)]).toEqual([true, 0o600, true, false]);
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const [{ exitCode }, read] = await Promise.all([run(["--format", "turtle", "-o", pipe]), readFile(pipe, "utf8")]);
  expect([exitCode, read, lstatSync(pipe).isFIFO()]).toEqual([0, readFileSync(file, "utf8"), true]);
});
