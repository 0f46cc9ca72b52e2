// checkText: a document's seed + a normalized text → a complaint if it is not the text that the seed names.
import type { Complaint } from "../complaint.js";
import type { NormalizedText } from "../normalize-text.js";
import type { DocumentSeed } from "../seeds.js";

export function checkText({ id, sha256, sha256Origin }: DocumentSeed, text: NormalizedText): Complaint[] {
  if (sha256 === text.sha256) return [];
  const size = `${text.codePoints} code points, ${text.paragraphs} paragraphs`;
  const message = `The text (${size}) has the sha256 ${text.sha256}; ${id} declares ${sha256 ?? "none"}.`;
  const remedy = "Take the text that was curated, or correct `sha256` and check the quotes anew.";
  return [{ code: "TEXT_DIFFERS", ...sha256Origin, message, remedy }];
}
