// csv, read back with csv-parse: every entity, link and quote, with its Chinese; hostile texts come through and stay texts.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { EntityRecord, Records } from "../../src/curation/records.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { readZip, rowEnds, runExport } from "./run-export.js";
import { pythonHas, runPython } from "./run-python.js";

type Row = Record<string, string>;

let graph: TestGraph;
let tables: Map<string, Row[]>;

async function readTables(document?: string): Promise<Map<string, Row[]>> {
  const files = await readZip(await runExport(graph.database, "csv", document === undefined ? {} : { document }));
  expect([...files.keys()].filter((name) => !name.endsWith(".csv"))).toEqual(["read-me.txt"]);
  files.delete("read-me.txt");
  for (const bytes of files.values()) expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return new Map([...files].map(([name, bytes]) => [name, parse(bytes, { bom: true, columns: true, ...rowEnds })]));
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

/** Each begins as a formula does, or as a disarmed one. */
const formulas = ["'=1+1", "''\t+n”目标任务，", "\t=1+1", "\r@x", "＝1＋1", "'＋1", "'plain", "''", "+3+n”目标任务，", "-2", "'-2", "' =1"];

const makeFormulas = (records: Records): Records => {
  const ids = records.entities.filter(({ label }) => label === "Target").map(({ id }) => id);
  const change = (entity: EntityRecord): EntityRecord => {
    const text = formulas[ids.indexOf(entity.id)];
    const [first, ...others] = entity.evidence;
    return text === undefined ? entity : { ...entity, properties: { ...entity.properties, nameZh: text }, evidence: [{ ...first!, quote: text, prefix: text, suffix: text }, ...others] };
  };
  return { ...records, entities: records.entities.map(change) };
};

/** As the read-me says. */
const undo = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, "");

it("says beside the tables how a disarmed cell is undone, in Python too", async () => {
  const readMe = (await readZip(await runExport(graph.database, "csv"))).get("read-me.txt")!.toString();
  expect(readMe).toContain(inPython);
});

/** As the read-me has it. */
const inPython = `re.sub(r"^'(?='*[=+\\-@\\t\\r＝＋－＠])", "", cell)`;

it.skipIf(!pythonHas("csv"))("is read and undone by Python as by us (skipped where that is absent)", async () => {
  const other = await openGraph({ alter: makeHostile });
  const zip = await runExport(other.database, "csv");
  await other.database.close();
  const script = `
import csv, io, json, re, sys, zipfile
with zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())) as file:
    print(json.dumps({name: [[${inPython} for cell in row] for row in csv.reader(io.TextIOWrapper(file.open(name), "utf-8-sig", newline=""))] for name in file.namelist() if name.endswith(".csv")}))`;
  const files = [...(await readZip(zip))].filter(([name]) => name.endsWith(".csv"));
  expect(runPython(script, zip)).toEqual(Object.fromEntries(files.map(([name, bytes]) => [name, (parse(bytes, { bom: true, ...rowEnds }) as string[][]).map((row) => row.map(undo))])));
});

it.each([
  ["as they are", undefined],
  ["hostile", makeHostile],
  ["formulas, and what looks like disarmed ones", makeFormulas],
])("gives the API's quotes with what stands around them, and names, once cells are undone: %s", async (_what, alter) => {
  const other = await openGraph(alter ? { alter } : {});
  const files = await readZip(await runExport(other.database, "csv"));
  const rows = (name: string): Row[] => parse(files.get(name)!, { bom: true, columns: true, ...rowEnds });
  const { data } = await other.askText(`{ nodes(ids: ${JSON.stringify(other.records.entities.map(({ id }) => id))}) { id ... on Entity { name evidence(first: 100) { quote prefix suffix start } } } }`);
  await other.database.close();
  const { nodes } = data as { nodes: { id: string; name: string; evidence: { quote: string; prefix: string; suffix: string; start: number }[] }[] };
  const read = rows("evidence.csv").filter(({ of }) => of === "entity").map(({ id, start, quote, prefix, suffix }) => [id, start, ...[quote, prefix, suffix].map((cell) => undo(cell!))].join("\u0000"));
  expect(read.sort()).toEqual(nodes.flatMap(({ id, evidence }) => evidence.map(({ start, quote, prefix, suffix }) => [id, start, ...[quote, prefix, suffix].map(printable)].join("\u0000"))).sort());
  const names = model.kinds.flatMap(({ plural }) => rows(`${plural}.csv`).map(({ id, nameZh }) => `${id} ${undo(nameZh!)}`));
  expect(names.sort()).toEqual(nodes.map(({ id, name }) => `${id} ${printable(name)}`).sort());
});

