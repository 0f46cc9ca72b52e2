// checkPositions: seeds + positions files → complaints about quotes without a clear position; warnings about positions without a quote.
import type { Complaint } from "../complaint.js";
import { checkOccurrences } from "../quotes/check-occurrences.js";
import { indexPositions, type Positions, positionsPath, runLocate } from "../quotes/positions.js";
import { type DocumentSeed, type Quotation, quotationsOf, type Seeds } from "../seeds.js";

interface CheckedPositions {
  complaints: Complaint[];
  warnings: Complaint[];
}

export function checkPositions(seeds: Seeds, all: Positions[]): CheckedPositions {
  const quotations = quotationsOf(seeds);
  const parts = seeds.documents.map((document) =>
    checkDocumentPositions(
      document,
      quotations.filter((quotation) => quotation.document === document.id),
      all.find((positions) => positions.document === document.id),
    ),
  );
  return { complaints: parts.flatMap(({ complaints }) => complaints), warnings: parts.flatMap(({ warnings }) => warnings) };
}

/** What can be said of one document's positions without its text. */
export function checkDocumentPositions(document: DocumentSeed, quotations: Quotation[], positions: Positions | undefined): CheckedPositions {
  const { id, sha256, origin } = document;
  const file = positionsPath(origin.file);
  if (!positions) {
    if (quotations.length === 0) return { complaints: [], warnings: [] };
    const message = `The quotes of ${id} have no positions yet.`;
    return { complaints: [{ code: "NO_POSITION", ...origin, message, remedy: runLocate }], warnings: [] };
  }
  if (sha256 !== undefined && positions.sha256 !== sha256) {
    const message = `The positions were found in a text with the sha256 ${positions.sha256}; ${id} declares ${sha256}.`;
    return { complaints: [{ code: "POSITIONS_STALE", file, line: 1, message, remedy: runLocate }], warnings: [] };
  }
  const placesOf = indexPositions([positions]);
  const cited = new Set(quotations.map(({ quote }) => quote));
  const unused = positions.quotes.filter(({ quote }) => !cited.has(quote));
  return {
    complaints: quotations.flatMap((quotation) => {
      const places = placesOf(id, quotation.quote);
      return places.length === 0 ? [noPosition(quotation)] : checkOccurrences(quotation, places);
    }),
    warnings: unused.map(({ quote }) => ({
      code: "POSITION_UNUSED",
      file,
      line: 1,
      message: `“${quote}” has a position, but is cited no more.`,
      remedy: runLocate,
    })),
  };
}

function noPosition({ quote, origin }: Quotation): Complaint {
  return { code: "NO_POSITION", ...origin, message: `“${quote}” has no position.`, remedy: runLocate };
}
