// findQuote: whatever is quoted from a text is found again at its code points, with its paragraph and context.
import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuote, searchableText } from "../../src/curation/quotes/find-quote.js";

const paragraph = fc.array(fc.constantFrom("甲", "乙", "𠮷", "a", "1"), { minLength: 1, maxLength: 30 });

test("any quote of any text", () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.nat(), (paragraphs, which, from, length) => {
      const number = which % paragraphs.length;
      const points = paragraphs[number]!;
      const start = from % points.length;
      const end = start + 1 + (length % (points.length - start));
      const before = paragraphs.slice(0, number).reduce((sum, { length: count }) => sum + count + 1, 0);
      const text = paragraphs.map((each) => each.join("")).join("\n");
      expect(findQuote(searchableText(text), points.slice(start, end).join(""))).toContainEqual({
        paragraph: number + 1,
        start: before + start,
        end: before + end,
        prefix: points.slice(Math.max(0, start - 10), start).join(""),
        suffix: points.slice(end, end + 10).join(""),
      });
    }),
  );
});

test("occurrences come in order, overlapping ones too; what isn't there, or crosses a paragraph, is nowhere", () => {
  const text = searchableText("乙甲甲甲\n甲甲");
  expect(findQuote(text, "甲甲").map(({ paragraph: number, start }) => [number, start])).toEqual([[1, 1], [1, 2], [2, 5]]);
  expect(findQuote(text, "甲\n甲")).toEqual([]);
  expect(findQuote(text, "丙")).toEqual([]);
});
