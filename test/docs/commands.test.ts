// The commands that the documents show, run as they stand there; what they print must be what the documents say they print.
// UPDATE=1 writes the answers anew.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../setup/graph.js";
import { testConnection } from "../setup/connection.js";

const documents = ["README.md", "README.zh-CN.md", "docs/analysis.md", "docs/analysis.zh-CN.md", "docs/walkthrough.md", "docs/walkthrough.zh-CN.md"];
const update = process.env["UPDATE"] === "1" && process.env["CI"] === undefined;

/** A block of commands, and the block of what they print where one follows at once. */
const shown = /^```sh\n((?:.*policy-graph .*\n)+)```\n(?:\n```text\n([^]*?)```\n)?/gm;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "policy-graph-docs-"));
  await (await openGraph()).database.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What was printed already: documents show some commands alike. */
const answers = new Map<string, Promise<string>>();

function printedBy(commands: string): Promise<string> {
  const answer = answers.get(commands) ?? run(commands);
  answers.set(commands, answer);
  return answer;
}

/** In a folder of its own, where files that commands write may lie. */
async function run(commands: string): Promise<string> {
  const program = `"${process.execPath}" "${resolve("dist/cli/main.js")}"`;
  const { uri, user, password, database } = testConnection();
  const environment = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const script = commands.replaceAll("npx policy-graph", program);
  const { stdout } = await promisify(execFile)("bash", ["-euc", script], { cwd: folder, env: environment, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}

describe.each(documents)("%s", (file) => {
  const blocks = [...readFileSync(file, "utf8").matchAll(shown)].filter(([, commands = ""]) => /policy-graph (trace|paths|coverage|gaps|progress|compare|cite|export) /.test(commands));
  test.each(blocks.map(([whole, commands = "", printed = ""]) => [commands.trim(), { whole, printed }]))("%s", async (commands, { whole, printed }) => {
    const stdout = (await printedBy(commands)).replace(/[ \t]+$/gm, "");
    if (!update) return expect(stdout).toBe(printed);
    const answer = stdout === "" ? "" : `\n\`\`\`text\n${stdout}\`\`\`\n`;
    writeFileSync(file, readFileSync(file, "utf8").replace(whole, () => `\`\`\`sh\n${commands}\n\`\`\`\n${answer}`));
  }, 60_000);
});
