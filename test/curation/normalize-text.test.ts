// normalizeText: the rule by example, and against the shared reference where that is at hand.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeText } from "../../src/curation/normalize-text.js";

test.each([
  ["lines without indent are paragraphs", "甲\n\n 乙 \r\n丙\r丁", "甲\n乙\n丙\n丁"],
  ["indented lines start paragraphs, others go on", "题\n　　甲\n乙\n丙\n　　丁", "题\n甲乙丙\n丁"],
  ["a heading without indent joins the paragraph before it", "　　甲。\n标题\n　　乙", "甲。标题\n乙"],
  ["a blank line can be the indented one", "甲\n　\n乙", "甲乙"],
  ["a byte order mark goes, letters are composed", "\uFEFFe\u0301", "é"],
  ["white space between Han characters goes", "甲 　\t乙", "甲乙"],
  ["a run of blanks between words becomes one", "New  York", "New York"],
  ["one letter is enough, two signs are not", "GDP 5, 5 km", "GDP 5,5 km"],
  ["no blank stays inside a formula", "“1+  3+n”", "“1+3+n”"],
  ["no blank stays between Han and Latin", "达 73% 的 GDP", "达73%的GDP"],
  ["nothing", " \n　\n", ""],
])("%s", (_, raw, text) => {
  expect(normalizeText(raw).text).toBe(text);
});

test("counts code points and paragraphs, and hashes the UTF-8 bytes", () => {
  expect(normalizeText("𠮷\n甲")).toEqual({
    text: "𠮷\n甲",
    sha256: "80e637b0754fd27b704ec583e766ea30d3200d31d5209c24ed278dff0bdcd6e1",
    codePoints: 3,
    paragraphs: 2,
  });
});

const reference = new URL("../../../shared/normalize.mjs", import.meta.url);
const source = new URL("../../../shared/source/", import.meta.url);

describe.skipIf(!existsSync(reference))("against ../shared (skipped where that is absent)", async () => {
  const { normalize } = existsSync(reference)
    ? ((await import(reference.href)) as { normalize: (raw: string) => { text: string; sha256: string; paragraphs: number } })
    : { normalize: () => undefined };

  test("any text", () => {
    const piece = fc.constantFrom("　", "　　", " ", "\t", "\n", "\r\n", "\r", "\uFEFF", "甲", "乙。", "a", "Z", "1", "+", "e\u0301", "𠮷", "\u00a0", "\u2028");
    const raw = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(raw, fc.string({ unit: "binary" })), (text) => {
        expect(normalizeText(text)).toMatchObject({ ...normalize(text) });
      }),
      { numRuns: 2000 },
    );
  });

  test("the first document", () => {
    const [file = ""] = readdirSync(source);
    expect(normalizeText(readFileSync(new URL(file, source), "utf8"))).toMatchObject({
      sha256: "61ba30c91ea14630d15a682b28cba388c3224dea15fd0ad0c66ae8c0123cec69",
      codePoints: 3513,
      paragraphs: 24,
    });
  });
});
