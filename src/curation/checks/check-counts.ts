// checkCounts: records → warnings about counts that a document declares and its seeds do not reach, or exceed.
import type { Complaint } from "../complaint.js";
import type { Records } from "../records.js";

export function checkCounts({ declaredCounts }: Records): Complaint[] {
  return declaredCounts
    .filter(({ declared, found }) => declared !== found)
    .map(({ document, labelZh, declared, found, origin }) => ({
      code: "COUNT_DIFFERS",
      ...origin,
      message: `${document} declares ${declared}, ${found} cite it: ${labelZh}.`,
      remedy: "Curate what is missing, or give the ones that are meant their own kind.",
    }));
}
