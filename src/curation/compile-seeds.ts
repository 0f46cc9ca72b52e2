// compileSeeds: the texts of all seed files → records and warnings; or, where anything is wrong, complaints about all of it.
import type { Model } from "../model/model.js";
import { checkCounts } from "./checks/check-counts.js";
import { checkFigures } from "./checks/check-figures.js";
import { checkGrounds } from "./checks/check-grounds.js";
import { checkIdentities } from "./checks/check-identities.js";
import { checkLinks } from "./checks/check-links.js";
import { checkLists } from "./checks/check-lists.js";
import { checkPositions } from "./checks/check-positions.js";
import { checkTranslations } from "./checks/check-translations.js";
import { type Complaint, sortComplaints } from "./complaint.js";
import { makeRecords } from "./make-records.js";
import { parseSeeds } from "./parse-seeds.js";
import { indexPositions } from "./quotes/positions.js";
import type { SeedFile } from "./read-seed-folder.js";
import type { Records } from "./records.js";
import type { Seeds } from "./seeds.js";

export type SeedsReading =
  /** `warnings` are worth a look, but keep nothing from being imported. */
  | { records: Records; warnings: Complaint[] }
  /** Sorted by file and line; never empty. */
  | { complaints: Complaint[] };

export function compileSeeds(model: Model, files: SeedFile[]): SeedsReading {
  const { seeds, positions, complaints, broken } = parseSeeds(model, files);
  const { complaints: unplaced, warnings } = checkPositions(seeds, positions);
  // Where a file could not be read, the others would be blamed for what is missing with it.
  const damaged = broken || complaints.some(({ code }) => code === "POSITIONS_DAMAGED");
  const all = [...complaints, ...(broken ? [] : checkSeeds(model, seeds)), ...(damaged ? [] : unplaced)];
  if (all.length > 0) return { complaints: sortComplaints(all) };
  const records = makeRecords(model, seeds, indexPositions(positions));
  return { records, warnings: sortComplaints([...warnings, ...checkCounts(records)]) };
}

/** What can be checked without the positions of the quotes. */
function checkSeeds(model: Model, seeds: Seeds): Complaint[] {
  return [
    ...checkIdentities(seeds),
    ...checkLinks(model, seeds),
    ...checkGrounds(model, seeds),
    ...checkFigures(seeds),
    ...checkLists(seeds),
    ...checkTranslations(seeds),
  ];
}
