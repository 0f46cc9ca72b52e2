// findQuote: where a quote stands in a normalized text, every time; offsets in code points.
import { contextLength, type Place } from "./positions.js";

export interface SearchableText {
  text: string;
  paragraphs: Paragraph[];
}

interface Paragraph {
  text: string;
  /** Where it starts in the whole: UTF-16 units and code points. */
  unit: number;
  start: number;
}

export function searchableText(text: string): SearchableText {
  let unit = 0;
  let start = 0;
  const paragraphs = text.split("\n").map((paragraph) => {
    const place = { text: paragraph, unit, start };
    unit += paragraph.length + 1;
    start += [...paragraph].length + 1;
    return place;
  });
  return { text, paragraphs };
}

/** All occurrences in order, overlapping ones too; none of a quote that would cross the end of a paragraph. */
export function findQuote({ text, paragraphs }: SearchableText, quote: string): Place[] {
  if (quote.includes("\n")) return [];
  const places: Place[] = [];
  let number = 0;
  for (let unit = text.indexOf(quote); unit >= 0; unit = text.indexOf(quote, unit + 1)) {
    while (number + 1 < paragraphs.length && paragraphs[number + 1]!.unit <= unit) number += 1;
    const paragraph = paragraphs[number]!;
    places.push(placeIn(paragraph, number + 1, unit - paragraph.unit, quote));
  }
  return places;
}

function placeIn(paragraph: Paragraph, number: number, unit: number, quote: string): Place {
  const before = [...paragraph.text.slice(0, unit)];
  const after = [...paragraph.text.slice(unit + quote.length)];
  const start = paragraph.start + before.length;
  return {
    paragraph: number,
    start,
    end: start + [...quote].length,
    prefix: before.slice(-contextLength).join(""),
    suffix: after.slice(0, contextLength).join(""),
  };
}
