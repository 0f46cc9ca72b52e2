// readSeeds: the folder as it lies on the disk → records in their order; files of no sort and a missing folder are named.
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatComplaints } from "../../src/curation/complaint.js";
import { compileSeeds } from "../../src/curation/compile-seeds.js";
import { readSeeds } from "../../src/curation/read-seeds.js";
import type { SeedFile } from "../../src/curation/read-seed-folder.js";
import type { Records } from "../../src/curation/records.js";
import { model } from "../../src/kinds/index.js";
import { documentFile, edited, fixtureFiles, fixtureFolder, lineOf } from "./fixture.js";

function recordsOf(files: SeedFile[]): Records {
  const reading = compileSeeds(model, files);
  if ("complaints" in reading) throw new Error(formatComplaints(reading.complaints, "fixture"));
  return reading.records;
}

test("an entity: its properties as they are stored, its evidence with positions", () => {
  const trees = recordsOf(fixtureFiles).entities.find(({ id }) => id === "target/2024-trees");
  const origin = { file: documentFile, line: lineOf(fixtureFiles, "- id: target/2024-trees") };
  expect(trees).toEqual({
    id: "target/2024-trees",
    label: "Target",
    properties: {
      id: "target/2024-trees",
      nameZh: "栽树2—3万株",
      nameEn: "20,000–30,000 trees",
      aliases: [],
      value: 20000,
      max: 30000,
      unitZh: "株",
      unitEn: "trees",
      asWritten: "2—3万株",
      comparator: "RANGE",
      quantity: "FLOW",
      year: 2024,
    },
    evidence: [
      {
        document: "document/river-town-2024",
        quote: "栽树2—3万株",
        paragraph: 5,
        start: 184,
        end: 191,
        prefix: "。全年新建公园5个，",
        suffix: "，河水达标率98%以",
        url: expect.stringMatching(/^https:\/\/example\.org\/river-town#:~:text=/) as string,
        origin: { file: documentFile, line: lineOf(fixtureFiles, "evidence: [栽树2—3万株]") },
      },
    ],
    origin,
  });
});

test("links: stated by default, with a rationale where inferred; anchors are followed", () => {
  const { links } = recordsOf(fixtureFiles);
  expect(links.find(({ id }) => id === "task-area/2024-river--ANSWERS--major-question/river")).toMatchObject({
    basis: "INFERRED",
    rationaleZh: "名称相同。",
    rationaleEn: "They bear one name.",
    evidence: [],
  });
  const guided = links.find(({ type }) => type === "GUIDED_BY");
  expect(guided).toMatchObject({ basis: "STATED", evidence: [{ quote: "以绿色发展为指导", origin: { line: lineOf(fixtureFiles, "- 以绿色发展为指导") } }] });
  expect(guided).not.toHaveProperty("rationaleZh");
});

test("several occurrences are several pieces of evidence, in the order of the text", () => {
  const town = recordsOf(edited(fixtureFiles, [{ replace: "occurrence: [1, 2]", by: "occurrence: [2, 1]" }])).entities.find(({ id }) => id === "strategy/beautiful-river-town");
  expect(town?.evidence.map(({ start }) => start)).toEqual([34, 241]);
});

test("declared counts count what cites the document; a difference is a warning", () => {
  expect(recordsOf(fixtureFiles).declaredCounts).toMatchObject([
    { kind: "MAJOR_QUESTION", labelZh: "重大命题", labelEn: "major questions", declared: 2, found: 2 },
    { kind: "TASK_AREA", labelZh: "方面工作", declared: 2, found: 2 },
  ]);
  const files = edited(fixtureFiles, [{ replace: "declared: 2, evidence: [以下", by: "declared: 3, evidence: [以下" }]);
  expect(compileSeeds(model, files)).toMatchObject({ warnings: [{ code: "COUNT_DIFFERS", line: lineOf(files, "declared: 3") }] });
});

test("a position that nothing cites is a warning", () => {
  const files = edited(fixtureFiles, [{ replace: "evidence: [修缮老街]", by: "evidence: [在老街更新上实干担当]" }, { replace: "实干担当, 修缮老街]", by: "实干担当]" }]);
  expect(compileSeeds(model, files)).toMatchObject({ warnings: [{ code: "POSITION_UNUSED", message: "“修缮老街” has a position, but is cited no more." }] });
});

/** The fixture's document again, published under another date, and read before it. */
function withEarlierDocument(): SeedFile[] {
  const copies = fixtureFiles
    .filter(({ file }) => file.startsWith("documents/"))
    .map((file): SeedFile => {
      const text = file.text
        .replaceAll("document/river-town-2024", "document/zz-earlier")
        .replace("2024-01-10", "2023-12-31")
        .replace(/^majorQuestions:[\s\S]*/m, "");
      return { ...file, file: file.file.replace("river-town-2024", "zz-earlier"), text };
    });
  return [...fixtureFiles, ...copies];
}

test("documents come first, by publication; evidence and links of several are joined in that order", () => {
  const { entities, links } = recordsOf(withEarlierDocument());
  expect(entities.slice(0, 3).map(({ id }) => id)).toEqual(["document/zz-earlier", "document/river-town-2024", "indicator/parks-built"]);
  const parks = entities.find(({ id }) => id === "indicator/parks-built");
  expect(parks?.evidence.map(({ document }) => document)).toEqual(["document/zz-earlier", "document/river-town-2024"]);
  const guided = links.filter(({ type }) => type === "GUIDED_BY");
  expect(guided.map(({ evidence }) => evidence.map(({ document }) => document))).toEqual([["document/zz-earlier", "document/river-town-2024"]]);
});

test("a document of unknown date comes last; what others cite does not count for it", () => {
  const files = edited(withEarlierDocument(), [{ file: "documents/zz-earlier.yaml", replace: "  publishedOn: 2023-12-31\n", by: "" }]);
  const { entities, declaredCounts } = recordsOf(files);
  expect(entities.slice(0, 2).map(({ id }) => id)).toEqual(["document/river-town-2024", "document/zz-earlier"]);
  expect(declaredCounts.map(({ document, found }) => [document, found])).toEqual([
    ["document/river-town-2024", 2],
    ["document/river-town-2024", 2],
    ["document/zz-earlier", 0],
    ["document/zz-earlier", 0],
  ]);
});

test("two documents may number their items alike", () => {
  const list = "majorQuestions:\n  - { id: major-question/zz, name: { zh: 甲 }, ordinal: 1, evidence: [河道治理重大命题] }\n";
  const files = edited(withEarlierDocument(), [{ file: "documents/zz-earlier.yaml", replace: "links:\n", by: `${list}links:\n` }]);
  expect(() => recordsOf(files)).not.toThrow();
});

test("a link that one document states and another infers is no one link", () => {
  const inferred = "    basis: INFERRED\n    rationale: { zh: 甲 }\n    evidence: *green";
  for (const file of ["documents/zz-earlier.yaml", documentFile]) {
    const files = edited(withEarlierDocument(), [{ file, replace: "    evidence: *green", by: inferred }]);
    expect(compileSeeds(model, files)).toMatchObject({ complaints: [{ code: "DUPLICATE_LINK", file: "documents/zz-earlier.yaml" }] });
  }
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "seeds-"));
  await cp(fixtureFolder, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

test("the folder on the disk", async () => {
  expect(await readSeeds(folder)).toEqual(compileSeeds(model, fixtureFiles));
});

test("files of no sort", async () => {
  const strange = ["concepts/things.yaml", "concepts/strategies.yml", "documents/notes.txt", "documents/gone.positions.json", "seeds.yaml"];
  for (const file of strange) await writeFile(join(folder, file), "a: 1\n");
  await writeFile(join(folder, ".hidden"), "");
  const reading = await readSeeds(folder);
  const complaints = "complaints" in reading ? reading.complaints : [];
  expect(complaints.map(({ code, file }) => [code, file])).toEqual(strange.sort().map((file) => ["UNKNOWN_FILE", file]));
  expect(formatComplaints(complaints, "seeds").split("\n")[0]).toMatch(/^seeds\/concepts\/strategies\.yml:1 {2}The file is no seed\. — Rename or move it/);
});

test("nothing is written, whatever is wrong", async () => {
  await writeFile(join(folder, documentFile), "documnt: 1\n");
  const before = await readdir(folder, { recursive: true });
  expect(await readSeeds(folder)).toHaveProperty("complaints");
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test("no folder", async () => {
  await expect(readSeeds(join(folder, "none"))).rejects.toMatchObject({ code: "SEEDS_MISSING", remedy: expect.stringContaining("concepts") as string });
});
