// verify: the right text passes whole; in a changed one exactly what the change touches is reported.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Complaint } from "../../src/curation/complaint.js";
import { verify } from "../../src/curation/verify.js";
import { documentFile, fixtureFiles, fixtureFolder, fixtureRaw, fixtureText, lineOf } from "./fixture.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "text-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function complaintsAfter(...changes: [from: string, to: string][]): Promise<Complaint[]> {
  const text = join(folder, "changed.txt");
  await writeFile(text, changes.reduce((raw, [from, to]) => raw.replace(from, to), fixtureRaw));
  return (await verify(fixtureFolder, { text, document: "document/river-town-2024" })).complaints;
}

const brief = (complaints: Complaint[]) => complaints.map(({ code, line }) => [code, line]);
const line = (text: string, after?: string) => lineOf(fixtureFiles, text, documentFile, after);
const otherText = ["TEXT_DIFFERS", line("sha256:")];

test("the text itself", async () => {
  expect(await verify(fixtureFolder, { text: fixtureText })).toEqual({ document: "document/river-town-2024", checked: 17, complaints: [] });
});

test("one figure changed: the quote with the figure, and the neighbours that have it in their context", async () => {
  const complaints = await complaintsAfter(["新建公园3个", "新建公园4个"]);
  expect(brief(complaints)).toEqual([
    otherText,
    ["CONTEXT_DIFFERS", line("indicator/trees-planted: [栽树1.5万株]")],
    ["QUOTE_NOT_FOUND", line("evidence: [新建公园3个]", "achievements:")],
  ]);
  expect(complaints[1]?.message).toContain('its prefix is "，全镇新建公园4个，", expected "，全镇新建公园3个，"');
  expect(complaints[2]?.message).toContain("“新建公园3个” is no longer in paragraph 3, at 97; the nearest is “新建公园4个” in paragraph 3, at 97");
  expect(complaints[2]?.message).toContain(`cited also on line ${line("indicator/parks-built: [新建")}`.slice(0, 20));
});

test("words put in: what is gone is told from what has moved, and a run that moved is one complaint", async () => {
  const complaints = await complaintsAfter(["整治河道，完善截污管网。", "整治河道和池塘，完善截污管网。"]);
  expect(brief(complaints)).toEqual([
    otherText,
    ["CONTEXT_DIFFERS", line("evidence: [在河道治理上实干担当]")],
    ["QUOTE_MOVED", line("evidence: [新建公园5个]", "targets:")],
  ].sort((a, b) => Number(a[1]) - Number(b[1])));
  expect(complaints.find(({ code }) => code === "QUOTE_MOVED")?.message).toContain("moved by +3, from 177 to 180, and with it 6 after it");
});

test("two changes of length: a complaint for each run", async () => {
  const complaints = await complaintsAfter(["2024年重点抓好", "在2024年重点抓好"], ["修缮老街，", "全面修缮老街，"]);
  const moves = complaints.filter(({ code }) => code === "QUOTE_MOVED");
  expect(moves.map(({ message }) => message.match(/moved by (\S+),/)?.[1])).toEqual(["+1", "+3"]);
});

test("a long insertion: several occurrences of one quote keep their order", async () => {
  const complaints = await complaintsAfter(["河镇召开", `${"甲".repeat(300)}河镇召开`]);
  expect(brief(complaints)).toEqual([otherText, ["QUOTE_MOVED", line("- 以绿色发展为指导")]]);
});

test("words taken out", async () => {
  const complaints = await complaintsAfter(["栽树1.5万株，", ""]);
  expect(complaints.map(({ code }) => code).sort()).toEqual(["CONTEXT_DIFFERS", "QUOTE_MOVED", "QUOTE_NOT_FOUND", "TEXT_DIFFERS"]);
});

test("one of several occurrences is gone: it is not taken for another", async () => {
  const complaints = await complaintsAfter(["为指导，奋力建设美丽河镇", "为指导，奋力建设富饶河镇"]);
  expect(complaints.find(({ code }) => code === "QUOTE_NOT_FOUND")?.message).toContain("is no longer in paragraph 2, at 34");
  expect(complaints.map(({ code }) => code)).not.toContain("QUOTE_MOVED");
});
