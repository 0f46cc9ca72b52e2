// parseSeeds: the texts of all seed files → seeds and positions, each file checked for its shape but not against the others.
import type { Model } from "../model/model.js";
import { checkShape } from "./shape/check-shape.js";
import { type CheckedFile, collectSeeds } from "./collect-seeds.js";
import type { Complaint } from "./complaint.js";
import { parseYaml } from "./parse-yaml.js";
import { parsePositions, type Positions } from "./quotes/positions.js";
import type { SeedFile } from "./read-seed-folder.js";
import { seedShapes } from "./shape/seed-shapes.js";
import type { Seeds } from "./seeds.js";

interface ParsedSeeds {
  seeds: Seeds;
  positions: Positions[];
  complaints: Complaint[];
  /** A seed file could not be read at all, so what it declares is missing. */
  broken: boolean;
}

export function parseSeeds(model: Model, files: SeedFile[]): ParsedSeeds {
  const shapes = seedShapes(model);
  const checked: CheckedFile[] = [];
  const positions: Positions[] = [];
  const complaints: Complaint[] = [];
  let broken = false;
  for (const { file, sort, text } of files) {
    if (sort === "positions") {
      const parsed = parsePositions(file, text);
      complaints.push(...parsed.complaints);
      if (parsed.positions) positions.push(parsed.positions);
      continue;
    }
    const parsed = parseYaml(file, text);
    complaints.push(...parsed.complaints);
    const shaped = parsed.tree && checkShape(file, parsed.tree, shapes[sort]);
    complaints.push(...(shaped?.complaints ?? []));
    if (shaped?.tree) checked.push({ file, tree: shaped.tree });
    else broken = true;
  }
  return { seeds: collectSeeds(model, checked), positions, complaints, broken };
}
