// locate: the folder of the seeds + the file of a document's text → that document's positions file, written; or complaints, and nothing written.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { model as wholeModel } from "../kinds/index.js";
import type { Model } from "../model/model.js";
import { type Complaint, sortComplaints } from "./complaint.js";
import { locateQuotes } from "./quotes/locate-quotes.js";
import { formatPositions, positionsPath } from "./quotes/positions.js";
import { readCuratedText, type TextChoice } from "./read-curated-text.js";

export type Located = { file: string; quotes: number } | { complaints: Complaint[] };

export async function locate(folder: string, choice: TextChoice, model: Model = wholeModel): Promise<Located> {
  const curated = await readCuratedText(model, folder, choice);
  if ("complaints" in curated) return curated;
  const { positions, complaints } = locateQuotes(curated.document, curated.quotations, curated.text);
  if (!positions) return { complaints: sortComplaints(complaints) };
  const file = positionsPath(curated.document.origin.file);
  await writeFile(join(folder, file), formatPositions(positions));
  return { file, quotes: positions.quotes.length };
}
