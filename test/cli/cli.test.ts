// The command line, run as a user runs it: help, exit codes, what goes to stdout and stderr.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli, startCli } from "./run-cli.js";
import { testConnection } from "../setup/connection.js";

const fixture = "test/curation/fixtures";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-graph-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copySeeds(name: string, change: (text: string) => string): string {
  const seeds = join(folder, name);
  cpSync(join(fixture, "seeds"), seeds, { recursive: true });
  const file = join(seeds, "documents/river-town-2024.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return seeds;
}

it("--version is the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(await runCli(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
});

describe("--help", () => {
  it.each(["serve", "trace", "paths", "coverage", "gaps", "progress", "compare", "import", "generate", "validate", "schema", "locate", "verify"])("of %s tells how it is used, with an example", async (command) => {
    const { exitCode, stdout } = await runCli([command, "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: policy-graph ${command} [^]*Examples?:\n  .*policy-graph ${command}`));
  });

  it("of the program lists the commands and the environment", async () => {
    const { exitCode, stdout } = await runCli(["--help"]);
    expect(exitCode).toBe(0);
    for (const word of ["serve", "trace", "paths", "coverage", "gaps", "progress", "compare", "import", "generate", "validate", "schema", "locate", "verify", "NEO4J_URI"]) expect(stdout).toContain(word);
  });
});

describe("wrong usage ends with 2", () => {
  it.each([["an unknown command", ["nope"]], ["an unknown option", ["validate", "--nope"]], ["a bad port", ["serve", "--port", "x"]], ["no text", ["verify"]], ["no command", []]])("%s", async (_what, words) => {
    const { exitCode, stdout, stderr } = await runCli(words);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
  });
});

describe("validate", () => {
  it("counts good seeds", async () => {
    const { exitCode, stdout } = await runCli(["validate"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^\d+ entities, \d+ links, \d+ pieces of evidence, \d+ declared counts?, 1 document\n$/);
  });

  it("prints all complaints about broken ones, with file, line and remedy", async () => {
    const seeds = copySeeds("broken", (text) => text.replace(/^( *)year: /m, "$1yeer: "));
    const { exitCode, stdout, stderr } = await runCli(["validate", "--seeds", seeds]);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/documents\/river-town-2024\.yaml:\d+ {2}.*yeer.* — /);
    expect(stderr).toMatch(/\nerror: .* wrong in the seeds\.\n {2}→ /);
  });

  it("takes an empty folder for a wrong one", async () => {
    const { exitCode, stderr } = await runCli(["validate", "--seeds", mkdtempSync(join(folder, "empty"))]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: There is no document in .*\n {2}→ /);
  });

  it("names a folder that is missing", async () => {
    const { exitCode, stderr } = await runCli(["validate", "--seeds", join(folder, "none")]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: .*none.*\n {2}→ /);
  });
});

describe("verify and locate", () => {
  const text = join(fixture, "river-town-2024.txt");

  it("find every quote of the real document, or of the fixture where its text is not at hand", async () => {
    const source = "../shared/source";
    const [file] = existsSync(source) ? readdirSync(source).filter((name) => name.endsWith(".txt")) : [];
    if (file === undefined) console.info(`${source} is absent: verify is checked on ${text} instead.`);
    const words = file === undefined ? ["--text", text, "--seeds", join(fixture, "seeds")] : ["--text", join(source, file)];
    const { exitCode, stdout, stderr } = await runCli(["verify", ...words]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^(\d+) of \1 quotes found/);
  });

  it("tell a text that differs", async () => {
    const changed = join(folder, "changed.txt");
    writeFileSync(changed, readFileSync(text, "utf8").slice(0, -40));
    const words = ["verify", "--text", changed, "--document", "document/river-town-2024", "--seeds", join(fixture, "seeds")];
    const { exitCode, stdout, stderr } = await runCli(words);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("error: ");
  });

  it("write the positions again as they were", async () => {
    const seeds = copySeeds("located", (yaml) => yaml);
    const positions = join(seeds, "documents/river-town-2024.positions.json");
    const before = readFileSync(positions, "utf8");
    rmSync(positions);
    expect(await runCli(["locate", "--text", text, "--seeds", seeds])).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+ different quotes located/) });
    expect(readFileSync(positions, "utf8")).toBe(before);
  });
});

describe("schema", () => {
  it("prints SDL and nothing else", async () => {
    const { exitCode, stdout, stderr } = await runCli(["schema"]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("type Query {");
  });
});

describe("a database of one's own", () => {
  const environmentOf = () => {
    const { uri, user, password, database } = testConnection();
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  };

  it.each([
    ["an address of another sort", { NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "x" }, /NEO4J_URI is no address/],
    ["a password in the address", { NEO4J_URI: "bolt://neo4j:secret@localhost", NEO4J_PASSWORD: "x" }, /NEO4J_URI is no address.*\/\/…@localhost/],
    ["no password", { NEO4J_URI: "bolt://localhost:1" }, /NEO4J_PASSWORD is not/],
    ["nobody there", { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" }, /can't be reached/],
  ])("is refused for %s", async (_what, environment, message) => {
    const { exitCode, stdout, stderr } = await runCli(["import"], environment);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\n {2}→ /);
    expect(stderr).not.toContain("secret");
  });

  it("takes an import, and leaves the same graph alone the second time", async () => {
    expect(await runCli(["import", "--force"], environmentOf())).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/entities +\d+[^]*revision \S+ \(imported\)/) });
    expect(await runCli(["import"], environmentOf())).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/\(unchanged\)/) });
  });

  it.each([["SIGINT"], ["SIGTERM"]] as const)("is served until %s, which ends it well within a second", async (signal) => {
    const serving = startCli(["serve", "--port", "0"], environmentOf());
    const stdout = await serving.until(/Health +http.*health\n/);
    const [url = ""] = /http\S+\/health/.exec(stdout) ?? [];
    expect((await fetch(url)).status).toBe(200);
    const start = Date.now();
    serving.kill(signal);
    expect((await serving.done).exitCode).toBe(0);
    expect(Date.now() - start).toBeLessThan(1_000);
  });

  it("is not served where the seeds are wrong", async () => {
    const seeds = copySeeds("wrong", (text) => text.replace(/^( *)year: /m, "$1yeer: "));
    const { exitCode, stdout, stderr } = await runCli(["serve", "--port", "0", "--seeds", seeds], environmentOf());
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("wrong in the seeds");
  });
});
