// One at a time, and a lock left behind by a crash is taken over.

import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { holdLock } from "../../../src/neo4j/local/hold-lock.js";
import { readStartTime } from "../../../src/neo4j/local/process-table.js";
import { makeFolder } from "./make-folder.js";

let folder: string;
let file: string;
beforeEach(() => {
  folder = makeFolder();
  file = join(folder, "lock");
});

test("lets one work while the others wait", async () => {
  let inside = 0;
  let waited = 0;
  const work = async (): Promise<number> => {
    const others = inside++;
    await sleep(30);
    inside--;
    return others;
  };
  const others = await Promise.all(Array.from({ length: 4 }, () => holdLock(file, { onWait: () => waited++ }, work)));
  expect(others).toEqual([0, 0, 0, 0]);
  expect(waited).toBe(3);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ["of a process that is gone", JSON.stringify({ process: 2 ** 22 - 3, since: "1", token: "" })],
  ["of a process whose id another one has now", JSON.stringify({ process: process.pid, since: `${readStartTime(process.pid)}0`, token: "" })],
  ["that was only half written", '{"proc'],
])("takes over a lock %s", async (_, content) => {
  writeFileSync(file, content);
  utimesSync(file, 1, 1);
  expect(await holdLock(file, { onWait: () => expect.fail("waited") }, async () => "done")).toBe("done");
  expect(readdirSync(folder)).toEqual([]);
});

test("gives the lock back when the work fails", async () => {
  await expect(holdLock(file, { onWait: () => {} }, async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(readdirSync(folder)).toEqual([]);
});

test("stops waiting when it is told to", async () => {
  const stopping = new AbortController();
  await holdLock(file, { onWait: () => {} }, async () => {
    const waiting = holdLock(file, { onWait: () => stopping.abort(), signal: stopping.signal }, async () => "worked");
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });
});
