// readSeedFolder: the folder of the seeds → the texts of its files by sort, and complaints about files that belong to no sort.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Model } from "../model/model.js";
import { Problem } from "../problem.js";
import type { Complaint } from "./complaint.js";

type SeedSort = "concepts" | "document" | "positions";

export interface SeedFile {
  /** Path relative to the folder, with slashes. */
  file: string;
  sort: SeedSort;
  text: string;
}

const remedy = "Name the folder that holds `documents/<name>.yaml` and `concepts`.";

export async function readSeedFolder(model: Model, folder: string): Promise<{ files: SeedFile[]; complaints: Complaint[] }> {
  const names = await listFiles(folder);
  const sorted = names.map((file) => ({ file, sort: sortOf(model, file, names) }));
  const files = await Promise.all(
    sorted.flatMap(({ file, sort }) => (sort ? [readFile(join(folder, file), "utf8").then((text): SeedFile => ({ file, sort, text }))] : [])),
  );
  // An empty folder is a wrong one: imported, it would empty the graph.
  if (!sorted.some(({ sort }) => sort === "document")) throw new Problem("SEEDS_MISSING", `There is no document in the folder of the seeds, ${folder}.`, remedy);
  return { files, complaints: sorted.filter(({ sort }) => !sort).map(({ file }) => unknownFile(model, file)) };
}

/** All files below the folder, sorted; hidden ones are left alone. */
async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
      .sort();
  } catch (cause) {
    const message = `The folder of the seeds, ${folder}, can't be read.`;
    throw new Problem("SEEDS_MISSING", message, remedy, { cause });
  }
}

function sortOf(model: Model, file: string, all: string[]): SeedSort | undefined {
  const concepts = /^concepts\/([^/]+)\.yaml$/.exec(file)?.[1];
  if (model.kinds.some(({ plural }) => plural === concepts)) return "concepts";
  if (/^documents\/[^/]+\.yaml$/.test(file)) return "document";
  const positions = /^(documents\/[^/]+)\.positions\.json$/.exec(file)?.[1];
  return positions && all.includes(`${positions}.yaml`) ? "positions" : undefined;
}

function unknownFile(model: Model, file: string): Complaint {
  const plurals = model.kinds.map(({ plural }) => plural).join(", ");
  return {
    code: "UNKNOWN_FILE",
    file,
    line: 1,
    message: "The file is no seed.",
    remedy: `Rename or move it: seeds are concepts/<list>.yaml (${plurals}), documents/<name>.yaml and, beside that, <name>.positions.json.`,
  };
}
