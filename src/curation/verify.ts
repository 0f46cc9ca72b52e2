// verify: the folder of the seeds + the file of a document's text → whether every quote still stands there, at its position and in its context.
import { model as wholeModel } from "../kinds/index.js";
import type { Model } from "../model/model.js";
import { checkDocumentPositions } from "./checks/check-positions.js";
import { checkText } from "./quotes/check-text.js";
import { type Complaint, sortComplaints } from "./complaint.js";
import { readCuratedText, type TextChoice } from "./read-curated-text.js";
import { verifyQuotes } from "./quotes/verify-quotes.js";

interface Verification {
  /** Id of the document. */
  document: string;
  /** How many cited places were looked up. */
  checked: number;
  /** Empty where all is well. */
  complaints: Complaint[];
}

export async function verify(folder: string, choice: TextChoice, model: Model = wholeModel): Promise<Verification | { complaints: Complaint[] }> {
  const curated = await readCuratedText(model, folder, choice);
  if (!("document" in curated)) return curated;
  const { document, quotations, positions, text } = curated;
  const { complaints: unplaced } = checkDocumentPositions(document, quotations, positions);
  const { checked, complaints } = positions ? verifyQuotes(quotations, positions, text) : { checked: 0, complaints: [] };
  const different = checkText(document, text);
  // Of another text altogether there is nothing to be said quote by quote.
  const gone = complaints.filter(({ code }) => code === "QUOTE_NOT_FOUND").length;
  if (different.length > 0 && gone * 2 > checked) return { complaints: different.map((complaint) => ({ ...complaint, message: `${complaint.message} Of ${checked} quotes, ${gone} are not in it.` })) };
  return { document: document.id, checked, complaints: sortComplaints([...different, ...unplaced, ...complaints]) };
}
