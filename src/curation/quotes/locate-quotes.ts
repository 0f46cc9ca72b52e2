// locateQuotes: a document's quotes + its normalized text → their positions, or complaints about each that has no clear place.
import type { Complaint } from "../complaint.js";
import { checkOccurrences } from "./check-occurrences.js";
import { findQuote, type SearchableText, searchableText } from "./find-quote.js";
import { checkText } from "./check-text.js";
import { describeNearest } from "./describe-nearest.js";
import type { NormalizedText } from "../normalize-text.js";
import type { Place, Positions, QuotePositions } from "./positions.js";
import type { DocumentSeed, Quotation } from "../seeds.js";

interface LocatedQuotes {
  /** Absent where there are complaints. */
  positions?: Positions;
  complaints: Complaint[];
}

export function locateQuotes(document: DocumentSeed, quotations: Quotation[], normalized: NormalizedText): LocatedQuotes {
  const complaints = checkText(document, normalized);
  const text = searchableText(normalized.text);
  const found = new Map<string, Place[]>();
  for (const quotation of quotations) {
    const places = found.get(quotation.quote) ?? findQuote(text, quotation.quote);
    found.set(quotation.quote, places);
    complaints.push(...(places.length === 0 ? [notFound(quotation, text)] : checkOccurrences(quotation, places)));
  }
  if (complaints.length > 0) return { complaints };
  const { sha256, codePoints, paragraphs } = normalized;
  const quotes = [...found].map(([quote, occurrences]) => ({ quote, occurrences })).sort(inTextOrder);
  return { positions: { document: document.id, sha256, codePoints, paragraphs, quotes }, complaints };
}

function notFound({ quote, origin }: Quotation, text: SearchableText): Complaint {
  const { nearest, remedy } = describeNearest(quote, text);
  return { code: "QUOTE_NOT_FOUND", ...origin, message: `“${quote}” does not stand in the text; ${nearest}.`, remedy };
}

function inTextOrder(a: QuotePositions, b: QuotePositions): number {
  const [first, second] = [a.occurrences[0]!, b.occurrences[0]!];
  return first.start - second.start || first.end - second.end;
}
