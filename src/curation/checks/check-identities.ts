// checkIdentities: seeds → complaints about ids that are given twice or to nothing, and files not named after their document.
import { basename } from "node:path/posix";
import type { Complaint } from "../complaint.js";
import { nearestWord } from "../edit-distance.js";
import type { Origin } from "../records.js";
import type { Seeds } from "../seeds.js";

export function checkIdentities(seeds: Seeds): Complaint[] {
  return [...checkUnique(seeds), ...checkReferences(seeds), ...checkFileNames(seeds)];
}

function checkUnique({ entities }: Seeds): Complaint[] {
  const first = new Map<string, Origin>();
  return entities.flatMap(({ id, origin }): Complaint[] => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, origin);
      return [];
    }
    const message = `${id} was declared before, in ${earlier.file}:${earlier.line}.`;
    const remedy = "Declare it once and cite it elsewhere under `mentions`, or give this one an id of its own.";
    return [{ code: "DUPLICATE_ID", ...origin, message, remedy }];
  });
}

function checkReferences({ entities, links, mentions }: Seeds): Complaint[] {
  const ids = entities.map(({ id }) => id);
  const known = new Set(ids);
  const references = [
    ...links.flatMap(({ from, to, origin }) => [from, to].map((id) => ({ id, origin }))),
    ...mentions.map(({ id, origin }) => ({ id, origin })),
  ];
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ id, origin }) => {
      const meant = nearestWord(id, ids);
      const remedy = meant ? `Did you mean ${meant}?` : "Declare it, or correct the id.";
      return { code: "UNKNOWN_ID", ...origin, message: `${id} is declared nowhere.`, remedy };
    });
}

function checkFileNames({ documents }: Seeds): Complaint[] {
  return documents.flatMap(({ id, origin }): Complaint[] => {
    const [name, expected] = [basename(origin.file), `${basename(id)}.yaml`];
    if (name === expected) return [];
    const message = `The file of ${id} is called ${name}.`;
    return [{ code: "MISNAMED_FILE", ...origin, message, remedy: `Call it ${expected}, or change the id.` }];
  });
}
