// Edit distance: the nearest word, and the nearest part of a text, against a slow reference.
import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestPart, nearestWord } from "../../src/curation/edit-distance.js";

test.each([
  ["ordnal", "ordinal"],
  ["eq", "EQ"],
  ["taskArea", "taskAreas"],
  ["unrelated", undefined],
])("%s means %s", (word, meant) => {
  expect(nearestWord(word, ["ordinal", "EQ", "taskAreas", "GTE"])).toBe(meant);
});

const letters = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 8 });

test("the nearest part is as near as any part", () => {
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const { start, end, distance } = nearestPart(pattern, text);
      const parts = text.flatMap((_, from) => text.slice(from).map((__, length) => text.slice(from, from + length + 1)));
      const distances = [[], ...parts].map((part) => editDistance(pattern.join(""), part.join("")));
      expect(distance).toBe(Math.min(...distances));
      expect(editDistance(pattern.join(""), text.slice(start, end).join(""))).toBe(distance);
    }),
  );
});
