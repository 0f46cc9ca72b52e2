// csv, read back with csv-parse: every entity, link and quote, with its Chinese; hostile texts come through and stay texts.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { readZip, runExport } from "./run-export.js";

type Row = Record<string, string>;

let graph: TestGraph;
let tables: Map<string, Row[]>;

async function readTables(document?: string): Promise<Map<string, Row[]>> {
  const files = await readZip(await runExport(graph.database, "csv", document === undefined ? {} : { document }));
  for (const bytes of files.values()) expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return new Map([...files].map(([name, bytes]) => [name, parse(bytes, { bom: true, columns: true })]));
}

beforeAll(async () => {
  graph = await openGraph();
  tables = await readTables();
});
afterAll(() => graph.database.close());

it("has a table for each kind, with what the API answers", async () => {
  for (const { plural, label } of model.kinds) expect(tables.get(`${plural}.csv`)!.map(({ id }) => id).sort()).toEqual(graph.records.entities.filter((entity) => entity.label === label).map(({ id }) => id).sort());
  const { data } = await graph.askText("{ targets(first: 1000) { nodes { id nameZh: name nameEn: name(lang: EN) value max asWritten comparator year unitZh: unit aliases } } }");
  const { nodes } = (data as { targets: { nodes: Record<string, unknown>[] } }).targets;
  const expected = nodes.map((node) => Object.fromEntries(Object.entries(node).map(([name, value]) => [name, Array.isArray(value) ? value.join(" | ") : String(value ?? "")])));
  expect(tables.get("targets.csv")!.map((row) => Object.fromEntries(Object.keys(expected[0]!).map((name) => [name, row[name]])))).toEqual(expected);
});

it("has every link with the names of its ends, and every piece of evidence", () => {
  const { entities, links, declaredCounts } = graph.records;
  const name = (id: string) => entities.find((entity) => entity.id === id)!.properties["nameZh"];
  expect(tables.get("links.csv")!.map(({ id, fromNameZh, toNameZh, basis, rationaleZh }) => [id, fromNameZh, toNameZh, basis, rationaleZh]).sort()).toEqual(
    links.map(({ id, from, to, basis, rationaleZh = "" }) => [id, name(from), name(to), basis, rationaleZh]).sort(),
  );
  const quotes = [...entities, ...links].flatMap(({ id, evidence }) => evidence.map(({ quote, start, end, paragraph }) => [id, quote, String(start), String(end), String(paragraph)]));
  const ofCounts = declaredCounts.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const rows = tables.get("evidence.csv")!;
  expect(rows.filter(({ of }) => of !== "declaredCount").map(({ id, quote, start, end, paragraph }) => [id, quote, start, end, paragraph]).sort()).toEqual(quotes.sort());
  expect(rows.filter(({ of }) => of === "declaredCount").map(({ quote }) => quote).sort()).toEqual(ofCounts.sort());
  expect(tables.get("declaredCounts.csv")!.length).toBe(declaredCounts.length);
});

it("sets targets beside results as `progress` does", async () => {
  const { data } = await graph.askText("{ progress(year: 2023, first: 100) { nodes { target { id asWritten comparator } baseline { asWritten } status ratio reason } } }");
  const { nodes } = (data as { progress: { nodes: { target: Row; baseline: Row | null; status: string; ratio: number | null; reason: string | null }[] } }).progress;
  expect(tables.get("progress.csv")!.map((row) => [row["targetId"], row["targetAsWritten"], row["targetComparator"], row["baselineAsWritten"], row["status"], row["ratio"], row["reasonZh"]])).toEqual(
    nodes.map(({ target, baseline, status, ratio, reason }) => [target["id"], target["asWritten"], target["comparator"] ?? "", baseline?.["asWritten"] ?? "", status, String(ratio ?? ""), reason ?? ""]),
  );
});

it("disarms formulas and control characters, and leaves all else as it is", async () => {
  await graph.database.close();
  graph = await openGraph({ alter: makeHostile });
  const rows = [...(await readTables()).values()].flat();
  const ids = hostileIds(graph.records);
  const names = ids.map((id) => rows.find((row) => row["id"] === id && row["nameZh"] !== undefined)!["nameZh"]);
  expect(names).toEqual(hostileTexts.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : printable(text))));
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t]/.test(cell) || /^-\D/.test(cell))).toEqual([]);
});
