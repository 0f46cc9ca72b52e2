// In: the state file that a keeper writes. Out: the server that runs in this folder, or nothing after what was left of one is gone.

import { readFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { homeArgument } from "./java-arguments.js";
import { isAlive, readCommandLine } from "./process-table.js";

export interface ServerState {
  port: number;
  /** The process that started the server, the keeper it started, and the JVM. */
  owner: number;
  keeper: number;
  server: number;
  stopping: boolean;
}

/** The keeper gives the JVM ten seconds; a dead owner's keeper notices at once. */
const patienceMilliseconds = 12_000;
const pollMilliseconds = 50;

export function readState(file: string): ServerState | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ServerState;
  } catch {
    return undefined;
  }
}

export function isServerAlive(state: ServerState, root: string): boolean {
  return isAlive(state.server) && isOurs(state.server, root);
}

/** With its owner and its keeper: it will stay. */
export function isServerKept(state: ServerState, root: string): boolean {
  return !state.stopping && isAlive(state.owner) && isAlive(state.keeper) && isOurs(state.keeper, root) && isServerAlive(state, root);
}

/** Ends a server that lost its owner or its keeper, and forgets it. */
export async function removeRemains(file: string, root: string, report: (line: string) => void): Promise<void> {
  const state = readState(file);
  if (state === undefined) return;
  if (isServerAlive(state, root)) {
    report(state.stopping ? "Waiting for the database to stop …" : `Stopping a database that was left behind (process ${state.server}) …`);
    sendSignal(state.server, "SIGTERM");
    const deadline = Date.now() + patienceMilliseconds;
    while (isServerAlive(state, root) && Date.now() < deadline) await sleep(pollMilliseconds);
    if (isServerAlive(state, root)) sendSignal(state.server, "SIGKILL");
  }
  rmSync(file, { force: true });
}

function sendSignal(id: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(id, signal);
  } catch {
    // It ended in this very moment.
  }
}

/** Process ids are used again: what has this id now must also have our folder in its command line. */
function isOurs(id: number, root: string): boolean {
  return readCommandLine(id).includes(homeArgument(root));
}
