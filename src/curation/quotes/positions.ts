// Positions of a document's quotes in its normalized text: a generated file beside the document's seed, written and read here.
import type { Complaint } from "../complaint.js";

/** How many code points of context are kept on either side of a quote, at the most. */
export const contextLength = 10;

/** One place in a normalized text; offsets in code points, end exclusive. */
export interface Place {
  /** From 1. */
  paragraph: number;
  start: number;
  end: number;
  /** The code points before and after, within the paragraph. */
  prefix: string;
  suffix: string;
}

export interface QuotePositions {
  quote: string;
  /** All occurrences in the text, in order: `occurrence: 2` is the second. */
  occurrences: Place[];
}

export interface Positions {
  /** Id of the document. */
  document: string;
  /** Of the normalized text they were found in. */
  sha256: string;
  codePoints: number;
  paragraphs: number;
  /** In the order of the text. */
  quotes: QuotePositions[];
}

/** Where a quote stands in a document; empty where that is not known. */
export type PlacesOf = (document: string, quote: string) => Place[];

export function indexPositions(all: Positions[]): PlacesOf {
  const index = new Map(all.map(({ document, quotes }) => [document, new Map(quotes.map(({ quote, occurrences }) => [quote, occurrences]))]));
  return (document, quote) => index.get(document)?.get(quote) ?? [];
}

/** The remedy for whatever is wrong with positions. */
export const runLocate = "Run `policy-graph locate` with the document's text.";

/** The path of the positions, from that of the document's seed. */
export function positionsPath(file: string): string {
  return file.replace(/\.yaml$/, ".positions.json");
}

/** JSON with one quote on a line, so that changes read well. */
export function formatPositions({ document, sha256, codePoints, paragraphs, quotes }: Positions): string {
  const head = Object.entries({ document, sha256, codePoints, paragraphs }).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  const lines = quotes.map(({ quote, occurrences }) => `    ${JSON.stringify({ quote, occurrences })}`);
  return `{\n${head.join("")}  "quotes": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/** The file is generated: what is not exactly as `formatPositions` writes it is damaged. */
export function parsePositions(file: string, text: string): { positions?: Positions; complaints: Complaint[] } {
  const positions = readPositions(text);
  if (positions) return { positions, complaints: [] };
  const message = "The positions are not as `locate` writes them: the file was edited by hand, or merged badly.";
  return { complaints: [{ code: "POSITIONS_DAMAGED", file, line: 1, message, remedy: runLocate }] };
}

function readPositions(text: string): Positions | undefined {
  try {
    const positions = JSON.parse(text) as Positions;
    const sound = formatPositions(positions) === text && positions.quotes.every(isSound);
    return sound ? positions : undefined;
  } catch {
    return undefined;
  }
}

function isSound({ quote, occurrences }: QuotePositions): boolean {
  const length = [...quote].length;
  return occurrences.length > 0 && occurrences.every(({ start, end }) => Number.isInteger(start) && end - start === length);
}
