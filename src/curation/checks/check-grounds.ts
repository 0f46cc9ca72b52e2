// checkGrounds: seeds → complaints about entities and links that rest on nothing, or on what their basis does not allow.
import type { LinkTypeRow, Model } from "../../model/model.js";
import type { Complaint } from "../complaint.js";
import { evidenceById, type LinkSeed, type Quotation, type Seeds } from "../seeds.js";

export function checkGrounds(model: Model, seeds: Seeds): Complaint[] {
  const cited = evidenceById(seeds);
  const lists = [...cited.values(), ...[...seeds.links, ...seeds.declaredCounts].map(({ evidence }) => evidence)];
  return [
    ...checkEntities(seeds, cited),
    ...seeds.links.flatMap((link) => checkLink(link, model.linkTypeByName.get(link.type))),
    ...lists.flatMap(checkRepeated),
  ];
}

function checkEntities({ entities }: Seeds, cited: Map<string, Quotation[]>): Complaint[] {
  return entities
    .filter(({ id, lost }) => cited.get(id)?.length === 0 && !lost.includes("evidence"))
    .map(({ id, origin }) => ({
      code: "NO_EVIDENCE",
      ...origin,
      message: `No document is cited for ${id}.`,
      remedy: "Add `evidence` to it, or cite a document under `mentions` in that document's file.",
    }));
}

function checkLink(link: LinkSeed, row: LinkTypeRow | undefined): Complaint[] {
  const { from, type, to, basis, rationale, evidence, lost, origin } = link;
  if (lost.includes("basis")) return [];
  const complain = (code: Complaint["code"], says: string, remedy: string): Complaint[] => [
    { code, ...origin, message: `${from} ${type} ${to} ${says}.`, remedy },
  ];
  if (basis === "INFERRED") {
    if (rationale || lost.includes("rationale")) return [];
    return complain("NO_RATIONALE", "is INFERRED without a rationale", "Add `rationale`: why, in one sentence that a reader could disagree with.");
  }
  if (row?.inferredOnly)
    return complain("ONLY_INFERRED", `is STATED, which ${type} never is`, "Add `basis: INFERRED` and a `rationale`, or take a type that says more.");
  if (rationale) return complain("NEEDLESS_RATIONALE", "is STATED, but has a rationale", "Add `basis: INFERRED`, or take the rationale out.");
  if (evidence.length > 0 || lost.includes("evidence")) return [];
  return complain("NO_EVIDENCE", "is STATED without evidence", "Quote the words that state it; or add `basis: INFERRED` and a `rationale`.");
}

/** The same occurrence cited twice for one thing. */
function checkRepeated(evidence: Quotation[]): Complaint[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ document, quote, occurrences = [1], origin }) =>
    occurrences.flatMap((occurrence): Complaint[] => {
      const key = `${document} ${occurrence} ${quote}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `“${quote}” is cited twice for one thing.`;
      return [{ code: "DUPLICATE_EVIDENCE", ...origin, message, remedy: "Cite it once, or give each its own `occurrence`." }];
    }),
  );
}
