// The option --seeds → the folder of the seeds; those of this package unless another is named.
import { join, relative, resolve } from "node:path";
import { Option } from "commander";
import { findPackageFolder } from "../neo4j/local/find-home.js";

/** Of this package. */
export const ownSeeds = join(findPackageFolder(), "seeds");

export function seedsOption(): Option {
  return new Option("--seeds <folder>", "the folder that holds `concepts` and `documents`")
    .default(ownSeeds, "the seeds of this package")
    .argParser((folder) => resolve(folder));
}

/** As the reader would type it. */
export function showFolder(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === "" ? "." : path.startsWith("..") ? folder : path;
}
