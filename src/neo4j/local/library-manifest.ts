// In: a folder of jars. Out: the list of what belongs in it, written last when it was fetched; and whether all of that is there.

import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface LibraryManifest {
  /** The hash of the pom.xml that asked for these jars. */
  pom: string;
  /** Name and size in bytes, by name. */
  jars: [name: string, size: number][];
}

const manifestName = "manifest.json";

export function writeManifest(folder: string, pom: string): LibraryManifest {
  const names = readdirSync(folder).filter((name) => name.endsWith(".jar")).sort();
  const manifest: LibraryManifest = { pom, jars: names.map((name) => [name, statSync(join(folder, name)).size]) };
  writeFileSync(join(folder, manifestName), JSON.stringify(manifest, null, 1));
  return manifest;
}

/** The manifest when the folder holds exactly what it says; otherwise what is wrong with it. */
export function checkLibraries(folder: string, pom: string): LibraryManifest | string {
  const manifest = readManifest(folder);
  if (manifest === undefined) return "not fetched yet, or only in part";
  if (manifest.pom !== pom) return "pom.xml has changed";
  for (const [name, size] of manifest.jars) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
    if (found === undefined) return `${name} is missing`;
    if (found !== size) return `${name} has ${found} bytes instead of ${size}`;
  }
  return manifest;
}

/** Changes when any jar is written anew, even with the same content: a class archive is bound to the jars' times. */
export function fingerprint(folder: string, manifest: LibraryManifest): string {
  const jars = manifest.jars.map(([name, size]) => `${name} ${size} ${statSync(join(folder, name)).mtimeMs}`);
  return createHash("sha256").update([folder, ...jars].join("\n")).digest("hex");
}

/** A jar is a zip, and a zip ends with its directory: one that was cut off has none. */
export function isWholeJar(file: string): boolean {
  const { size } = statSync(file);
  const tail = Buffer.alloc(Math.min(size, 22 + 0xffff));
  const handle = openSync(file, "r");
  try {
    readSync(handle, tail, 0, tail.length, size - tail.length);
  } finally {
    closeSync(handle);
  }
  return tail.includes(Buffer.from("PK\x05\x06", "latin1"));
}

function readManifest(folder: string): LibraryManifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, manifestName), "utf8")) as LibraryManifest;
  } catch {
    return undefined;
  }
}
