// An archive that can't be made costs a line and a file that says why, never the start; it isn't tried again.

import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findArchiveFlags, trainArchive } from "../../../src/neo4j/local/class-archive.js";
import { makeFolder } from "./make-folder.js";

test("goes on without an archive when the training run fails", async () => {
  const folder = makeFolder();
  const program = join(folder, "java");
  writeFileSync(program, "#!/bin/sh\nexit 1\n");
  chmodSync(program, 0o755);
  mkdirSync(join(folder, "lib"));
  const lines: string[] = [];
  const request = {
    java: { program, release: 17, description: "a Java that does nothing" },
    libraries: { folder: join(folder, "lib"), manifest: { pom: "", jars: [] } },
    folder,
    environment: {},
    report: (line: string) => lines.push(line),
  };

  expect(findArchiveFlags(request)).toBeUndefined();
  await trainArchive(request);
  expect(findArchiveFlags(request)).toEqual([]);
  expect(lines.at(-1)).toContain("Going on without");
  expect(readdirSync(folder).filter((name) => name.startsWith("training-"))).toEqual([]);

  const updated = { ...request, java: { ...request.java, description: "the same Java after an update" } };
  expect(findArchiveFlags(updated)).toBeUndefined();
});
