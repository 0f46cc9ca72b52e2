// xlsx, read back with exceljs: the same cells as csv's, numbers as numbers; hostile texts come through; Excel's limits are named.
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { afterEach, expect, it } from "vitest";
import { findFormat } from "../../src/export/formats.js";
import { openSource } from "../../src/export/open-source.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { readZip, runExport } from "./run-export.js";

let graph: TestGraph | undefined;
afterEach(() => graph?.database.close());

async function readWorkbook({ database }: TestGraph): Promise<Map<string, unknown[][]>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await runExport(database, "xlsx")) as never);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const width = sheet.getRow(1).cellCount;
      const rows = Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: width }, (_, column) => sheet.getRow(row + 1).getCell(column + 1).value ?? ""));
      return [sheet.name, rows];
    }),
  );
}

it("holds the cells of csv, with numbers as numbers", async () => {
  graph = await openGraph();
  const workbook = await readWorkbook(graph);
  const files = await readZip(await runExport(graph.database, "csv"));
  expect(["read-me.txt", ...[...workbook.keys()].map((name) => `${name}.csv`)]).toEqual([...files.keys()]);
  for (const [name, rows] of workbook) expect(rows.map((row) => row.map(String))).toEqual(parse(files.get(`${name}.csv`)!, { bom: true }).map((row: string[]) => row.map((cell) => cell.replace(/^'(?='*[+=@-])/, ""))));
  const [columns = [], ...targets] = workbook.get("targets")!;
  const expected = graph.records.entities.filter(({ label }) => label === "Target").map(({ id, properties }) => [id, properties["value"] ?? "", properties["asWritten"], properties["comparator"]]);
  expect(targets.map((row) => ["id", "value", "asWritten", "comparator"].map((name) => row[columns.indexOf(name)])).sort()).toEqual(expected.sort());
});

it("brings hostile texts through as texts", async () => {
  graph = await openGraph({ alter: makeHostile });
  const rows = [...(await readWorkbook(graph)).values()].filter(([columns]) => columns?.[1] === "nameZh").flat();
  expect(hostileIds(graph.records).map((id) => rows.find(([first]) => first === id)?.[1])).toEqual(
    // Excel reads _x005F_ as an underscore, so that what follows is no escape; exceljs leaves it.
    hostileTexts.map((text) => printable(text).replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_")),
  );
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
