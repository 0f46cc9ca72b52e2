// `cite`, and `--cite` of paths, run as a user runs them: text to paste on stdout, all else beside it.
import { parse } from "@retorquere/bibtex-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { runCli } from "./run-cli.js";
import { testConnection } from "../setup/connection.js";

const reference = "应柏平. 凝心聚力实干担当 浙江奋力推进“两个先行”[N]. 中国建设报, 2023-01-17.";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.database.close());

function run(words: string[]) {
  const { uri, user, password, database } = testConnection();
  return runCli(words, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });
}

test("an entity by its name, in the usual style, its first quotes only: says what it left out", async () => {
  const { exitCode, stdout, stderr } = await run(["cite", "两个先行", "--first", "2"]);
  expect([exitCode, stdout]).toEqual([0, `${reference}\n第2段：「奋力推进“两个先行”」\n第3段：「奋力推进“两个先行”」\n`]);
  expect(stderr).toMatch(/即 strategy\/two-firsts。\n未列全：strategy\/two-firsts 的引文不止2条/);
});

test("in English, for a reference manager", async () => {
  const { exitCode, stdout, stderr } = await run(["cite", "target/2023-future-communities", "--style", "csl-json", "--lang", "en"]);
  expect(exitCode).toBe(0);
  // Of what it loads for it.
  expect(stderr).not.toMatch(/warning/i);
  expect(JSON.parse(stdout)).toMatchObject([{ id: "zhejiang-housing-conference-2023", language: "zh-CN", note: "Paragraph 16: “新增未来社区300个”" }]);
});

test.each(["gb7714", "bibtex", "csl-json"])("several, by id and name: one bibliography, each document once, the quotes of all once: %s", async (style) => {
  const ids = ["target/2023-future-communities", "两个先行", "target/2023-future-communities", "document/zhejiang-housing-conference-2023"];
  const { exitCode, stdout } = await run(["cite", ...ids, "--first", "2", "--style", style]);
  expect(exitCode).toBe(0);
  const [first, second, third] = ["第16段：「新增未来社区300个」", "第2段：「奋力推进“两个先行”」", "第3段：「奋力推进“两个先行”」"];
  if (style === "gb7714") expect(stdout).toBe(`${[reference, first, second, third].join("\n")}\n`);
  const note = [first, second, third].join("；");
  if (style === "bibtex") expect(parse(stdout).entries.map(({ key, fields }) => [key, fields.annote, fields.date])).toEqual([["zhejiang-housing-conference-2023", note, "2023-01-17"]]);
  if (style === "csl-json") expect(JSON.parse(stdout)).toMatchObject([{ id: "zhejiang-housing-conference-2023", note }]);
});

test("a document: itself, and nothing left out", async () => {
  const { exitCode, stdout, stderr } = await run(["cite", "document/zhejiang-housing-conference-2023", "--first", "1"]);
  expect([exitCode, stdout]).toEqual([0, `${reference}\n`]);
  expect(stderr).not.toContain("未列全");
});

test("paths: one BibTeX entry for all, with the quotes and what was concluded", async () => {
  const { exitCode, stdout, stderr } = await run(["trace", "target/2023-future-communities", "--to-id", "strategy/two-firsts", "--first", "3", "--cite", "bibtex"]);
  const { entries, errors } = parse(stdout);
  expect([exitCode, errors, entries.map(({ key }) => key)]).toEqual([0, [], ["zhejiang-housing-conference-2023"]]);
  expect(entries[0]?.fields.annote).toMatch(/^路径1–3第1步：新增未来社区300个 —设定于→ .*第16段：「新增未来社区300个」.*〔编者推断，非文件所述：/);
  expect(stderr).toContain("--first");
});

test("paths as JSON: the answer, with the citation", async () => {
  const { stdout } = await run(["paths", "programme/zheli-anju", "strategy/two-firsts", "--first", "1", "--cite", "gb7714", "--json"]);
  expect((JSON.parse(stdout) as { paths: { citation: string } }).paths.citation).toContain(`[1] ${reference}\n\n1. `);
});

test.each([
  ["an id of nothing", ["cite", "strategy/no-such"], 1, /There is no strategy\/no-such/],
  ["several of which some are nothing", ["cite", "strategy/two-firsts", "strategy/no-such", "target/none"], 1, /There is no strategy\/no-such, no target\/none\./],
  ["a document that is not there", ["cite", "strategy/two-firsts", "--document", "document/no-such"], 1, /There is no document\/no-such\./],
  ["paths of which there are none", ["trace", "target/2023-future-communities", "--to-id", "strategy/housing-for-all", "--cite", "gb7714"], 1, /No document is cited here[^]*→/],
  ["a style that is none", ["cite", "strategy/two-firsts", "--style", "apa"], 2, /Allowed choices are gb7714, bibtex, csl-json/],
  ["a citation as CSV", ["paths", "programme/zheli-anju", "strategy/two-firsts", "--cite", "bibtex", "--csv"], 2, /cannot be used with/],
])("%s", async (_what, words, code, message) => {
  const { exitCode, stdout, stderr } = await run(words);
  expect([exitCode, stdout]).toEqual([code, ""]);
  expect(stderr).toMatch(message);
});