it("disarms formulas and control characters, and leaves all else as it is", async () => {
  await graph.database.close();
  graph = await openGraph({ alter: makeHostile });
  const rows = [...(await readTables()).values()].flat();
  const ids = hostileIds(graph.records);
  const names = ids.map((id) => rows.find((row) => row["id"] === id && row["nameZh"] !== undefined)!["nameZh"]);
  expect(names).toEqual(hostileTexts.map((text) => (/^'*[=+\-@\t\r＝]/.test(text) ? `'${text}` : printable(text))));
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r＝]/.test(cell) || /^-\D/.test(cell))).toEqual([]);
});

it("names what each entity is linked to by single relations, as the API answers them, and the documents it cites", async () => {
  await graph.database.close();
  graph = await openGraph();
  tables = await readTables();
  const { data } = await graph.askText("{ targets(first: 1000) { nodes { id taskArea { id } indicator { id } } } achievements(first: 1000) { nodes { id indicator { id } } } measures(first: 1000) { nodes { id taskArea { id } } } }");
  for (const [name, { nodes }] of Object.entries(data as Record<string, { nodes: Record<string, { id: string } | string | null>[] }>)) {
    const relations = Object.keys(nodes[0]!).filter((key) => key !== "id");
    const expected = nodes.map((node) => [node["id"], ...relations.map((relation) => (node[relation] as { id: string } | null)?.id ?? "")]);
    expect(tables.get(`${name}.csv`)!.map((row) => [row["id"], ...relations.map((relation) => row[`${relation}Id`])])).toEqual(expected);
    expect(expected.flat().filter((id) => id !== "").length).toBeGreaterThan(nodes.length);
  }
  for (const { id, documentIds } of tables.get("targets.csv")!) expect([id, documentIds]).toEqual([id, "document/zhejiang-housing-conference-2023"]);
  expect((await readTables("document/zhejiang-housing-conference-2023")).get("targets.csv")).toEqual(tables.get("targets.csv"));
});

it("says what it holds: the revision, the rows of each table, what each code in them means", async () => {
  const about = tables.get("about.csv")!;
  const find = (subject: string, name: string) => about.find((row) => row["subject"] === subject && row["name"] === name);
  const { data } = await graph.askText("{ stats { revision } }");
  expect(find("graph", "revision")?.["value"]).toBe((data as { stats: { revision: string } }).stats.revision);
  for (const [file, rows] of tables) if (file !== "about.csv") expect([file, find("rows", file.replace(".csv", ""))?.["value"]]).toEqual([file, String(rows.length)]);
  const used = { comparator: "targets", quantity: "targets", basis: "links", type: "links", form: "documents", "progress.status": "progress", "progress.outcome": "progress" };
  for (const [subject, table] of Object.entries(used)) {
    const codes = new Set(tables.get(`${table}.csv`)!.map((row) => row[subject.split(".").at(-1)!]!));
    expect(codes.size, subject).toBeGreaterThan(0);
    for (const code of codes) if (code !== "") expect([subject, code, find(subject, code)?.["meaningEn"]]).toEqual([subject, code, expect.stringMatching(/./)]);
  }
  for (const { subject, name, meaningZh, meaningEn } of about) expect([subject, name, meaningZh, meaningEn]).toEqual([subject, name, expect.stringMatching(/\p{Script=Han}.*。$/u), expect.stringMatching(/[.)]$/)]);
  // Each column is explained, once, and what is explained is there.
  const explained = about.filter(({ subject }) => subject === "column").map(({ name }) => name!);
  const matching = (name: string): string[] => {
    const [column, table] = name.split(".").reverse() as [string, string?];
    const found = [...tables].filter(([file, rows]) => (table === undefined ? rows[0]!["nameZh"] !== undefined : file === `${table}.csv`));
    return found.flatMap(([file, rows]) => (rows[0]![column] === undefined ? [] : [`${file}: ${column}`]));
  };
  expect(explained.filter((name) => matching(name).length === 0)).toEqual([]);
  expect(explained.flatMap(matching).sort()).toEqual([...tables].flatMap(([file, rows]) => Object.keys(rows[0]!).map((head) => `${file}: ${head}`)).sort());
});
