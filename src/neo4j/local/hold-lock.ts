// In: a lock file's path and a piece of work. Out: the work's result; no two processes do such work at once.
// The file names its holder, so that a lock left behind by a crash is taken over.

import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, readStartTime } from "./process-table.js";

interface Holder {
  process: number;
  since: string;
  /** Two locks of one process differ in this. */
  token: string;
}

interface LockOptions {
  /** Called once, when another process holds the lock. */
  onWait: () => void;
  signal?: AbortSignal | undefined;
}

const pollMilliseconds = 200;
const writingMilliseconds = 2000;

export async function holdLock<Result>(file: string, options: LockOptions, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(file), { recursive: true });
  const ours = JSON.stringify({ process: process.pid, since: readStartTime(process.pid), token: randomUUID() } satisfies Holder);
  let said = false;
  while (!take(file, ours)) {
    options.signal?.throwIfAborted();
    const found = readText(file);
    if (found === undefined) continue;
    if (!isHeld(found, file)) {
      removeStale(file, found);
      continue;
    }
    if (!said) options.onWait();
    said = true;
    await sleep(pollMilliseconds, undefined, { signal: options.signal });
  }
  try {
    return await work();
  } finally {
    if (readText(file) === ours) rmSync(file, { force: true });
  }
}

function take(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // A full disk: made, but not written.
    rmSync(file, { force: true });
    throw error;
  }
}

/** Two may find the same stale lock; the slower one must not remove the lock that the faster one has just taken. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    const removed = readText(aside);
    if (removed !== undefined && removed !== stale) take(file, removed);
  } catch (error) {
    // ENOENT: somebody was faster; look again.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isHeld(content: string, file: string): boolean {
  try {
    const holder = JSON.parse(content) as Holder;
    return isAlive(holder.process) && readStartTime(holder.process) === holder.since;
  } catch {
    // Half a lock: somebody is writing it, or fell over while doing so.
    return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < writingMilliseconds;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
