// locate: quotes find their places; every quote that has no clear one is named with its line and the way to mend it.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { locate } from "../../src/curation/locate.js";
import { normalizeText } from "../../src/curation/normalize-text.js";
import { locateQuotes } from "../../src/curation/quotes/locate-quotes.js";
import type { DocumentSeed, Quotation } from "../../src/curation/seeds.js";
import { documentFile, type Edit, edited, fixtureFiles, fixtureFolder, fixtureRaw, fixtureText, lineOf } from "./fixture.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "seeds-"));
  await cp(fixtureFolder, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const positionsFile = "documents/river-town-2024.positions.json";
const positions = () => readFile(join(folder, positionsFile), "utf8");

test("writes the positions as they are committed, whatever stood there", async () => {
  const committed = await positions();
  await writeFile(join(folder, positionsFile), "<<<<<<< mine");
  expect(await locate(folder, { text: fixtureText })).toEqual({ file: positionsFile, quotes: 16 });
  expect(await positions()).toBe(committed);
});

test("positions hold no more of the text than quotes and ten code points round them", async () => {
  const { quotes } = JSON.parse(await positions()) as { quotes: { quote: string; occurrences: { prefix: string; suffix: string }[] }[] };
  const contexts = quotes.flatMap(({ occurrences }) => occurrences.flatMap(({ prefix, suffix }) => [prefix, suffix]));
  expect(contexts.every((context) => [...context].length <= 10)).toBe(true);
});

const parks = "    evidence: [新建公园5个]\n    links:";
const cites = (quote: string): Edit => ({ replace: parks, by: `    evidence: [${quote}]\n    links:` });
const cases: { name: string; edit: Edit; code: string; at: string; message?: string; remedy: string }[] = [
  { name: "a differing figure", edit: cites("新建公园6个"), code: "QUOTE_NOT_FOUND", at: "新建公园6个", message: "the nearest is “新建公园3个” in paragraph 3, at 97", remedy: "Only the figure" },
  { name: "white space", edit: cites("新建 公园5个"), code: "QUOTE_NOT_FOUND", at: "新建 公园5个", message: "“新建公园5个”", remedy: "Only white space" },
  { name: "width", edit: cites('"新建公园5个,栽树"'), code: "QUOTE_NOT_FOUND", at: "新建公园5个,栽树", message: "“新建公园5个，栽树”", remedy: "Only the width" },
  { name: "two paragraphs", edit: cites("98%以上。在老街更新上"), code: "QUOTE_NOT_FOUND", at: "98%以上。在老街", message: "“98%以上。⏎在老街更新上”", remedy: "Split it" },
  { name: "a line break", edit: cites('"98%以上。\\n在老街更新上"'), code: "QUOTE_NOT_FOUND", at: "98%以上。", message: "“98%以上。⏎在老街更新上”", remedy: "Split it" },
  { name: "other words", edit: cites("新盖公园5个"), code: "QUOTE_NOT_FOUND", at: "新盖公园5个", message: "“新建公园5个”", remedy: "Copy the words" },
  { name: "nothing like it", edit: cites("风马牛不相及也"), code: "QUOTE_NOT_FOUND", at: "风马牛", message: "nothing there is near to it", remedy: "Copy the words" },
  { name: "several occurrences", edit: cites("河水达标率"), code: "QUOTE_AMBIGUOUS", at: "evidence: [河水达标率]", message: "2 times in the text (1: paragraph 3, 个，栽树1.5万株，【…】达95.5%，绿化率; 2: paragraph 5,", remedy: "occurrence: 1" },
  { name: "an occurrence too many", edit: cites("{ quote: 河水达标率, occurrence: [1, 3] }"), code: "OCCURRENCE_TOO_HIGH", at: "occurrence: [1, 3]", message: "no occurrence 3", remedy: "from 1 to 2" },
  { name: "an occurrence of one", edit: cites("{ quote: 新建公园5个, occurrence: 2 }"), code: "OCCURRENCE_TOO_HIGH", at: "occurrence: 2 }", message: "stands once", remedy: "Take `occurrence` out" },
  { name: "another text", edit: { replace: "sha256: dbf1", by: "sha256: dbf2" }, code: "TEXT_DIFFERS", at: "sha256:", message: "250 code points, 6 paragraphs", remedy: "Take the text that was curated" },
  { name: "a seed without the shape", edit: { replace: "ordinal: 1\n    evidence", by: "ordnal: 1\n    evidence" }, code: "MISSING_FIELD", at: "- id: major-question/river", remedy: "Add `ordinal:`" },
];

test.each(cases)("$name", async ({ edit, code, at, message = "", remedy }) => {
  const files = edited(fixtureFiles, [edit]);
  await writeFile(join(folder, documentFile), files.find(({ file }) => file === documentFile)?.text ?? "");
  const before = await positions();
  const located = await locate(folder, { text: fixtureText });
  const complaints = "complaints" in located ? located.complaints : [];
  expect(complaints).toContainEqual({
    code,
    file: documentFile,
    line: lineOf(files, at),
    message: expect.stringContaining(message) as string,
    remedy: expect.stringContaining(remedy) as string,
  });
  expect(await positions()).toBe(before);
});

test("all quotes are reported at once", async () => {
  const files = edited(fixtureFiles, [cites("新建公园6个"), { replace: "[栽树2—3万株]", by: "[栽树20—30万株]" }]);
  await writeFile(join(folder, documentFile), files.find(({ file }) => file === documentFile)?.text ?? "");
  const located = await locate(folder, { text: fixtureText });
  expect("complaints" in located && located.complaints.map(({ line }) => line)).toEqual([lineOf(files, "新建公园6个"), lineOf(files, "栽树20—")]);
});

test("the order in which quotes are cited does not matter", () => {
  const document: DocumentSeed = { id: "document/a", sha256: normalizeText(fixtureRaw).sha256, origin: { file: "", line: 1 }, sha256Origin: { file: "", line: 1 } };
  const quotations = ["修缮老街", "修缮老街，制订", "河镇召开"].map((quote): Quotation => ({ document: document.id, quote, origin: document.origin }));
  const { positions: found } = locateQuotes(document, quotations, normalizeText(fixtureRaw));
  expect(found?.quotes.map(({ quote }) => quote)).toEqual(["河镇召开", "修缮老街", "修缮老街，制订"]);
  expect(locateQuotes(document, quotations.toReversed(), normalizeText(fixtureRaw)).positions).toEqual(found);
});

test("which document a text is of: by its sha256, by name, or by being the only one", async () => {
  const seed = await readFile(join(folder, documentFile), "utf8");
  await writeFile(join(folder, "documents/other.yaml"), seed.replaceAll("document/river-town-2024", "document/other").replace("sha256: dbf", "sha256: abc"));
  expect(await locate(folder, { text: fixtureText })).toMatchObject({ file: positionsFile });
  expect(await locate(folder, { text: fixtureText, document: "document/other" })).toMatchObject({ complaints: [{ code: "TEXT_DIFFERS" }] });
  await expect(locate(folder, { text: fixtureText, document: "document/none" })).rejects.toMatchObject({ code: "DOCUMENT_UNKNOWN" });
  await expect(locate(folder, { text: join(folder, documentFile) })).rejects.toMatchObject({ code: "DOCUMENT_UNCLEAR" });
  await expect(locate(folder, { text: "nowhere.txt" })).rejects.toMatchObject({ code: "TEXT_MISSING" });
});
