// The small fixture seeds as files in memory, changed where a test says so; and which line of a file holds a text.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Complaint } from "../../src/curation/complaint.js";
import { compileSeeds } from "../../src/curation/compile-seeds.js";
import { readSeedFolder, type SeedFile } from "../../src/curation/read-seed-folder.js";
import { model } from "../../src/kinds/index.js";

export const fixtureFolder = fileURLToPath(new URL("fixtures/seeds", import.meta.url));
export const fixtureText = fileURLToPath(new URL("fixtures/river-town-2024.txt", import.meta.url));
export const fixtureRaw = readFileSync(fixtureText, "utf8");
export const documentFile = "documents/river-town-2024.yaml";

export const fixtureFiles: SeedFile[] = (await readSeedFolder(model, fixtureFolder)).files;

export interface Edit {
  /** The document's file where it isn't given. */
  file?: string;
  /** Stands exactly once in the file. */
  replace: string;
  by: string;
}

export function edited(files: SeedFile[], edits: Edit[]): SeedFile[] {
  return edits.reduce((changed, { file = documentFile, replace, by }) => {
    const parts = changed.find((candidate) => candidate.file === file)?.text.split(replace);
    if (parts?.length !== 2) throw new Error(`${file} holds ${(parts?.length ?? 1) - 1} times: ${replace}`);
    return changed.map((candidate) => (candidate.file === file ? { ...candidate, text: parts.join(by) } : candidate));
  }, files);
}

/** The line, from 1, on which a text stands (the first, or the one after `after`). */
export function lineOf(files: SeedFile[], text: string, file = documentFile, after = ""): number {
  const whole = files.find((candidate) => candidate.file === file)?.text ?? "";
  const at = whole.indexOf(text, whole.indexOf(after));
  if (at < 0) throw new Error(`${file} does not hold: ${text}`);
  return whole.slice(0, at).split("\n").length;
}

export function complaintsOf(files: SeedFile[]): Complaint[] {
  const reading = compileSeeds(model, files);
  return "complaints" in reading ? reading.complaints : [];
}
