// verifyQuotes: a document's quotes with their positions + a text → complaints about each that does not stand there as the positions say.
import type { Complaint } from "../complaint.js";
import { describeNearest } from "./describe-nearest.js";
import { findQuote, type SearchableText, searchableText } from "./find-quote.js";
import type { NormalizedText } from "../normalize-text.js";
import { indexPositions, type Place, type Positions } from "./positions.js";
import type { Origin } from "../records.js";
import type { Quotation } from "../seeds.js";

/** One occurrence of a quote, with all the lines that cite it. */
interface CitedPlace {
  quote: string;
  expected: Place;
  /** How many occurrences the positions know. */
  known: number;
  origins: Origin[];
}

/** A cited place that has moved, by so many code points. */
interface Move extends CitedPlace {
  shift: number;
}

/** `checked` counts occurrences, each once however often it is cited. */
export function verifyQuotes(quotations: Quotation[], positions: Positions, { text }: NormalizedText): { checked: number; complaints: Complaint[] } {
  const cited = citedPlaces(quotations, positions);
  const searchable = searchableText(text);
  const points = [...text];
  const complaints: Complaint[] = [];
  const moves: Move[] = [];
  for (const place of cited) {
    const { quote, expected } = place;
    const found = findAgain(place, findQuote(searchable, quote), moves.at(-1)?.shift ?? 0);
    if (!found) complaints.push(gone(place, searchable));
    else if (points.slice(expected.start, expected.end).join("") === quote) complaints.push(...checkContext(place, searchable));
    else moves.push({ ...place, shift: found.start - expected.start });
  }
  return { checked: cited.length, complaints: [...complaints, ...joinMoves(moves).map(describeMoves)] };
}

/** In the order of the text. */
function citedPlaces(quotations: Quotation[], positions: Positions): CitedPlace[] {
  const placesOf = indexPositions([positions]);
  const cited = new Map<string, CitedPlace>();
  for (const { document, quote, occurrences = [1], origin } of quotations)
    for (const occurrence of occurrences) {
      const places = placesOf(document, quote);
      const expected = places[occurrence - 1];
      if (!expected) continue;
      const key = `${expected.start} ${quote}`;
      const place = cited.get(key) ?? { quote, expected, known: places.length, origins: [] };
      place.origins.push(origin);
      cited.set(key, place);
    }
  return [...cited.values()].sort((a, b) => a.expected.start - b.expected.start || a.expected.end - b.expected.end);
}

/** The occurrence nearest to where it should be; where one of several is gone, the words around it must tell that it is not another. */
function findAgain({ expected, known }: CitedPlace, places: Place[], shift: number): Place | undefined {
  const distance = ({ start }: Place) => Math.abs(start - expected.start - shift);
  const nearest = places.toSorted((a, b) => distance(a) - distance(b))[0];
  if (places.length >= known) return nearest;
  return nearest?.prefix === expected.prefix || nearest?.suffix === expected.suffix ? nearest : undefined;
}

function checkContext(cited: CitedPlace, text: SearchableText): Complaint[] {
  const { quote, expected } = cited;
  const found = findQuote(text, quote).find(({ start }) => start === expected.start);
  const differences = (["paragraph", "prefix", "suffix"] as const)
    .filter((name) => found?.[name] !== expected[name])
    .map((name) => `its ${name} is ${JSON.stringify(found?.[name])}, expected ${JSON.stringify(expected[name])}`);
  if (differences.length === 0) return [];
  const message = `“${quote}” stands where it should, but ${differences.join("; ")}`;
  return [complain("CONTEXT_DIFFERS", cited, message, "See whether the words around it change what it says.")];
}

function gone(cited: CitedPlace, text: SearchableText): Complaint {
  const { quote, expected } = cited;
  const { nearest } = describeNearest(quote, text);
  const message = `“${quote}” is no longer in paragraph ${expected.paragraph}, at ${expected.start}; ${nearest}`;
  return complain("QUOTE_NOT_FOUND", cited, message, "Quote what the text says now, and correct what was taken from it.");
}

/** A change of length moves all that follows: one complaint for the whole run. */
function joinMoves(moves: Move[]): Move[][] {
  const runs: Move[][] = [];
  for (const move of moves) {
    const run = runs.at(-1);
    if (run && run[0]?.shift === move.shift) run.push(move);
    else runs.push([move]);
  }
  return runs;
}

function describeMoves(run: Move[]): Complaint {
  const { quote, expected, shift } = run[0]!;
  const by = shift > 0 ? `+${shift}` : `${shift}`;
  const others = run.length === 1 ? "" : `, and with it ${run.length - 1} after it`;
  const message = `“${quote}” has moved by ${by}, from ${expected.start} to ${expected.start + shift}${others}`;
  return complain("QUOTE_MOVED", run[0]!, message, "If the text is the right one, run `policy-graph locate` again.");
}

function complain(code: Complaint["code"], { origins }: CitedPlace, message: string, remedy: string): Complaint {
  const [first, ...more] = origins as [Origin, ...Origin[]];
  const also = more.length === 0 ? "" : ` (cited also on line ${more.map(({ line }) => line).join(", ")})`;
  return { code, ...first, message: `${message}${also}.`, remedy };
}
