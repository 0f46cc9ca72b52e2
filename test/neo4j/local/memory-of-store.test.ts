// How much memory a server gets: by the size of its store, and never more than the machine has.
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { servingFlags, smallestMemory } from "../../../src/neo4j/local/java-arguments.js";
import { memoryOfStore } from "../../../src/neo4j/local/memory-of-store.js";
import { serverFolder } from "../../../src/neo4j/local/server-folder.js";
import { makeFolder } from "./make-folder.js";

test.each([
  ["no store", 0, 16_000, 512, 128],
  ["a small one", 50, 16_000, 512, 128],
  ["a large one", 3_000, 16_000, 1_500, 3_000],
  ["a huge one", 100_000, 16_000, 4_000, 8_000],
  ["a huge one on a large machine", 100_000, 256_000, 4_096, 100_000],
  ["a large one on a small machine", 3_000, 1_000, 512, 500],
])("%s", (_what, storeMegabytes, machineMegabytes, heapMegabytes, pageCacheMegabytes) => {
  const folder = serverFolder(makeFolder());
  if (storeMegabytes > 0) {
    mkdirSync(join(folder.database, "schema"), { recursive: true });
    const file = join(folder.database, "schema", "sparse");
    writeFileSync(file, "");
    truncateSync(file, storeMegabytes * 1e6);
  }
  expect(memoryOfStore(folder, machineMegabytes)).toEqual({ heapMegabytes, pageCacheMegabytes });
});

test("only a large store is served with both of Java's compilers", () => {
  expect(servingFlags(smallestMemory)).toContain("-XX:TieredStopAtLevel=1");
  expect(servingFlags({ ...smallestMemory, heapMegabytes: 600 })).not.toContain("-XX:TieredStopAtLevel=1");
});
