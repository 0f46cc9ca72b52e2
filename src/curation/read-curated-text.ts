// readCuratedText: the folder of the seeds + the file of a text → the text normalized, the document it is of, and all that is cited from it.
import { readFile } from "node:fs/promises";
import type { Model } from "../model/model.js";
import { Problem } from "../problem.js";
import type { Complaint } from "./complaint.js";
import { normalizeText, type NormalizedText } from "./normalize-text.js";
import { parseSeeds } from "./parse-seeds.js";
import type { Positions } from "./quotes/positions.js";
import { readSeedFolder } from "./read-seed-folder.js";
import { type DocumentSeed, type Quotation, quotationsOf } from "./seeds.js";

export interface TextChoice {
  /** The file of the text. */
  text: string;
  /** Id of the document; needed only where the text's sha256 does not tell. */
  document?: string;
}

interface CuratedText {
  document: DocumentSeed;
  text: NormalizedText;
  quotations: Quotation[];
  /** As they were found last. */
  positions?: Positions;
}

export async function readCuratedText(model: Model, folder: string, choice: TextChoice): Promise<CuratedText | { complaints: Complaint[] }> {
  const text = normalizeText(await readText(choice.text));
  const { files } = await readSeedFolder(model, folder);
  const { seeds, positions, complaints } = parseSeeds(model, files);
  const wrong = complaints.filter(({ code }) => code !== "POSITIONS_DAMAGED");
  if (wrong.length > 0) return { complaints: wrong };
  const document = chooseDocument(seeds.documents, choice, text);
  const quotations = quotationsOf(seeds).filter((quotation) => quotation.document === document.id);
  return { document, text, quotations, positions: positions.find((found) => found.document === document.id) };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Problem("TEXT_MISSING", `The text ${file} can't be read.`, "Name the file that holds the document's text.", { cause });
  }
}

/** The one that is named; else the one with the text's sha256; else the only one. */
function chooseDocument(documents: DocumentSeed[], { text: file, document: id }: TextChoice, { sha256 }: NormalizedText): DocumentSeed {
  const named = documents.find((document) => (id === undefined ? document.sha256 === sha256 : document.id === id));
  const chosen = named ?? (id === undefined && documents.length === 1 ? documents[0] : undefined);
  if (chosen) return chosen;
  const known = documents.map((document) => document.id).join(", ");
  if (id !== undefined) throw new Problem("DOCUMENT_UNKNOWN", `No seed declares ${id}.`, `Name one of ${known}.`);
  throw new Problem("DOCUMENT_UNCLEAR", `No document declares the sha256 of ${file}, ${sha256}.`, `Say which document it is: ${known}.`);
}
