// In: where a server's folder is. Out: it changed for a new one, or the one of before put back; by renaming, so that at any moment one of them is whole.

import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAlive } from "./process-table.js";
import { removeRemains } from "./server-state.js";

/** Where the server's folder waits until the new one has answered. */
const previousOf = (root: string): string => `${root}.previous`;

/** A folder in which this process makes a new store. */
export function loadingFolder(folder: string): string {
  return join(folder, `loading-${process.pid}`);
}

/** What lies in it. */
export function placesIn(loading: string): { files: string; root: string; stateFile: string } {
  return { files: join(loading, "csv"), root: join(loading, "server"), stateFile: join(loading, "server.json") };
}

export function putInPlace(root: string, fresh: string): void {
  discard(previousOf(root));
  renameSync(root, previousOf(root));
  renameSync(fresh, root);
}

/** The new one has answered. */
export function removePrevious(root: string): void {
  discard(previousOf(root));
}

export function hasPrevious(root: string): boolean {
  return existsSync(previousOf(root));
}

export function putBack(root: string): void {
  discard(root);
  renameSync(previousOf(root), root);
}

/** After a process was killed: between the two renamings the one of before comes back. What else it left is removed. */
export async function mendFolders(root: string, report: (line: string) => void): Promise<void> {
  if (hasPrevious(root) && !existsSync(root)) renameSync(previousOf(root), root);
  for (const name of readdirSync(dirname(root))) {
    const path = join(dirname(root), name);
    if (name.startsWith("discarded-")) remove(path);
    const process = /^loading-(\d+)$/.exec(name)?.[1];
    if (process === undefined || isAlive(Number(process))) continue;
    const { root: made, stateFile } = placesIn(path);
    await removeRemains(stateFile, made, report);
    remove(path);
  }
}

/** Under another name first: half a folder must never pass for a whole one. */
function discard(path: string): void {
  if (!existsSync(path)) return;
  const aside = join(dirname(path), `discarded-${randomUUID()}`);
  renameSync(path, aside);
  remove(aside);
}

/** A process that is being stopped may still be writing there. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10 });
}
