// In: a process id. Out: whether it runs, since when, and with which command line. Works without `ps` on Linux (slim images lack it).

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !readState(id).startsWith("Z");
}

/** Differs between two processes that had the same id one after the other; empty when the system doesn't say. */
export function readStartTime(id: number): string {
  return process.platform === "linux" ? (readStatus(id)[19] ?? "") : askPs(id, "lstart=");
}

export function readCommandLine(id: number): string {
  if (process.platform !== "linux") return askPs(id, "command=");
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/** A process that ended but whose parent hasn't asked for its exit code (state Z) holds no lock and no port. */
function readState(id: number): string {
  return process.platform === "linux" ? (readStatus(id)[0] ?? "") : askPs(id, "state=");
}

/** The fields of /proc/<id>/stat from the state on: the name before it may itself contain spaces and brackets. */
function readStatus(id: number): string[] {
  try {
    const line = readFileSync(`/proc/${id}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

function askPs(id: number, column: string): string {
  if (process.platform === "win32") return "";
  try {
    return execFileSync("ps", ["-ww", "-o", column, "-p", String(id)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}
