// Fetching with a fake `mvn` that delivers three tiny jars: what is kept, what is fetched again, and what is said when it fails.

import { chmodSync, existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { fetchLibraries, findLibraries } from "../../../src/neo4j/local/fetch-libraries.js";
import { isAlive } from "../../../src/neo4j/local/process-table.js";
import { makeFolder } from "./make-folder.js";

let folder: string;
let pomFile: string;
let tools: string;

beforeEach(() => {
  const root = makeFolder();
  folder = join(root, "neo4j");
  pomFile = join(root, "pom.xml");
  tools = makeFolder();
  writeFileSync(pomFile, "<neo4j.version>5.0.0</neo4j.version>");
});

/** The script's `$out` is the folder that Maven is asked to copy to. */
function fakeMaven(script: string): void {
  const findOutput = 'for each in "$@"; do case "$each" in -DoutputDirectory=*) out="${each#*=}";; esac; done';
  writeFileSync(join(tools, "mvn"), `#!/bin/sh\n${findOutput}\n${script}\n`);
  chmodSync(join(tools, "mvn"), 0o755);
}

const deliver = "for name in a b c; do printf 'content PK\\005\\006..................' > \"$out/$name.jar\"; done";
const fetch = (signal?: AbortSignal) => fetchLibraries({ pomFile, folder, environment: { PATH: tools }, report: () => {}, signal });
const jarFolder = (): string => join(folder, "lib-5.0.0");
const jarNames = (): string[] => readdirSync(jarFolder()).filter((name) => name.endsWith(".jar"));

test("fetches once, into a folder that appears whole", async () => {
  fakeMaven(deliver);
  expect(findLibraries({ pomFile, folder })).toBe("not fetched yet, or only in part");
  const fetched = await fetch();
  expect(jarNames()).toEqual(["a.jar", "b.jar", "c.jar"]);
  expect(findLibraries({ pomFile, folder })).toEqual(fetched);
  expect(readdirSync(folder).sort()).toEqual(["lib-5.0.0", "maven.log"]);
});

test.each([
  ["a truncated jar", () => truncateSync(join(jarFolder(), "b.jar"), 3), "b.jar has 3 bytes instead of 30"],
  ["a missing jar", () => rmSync(join(jarFolder(), "c.jar")), "c.jar is missing"],
  ["a folder without its manifest", () => rmSync(join(jarFolder(), "manifest.json")), "not fetched yet, or only in part"],
  ["another pom.xml", () => writeFileSync(pomFile, "<neo4j.version>5.0.0</neo4j.version> "), "pom.xml has changed"],
])("sees %s, and fetches again", async (_, damage, reason) => {
  fakeMaven(deliver);
  await fetch();
  damage();
  expect(findLibraries({ pomFile, folder })).toBe(reason);
  const fetched = await fetch();
  expect(findLibraries({ pomFile, folder })).toEqual(fetched);
  expect(jarNames()).toHaveLength(3);
});

test.each([
  ["no network", "echo '[ERROR] Could not transfer artifact x: repo.example: Name or service not known'; exit 1", "NETWORK"],
  ["a full disk", "echo '[ERROR] write failed: No space left on device'; exit 1", "DISK_FULL"],
  ["anything else", "echo '[ERROR] the moon is in the wrong place'; exit 1", "MAVEN_FAILED"],
  ["nothing delivered", "exit 0", "MAVEN_FAILED"],
  ["half a jar in Maven's own repository", `${deliver}; printf half > "$out/b.jar"`, "JAR_BROKEN"],
])("names the problem: %s", async (_, script, code) => {
  fakeMaven(script);
  await expect(fetch()).rejects.toMatchObject({ name: "Problem", code });
  expect(existsSync(jarFolder())).toBe(false);
  // And the next start recovers.
  fakeMaven(deliver);
  await fetch();
  expect(readdirSync(folder).sort()).toEqual(["lib-5.0.0", "maven.log"]);
});

test("names the problem: no Maven", async () => {
  await expect(fetch()).rejects.toMatchObject({ name: "Problem", code: "MAVEN_MISSING" });
});

test("stops Maven, and what Maven started, when it is told to", async () => {
  const processFile = join(tools, "processes");
  fakeMaven(`/bin/sleep 60 & echo "$$ $!" > ${processFile}; wait`);
  const stopping = new AbortController();
  const fetching = fetch(stopping.signal);
  while (!existsSync(processFile) || !readFileSync(processFile, "utf8").includes("\n")) await sleep(20);
  stopping.abort(new Error("enough"));
  await expect(fetching).rejects.toThrow("enough");
  const processes = readFileSync(processFile, "utf8").trim().split(" ").map(Number);
  await expect.poll(() => processes.filter(isAlive)).toEqual([]);
});
