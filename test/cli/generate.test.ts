// `generate`, run as a user runs it: into a folder, into a database, and with arguments that can't be used.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli, startCli } from "./run-cli.js";
import { testConnection } from "../setup/connection.js";

let folder: string;
const { uri, user, password, database } = testConnection();
const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-graph-generate-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await runCli(["import"], environment);
});

it("writes CSV files with the loader's arguments into a new folder, and leaves a folder that is there alone", async () => {
  const output = join(folder, "made up");
  const words = ["generate", "--documents", "2", "--seed", "3", "--output", output];
  expect(await runCli(words)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/entities +\d+[^]*links +\d+[^]*revision [0-9a-f]{16}/) });
  const named = readFileSync(join(output, "arguments.txt"), "utf8").match(/[^=\n]+\.csv$/gm);
  expect(readdirSync(output).filter((name) => name !== "arguments.txt").sort()).toEqual(named?.sort());
  expect(readdirSync(folder)).toEqual(["made up"]);
  const { exitCode, stderr } = await runCli(words);
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^error: .*made up exists already\.\n {2}→ /)]);
});

it.each([["--documents", "0"], ["--documents", "1e3"], ["--documents", "100001"], ["--seed", "-1"]])("refuses %s %s", async (option, value) => {
  const output = join(folder, "refused");
  expect(await runCli(["generate", option, value, "--output", output])).toMatchObject({ exitCode: 2, stdout: "" });
  expect(existsSync(output)).toBe(false);
});

it("fills a database, which can then be served as it is", async () => {
  expect(await runCli(["generate", "--documents", "3"], environment)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/Document +3\n[^]*\(imported\)/) });
  const serving = startCli(["serve", "--port", "0", "--no-import"], environment);
  const [url = ""] = /http\S+\/graphql/.exec(await serving.until(/Health/)) ?? [];
  const query = "{ documents { totalCount nodes { authors entities(first: 1) { totalCount } } } }";
  const answer = await (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) })).json();
  expect(answer).toMatchObject({ data: { documents: { totalCount: 3, nodes: [{ authors: [] }, {}, {}] } } });
  serving.kill("SIGINT");
  await serving.done;
});
