// Which Java is taken, and what is said when none will do. Fake `java` scripts stand for the real ones.

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findJava } from "../../../src/neo4j/local/find-java.js";
import { makeFolder } from "./make-folder.js";

/** A folder with a `bin/java` that prints this and ends with this code. */
function fakeJava(output: string, code = 0): string {
  const folder = makeFolder();
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin", "java"), `#!/bin/sh\necho '${output}' >&2\nexit ${code}\n`);
  chmodSync(join(folder, "bin", "java"), 0o755);
  return folder;
}

const java11 = fakeJava('openjdk version "11.0.20" 2023-07-18');
const java17 = fakeJava('openjdk version "17.0.15" 2025-04-15');
const java21 = fakeJava('Picked up JAVA_TOOL_OPTIONS: -Dx=1\nopenjdk version "21.0.1" 2023-10-17');

test("takes JAVA_HOME before PATH", async () => {
  const java = await findJava({ JAVA_HOME: java21, PATH: join(java17, "bin") }, () => {});
  expect(java).toMatchObject({ program: join(java21, "bin", "java"), release: 21 });
});

test("takes PATH when JAVA_HOME has no java, and says so", async () => {
  const lines: string[] = [];
  const java = await findJava({ JAVA_HOME: "/nowhere", PATH: join(java17, "bin") }, (line) => lines.push(line));
  expect(java.release).toBe(17);
  expect(lines).toEqual(["JAVA_HOME is /nowhere, but there is no bin/java in it; looking on PATH."]);
});

test("tries a newer Java with a warning", async () => {
  const lines: string[] = [];
  const java = await findJava({ JAVA_HOME: fakeJava('openjdk version "25" 2025-09-16') }, (line) => lines.push(line));
  expect(java.release).toBe(25);
  expect(lines.join()).toContain("Java 25 is newer");
});

test.each([
  ["no Java at all", { PATH: "/nowhere" }, "JAVA_MISSING"],
  ["Java 11", { JAVA_HOME: java11 }, "JAVA_TOO_OLD"],
  ["Java 8, which calls itself 1.8", { JAVA_HOME: fakeJava('java version "1.8.0_402"') }, "JAVA_TOO_OLD"],
  ["macOS's stand-in for a missing Java", { PATH: join(fakeJava("Unable to locate a Java Runtime.", 1), "bin") }, "JAVA_BROKEN"],
  ["something else called java", { JAVA_HOME: fakeJava("hello") }, "JAVA_BROKEN"],
])("names the problem: %s", async (_, environment, code) => {
  await expect(findJava(environment, () => {})).rejects.toMatchObject({ name: "Problem", code, remedy: expect.stringContaining("17 or 21") });
});
