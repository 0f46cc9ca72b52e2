// describeNearest: a quote that does not stand in a text → what stands there that is nearest to it, and how the two differ.
import { nearestPart } from "../edit-distance.js";
import type { SearchableText } from "./find-quote.js";

interface NearestDescription {
  /** A clause: `the nearest is “…” in paragraph 3, at 120`. */
  nearest: string;
  remedy: string;
}

const copyIt = "Copy the words from the normalized text.";

export function describeNearest(quote: string, { text, paragraphs }: SearchableText): NearestDescription {
  const points = [...text];
  const { start, end, distance } = nearestPart([...quote], points);
  if (distance > Math.max(1, [...quote].length / 2)) return { nearest: "nothing there is near to it", remedy: copyIt };
  const found = points.slice(start, end).join("");
  const paragraph = paragraphs.findLastIndex((candidate) => candidate.start <= start) + 1;
  return { nearest: `the nearest is “${found.replaceAll("\n", "⏎")}” in paragraph ${paragraph}, at ${start}`, remedy: remedyFor(quote, found) };
}

function remedyFor(quote: string, found: string): string {
  const sameBut = (change: (text: string) => string) => change(quote) === change(found);
  if (found.includes("\n")) return "Split it: a quote can't cross the end of a paragraph.";
  if (sameBut((text) => text.replace(/\s+/gu, ""))) return "Only white space differs: write it as the normalized text has it.";
  if (sameBut((text) => text.normalize("NFKC"))) return "Only the width of characters differs (， is not ,): write it as the text has it.";
  if (sameBut((text) => text.replace(/[\d.]+/g, "#"))) return "Only the figure differs: correct the quote, and the value if it was taken from it.";
  return copyIt;
}
