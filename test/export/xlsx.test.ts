// xlsx, read back with hucre: the same cells as csv's, numbers as numbers; hostile texts come through; Excel's limits are named.
import { parse } from "csv-parse/sync";
import { readXlsx, type Sheet, type Workbook } from "hucre";
import { afterEach, expect, it } from "vitest";
import { findFormat } from "../../src/export/formats.js";
import { openSource } from "../../src/export/open-source.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { readZip, runExport } from "./run-export.js";

let graph: TestGraph | undefined;
afterEach(() => graph?.database.close());

async function readWorkbook({ database }: TestGraph): Promise<Workbook> {
  return await readXlsx(await runExport(database, "xlsx"));
}

/** Short rows are filled up. */
function listRows({ rows }: Sheet): unknown[][] {
  return rows.map((row) => rows[0]!.map((_, column) => row[column] ?? ""));
}

it("holds the cells of csv, with numbers as numbers", async () => {
  graph = await openGraph();
  const { sheets, properties } = await readWorkbook(graph);
  const files = await readZip(await runExport(graph.database, "csv"));
  expect(["read-me.txt", ...sheets.map(({ name }) => `${name}.csv`)]).toEqual([...files.keys()]);
  for (const sheet of sheets) expect(listRows(sheet).map((row) => row.map(String)), sheet.name).toEqual(parse(files.get(`${sheet.name}.csv`)!, { bom: true }).map((row: string[]) => row.map((cell) => cell.replace(/^'(?='*[+=@-])/, ""))));
  const sheet = sheets.find(({ name }) => name === "targets")!;
  const [columns = [], ...targets] = listRows(sheet);
  const expected = graph.records.entities.filter(({ label }) => label === "Target").map(({ id, properties }) => [id, properties["value"] ?? "", properties["asWritten"], properties["comparator"]]);
  expect(targets.map((row) => ["id", "value", "asWritten", "comparator"].map((name) => row[columns.indexOf(name)])).sort()).toEqual(expected.sort());
  // The headings stay in view, with a filter each.
  expect(sheets.map(({ freezePane, autoFilter }) => [freezePane?.rows, autoFilter?.range.match(/^A1:[A-Z]+(\d+)$/)?.[1]])).toEqual(sheets.map(({ rows }) => [1, String(rows.length)]));
  expect(properties).toMatchObject({ title: "政策图谱 Policy Graph", description: `Revision ${(await openSource(graph.database, model)).revision}` });
});

it("brings hostile texts through as texts", async () => {
  graph = await openGraph({ alter: makeHostile });
  const rows = (await readWorkbook(graph)).sheets.map(listRows).filter(([columns]) => columns?.[1] === "nameZh").flat();
  expect(hostileIds(graph.records).map((id) => rows.find(([first]) => first === id)?.[1])).toEqual(hostileTexts.map(printable));
});

it("reads no more of the graph once nobody takes what it writes", async () => {
  graph = await openGraph();
  const source = await openSource(graph.database, model);
  let [read, ended] = [0, false];
  async function* entities() {
    try {
      for (; ; read++) yield { kind: model.kinds[0]!, id: `target/${read}`, properties: { nameZh: Math.random().toString(36) } };
    } finally {
      ended = true;
    }
  }
  const pieces = findFormat("xlsx")!.write({ ...source, entities }, { lang: "ZH", base: "https://graph.example/id/" })[Symbol.asyncIterator]();
  await pieces.next();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const waiting = read;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([ended, read]).toEqual([false, waiting]);
  expect(waiting).toBeGreaterThan(0);
  await pieces.return!();
  await expect.poll(() => ended).toBe(true);
});

it("refuses a text that no cell holds, and says where it stands", async () => {
  graph = await openGraph({ alter: (records) => ({ ...records, entities: records.entities.map((entity) => (entity.label === "Goal" ? { ...entity, properties: { ...entity.properties, summaryEn: "long ".repeat(7_000) } } : entity)) }) });
  await expect(runExport(graph.database, "xlsx")).rejects.toMatchObject({ code: "EXCEL_LIMIT", message: expect.stringMatching(/35,000 characters.*32,767.*\(goals, row 2, summaryEn\)/) });
});

it("refuses more rows than a sheet holds, before it writes any", async () => {
  graph = await openGraph();
  const source = await openSource(graph.database, model);
  const pieces = findFormat("xlsx")!.write({ ...source, countEvidence: async () => 1_048_576 }, { lang: "ZH", base: "https://graph.example/id/" });
  await expect(pieces[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "EXCEL_LIMIT", message: expect.stringContaining("The sheet evidence would have more than the 1,048,576 rows") });
});
