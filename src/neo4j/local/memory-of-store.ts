// In: a server's folder. Out: how much memory its JVM may use: little for a small store, more for a large one, as far as the machine has it.

import { lstatSync, readdirSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { type Memory, smallestMemory } from "./java-arguments.js";
import type { ServerFolder } from "./server-folder.js";

/** Beyond this much a heap only makes the collector's pauses longer. */
const largestHeap = 4_096;

/** The page cache holds the whole store, in half of the memory at the most; the heap is half of the store, in a quarter at the most. */
export function memoryOfStore(folder: ServerFolder, machineMegabytes = readMachineMegabytes()): Memory {
  const storeMegabytes = Math.ceil(readSize(folder.database) / 1e6);
  const between = (least: number, wanted: number, most: number): number => Math.round(Math.max(least, Math.min(wanted, most)));
  return {
    heapMegabytes: between(smallestMemory.heapMegabytes, storeMegabytes / 2, Math.min(machineMegabytes / 4, largestHeap)),
    pageCacheMegabytes: between(smallestMemory.pageCacheMegabytes, storeMegabytes, machineMegabytes / 2),
  };
}

/** A container may have less than its machine. */
function readMachineMegabytes(): number {
  const constrained = process.constrainedMemory() ?? 0;
  return Math.min(totalmem(), constrained > 0 ? constrained : Infinity) / 1e6;
}

function readSize(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.size ?? 0;
  return readdirSync(path).reduce((sum, name) => sum + readSize(join(path, name)), 0);
}
