// checkLists: seeds → complaints about two items that have one place in a document's list.
import type { Complaint } from "../complaint.js";
import type { EntitySeed, Seeds } from "../seeds.js";

export function checkLists({ entities }: Seeds): Complaint[] {
  const taken = new Map<string, EntitySeed>();
  return entities.flatMap((entity): Complaint[] => {
    const { id, kind, properties, origin } = entity;
    const ordinal = properties.get("ordinal");
    if (!ordinal) return [];
    const key = `${origin.file} ${kind.kind} ${String(ordinal.value)}`;
    const first = taken.get(key);
    if (!first) {
      taken.set(key, entity);
      return [];
    }
    const message = `${id} has the ordinal ${String(ordinal.value)}, as ${first.id} on line ${first.origin.line} has.`;
    const remedy = "Number the items from 1 as the document lists them.";
    return [{ code: "DUPLICATE_ORDINAL", file: origin.file, line: ordinal.line, message, remedy }];
  });
}
