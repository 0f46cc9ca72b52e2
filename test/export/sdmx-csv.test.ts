// sdmx-csv: observations read back with csv-parse and set beside GraphQL's answers; the structure by SDMX's own JSON Schema where that is at hand, and by what the columns hold.
import { existsSync, readFileSync } from "node:fs";
import { Ajv2019 } from "ajv/dist/2019.js";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { readZip, rowEnds, runExport } from "./run-export.js";

type Row = Record<string, string>;
interface Component {
  id: string;
  conceptIdentity: string;
  localRepresentation: { enumeration?: string; format?: { dataType: string } };
}
interface Listed {
  id: string;
  codes?: { id: string; name: string; names: Record<string, string> }[];
  concepts?: { id: string }[];
}
interface Structure {
  data: {
    dataflows: { id: string; version: string; agencyID: string; structure: string }[];
    dataStructures: { id: string; dataStructureComponents: { dimensionList: { dimensions: Component[]; timeDimension: Component }; measureList: { measures: Component[] }; attributeList: { attributes: Component[] } } }[];
    conceptSchemes: Listed[];
    codelists: Listed[];
  };
}

const schema = [process.env["SDMX_SCHEMA"] ?? "", "../shared/standards/sdmx-json-structure-schema.json"].find(existsSync);
let graph: TestGraph;
afterAll(() => graph.database.close());

async function read(document?: string): Promise<{ text: string; rows: Row[]; structure: Structure }> {
  const files = await readZip(await runExport(graph.database, "sdmx-csv", document === undefined ? {} : { document }));
  expect([...files.keys()]).toEqual(["observations.csv", "structure.json"]);
  const text = files.get("observations.csv")!.toString("utf8");
  return { text, rows: parse(text, { columns: true, ...rowEnds }), structure: JSON.parse(files.get("structure.json")!.toString("utf8")) as Structure };
}

const figureFields = "__typename id nameZh: name nameEn: name(lang: EN) value max unitZh: unit unitEn: unit(lang: EN) asWritten comparator quantity year since noteZh: note evidence { quote }";

async function askFigures(): Promise<Row[]> {
  const { data } = await graph.askText(`{ indicators(first: 100) { nodes { id figures(first: 100) { nodes { ... on Figure { ${figureFields} } } } } } }`);
  type Figure = Record<string, string | number | null> & { evidence: { quote: string }[]; year: number; since: number | null };
  const { nodes } = (data as { indicators: { nodes: { id: string; figures: { nodes: Figure[] } }[] } }).indicators;
  const text = (value: string | number | null | undefined) => String(value ?? "");
  return nodes.flatMap(({ id, figures }) =>
    figures.nodes.map((figure) => ({
      SERIES: id.split("/")[1]!,
      FIGURE_TYPE: figure["__typename"] === "Target" ? "T" : "A",
      STATEMENT: text(figure["id"]),
      TIME_PERIOD: figure.since === null || figure.since === figure.year ? String(figure.year) : `${figure.since}-01-01/P${figure.year - figure.since + 1}Y`,
      OBS_VALUE: figure["value"] === null ? "NaN" : text(figure["value"]),
      MAX_VALUE: text(figure["max"]),
      COMPARATOR: text(figure["comparator"]),
      AS_WRITTEN: text(figure["asWritten"]),
      UNIT_MEASURE: text(figure["unitZh"]),
      QUANTITY: text(figure["quantity"]),
      NAME: text(figure["nameZh"]),
      NAME_EN: text(figure["nameEn"]),
      NOTE: text(figure["noteZh"]),
      QUOTE: figure.evidence.map(({ quote }) => quote).join(" | "),
    })),
  );
}

const pick = (rows: Row[], like: Row) => rows.map((row) => Object.fromEntries(Object.keys(like).map((name) => [name, row[name]!])));
const sorted = (rows: Row[]) => rows.map((row) => JSON.stringify(row)).sort();

describe.each(["seeds", "test/analysis/fixtures/seeds"])("of %s", (seeds) => {
  let exported: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    graph = await openGraph({ seeds });
    exported = await read();
  });

  it("holds every figure of every indicator, as the API answers", async () => {
    const expected = await askFigures();
    expect(expected.length).toBeGreaterThan(8);
    expect(sorted(pick(exported.rows, expected[0]!))).toEqual(sorted(expected));
    const keys = exported.rows.map(({ SERIES, FIGURE_TYPE, STATEMENT, TIME_PERIOD }) => [SERIES, FIGURE_TYPE, STATEMENT, TIME_PERIOD].join(" "));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has the columns of SDMX-CSV, in the order of the structure", () => {
    const { text, structure, rows } = exported;
    const [flow] = structure.data.dataflows;
    const { dimensionList, measureList, attributeList } = structure.data.dataStructures[0]!.dataStructureComponents;
    const components = [...dimensionList.dimensions, dimensionList.timeDimension, ...measureList.measures, ...attributeList.attributes];
    expect(text.slice(0, text.indexOf("\r\n")).split(",")).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION", ...components.map(({ id }) => id)]);
    expect(new Set(rows.map((row) => [row["STRUCTURE"], row["STRUCTURE_ID"], row["ACTION"]].join()))).toEqual(new Set([`dataflow,${flow!.agencyID}:${flow!.id}(${flow!.version}),M`]));
    expect(flow!.structure).toMatch(/=POLICY_GRAPH:DSD_FIGURES\(1\.0\.0\)$/);
    const concepts = structure.data.conceptSchemes[0]!.concepts!.map(({ id }) => id);
    for (const { id, conceptIdentity, localRepresentation } of components) {
      expect(concepts).toContain(conceptIdentity.split(".").at(-1));
      const values = rows.map((row) => row[id]!).filter((value) => value !== "");
      if (localRepresentation.format?.dataType === "Double") expect(values.filter((value) => value !== "NaN" && !Number.isFinite(Number(value)))).toEqual([]);
      if (localRepresentation.enumeration === undefined) continue;
      const codes = structure.data.codelists.find((list) => localRepresentation.enumeration!.includes(`:${list.id}(`))!.codes!.map((code) => code.id);
      for (const value of values) expect(codes).toContain(value);
    }
    const indicators = graph.records.entities.filter(({ label }) => label === "Indicator");
    expect(structure.data.codelists.at(-1)!.codes!.map(({ id, names }) => [id, names["zh"], names["en"]]).sort()).toEqual(indicators.map(({ id, properties }) => [id.split("/")[1], properties["nameZh"], properties["nameEn"]]).sort());
  });

  it.skipIf(schema === undefined)("has a structure that SDMX's JSON Schema accepts (skipped where that is absent)", () => {
    const validate = new Ajv2019({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/, "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, uri: URL.canParse, email: true } }).compile(JSON.parse(readFileSync(schema!, "utf8")) as object);
    validate(exported.structure);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...exported.structure, data: { ...exported.structure.data, codelists: [{ id: "no id" }] } })).toBe(false);
  });
});

it("holds of one document what it says, and its spans and ranges", async () => {
  graph = await openGraph({ seeds: "test/analysis/fixtures/seeds" });
  const { rows } = await read("document/brook-town-2025");
  const cover = rows.find(({ STATEMENT }) => STATEMENT === "target/2025-green-cover")!;
  expect([cover["OBS_VALUE"], cover["MAX_VALUE"], cover["COMPARATOR"], cover["AS_WRITTEN"], cover["UNIT_MULT"]]).toEqual(["42", "45", "RANGE", "42%—45%", "0"]);
  expect(new Set(rows.map(({ DOCUMENT }) => DOCUMENT))).toEqual(new Set(["document/brook-town-2025"]));
});

it("leaves out a figure without a year, and says so of a figure without a number", async () => {
  const ids = ["target/2023-future-communities", "target/2023-future-villages"];
  const without = { [ids[0]!]: "year", [ids[1]!]: "value" };
  graph = await openGraph({ alter: (records) => ({ ...records, entities: records.entities.map((one) => ({ ...one, properties: Object.fromEntries(Object.entries(one.properties).filter(([name]) => name !== without[one.id])) })) }) });
  const found = (await read()).rows.filter(({ STATEMENT }) => ids.includes(STATEMENT!));
  expect(found.map(({ STATEMENT, OBS_VALUE, OBS_STATUS }) => [STATEMENT, OBS_VALUE, OBS_STATUS])).toEqual([[ids[1], "NaN", "O"]]);
});

it("brings hostile texts through, formulas disarmed", async () => {
  graph = await openGraph({
    alter: (records) => {
      const hostile = makeHostile(records);
      const targets = hostile.entities.filter(({ label }) => label === "Target").map(({ id }) => id);
      const text = (id: string) => hostileTexts[targets.indexOf(id)];
      return { ...hostile, entities: hostile.entities.map((one) => (text(one.id) === undefined ? one : { ...one, properties: { ...one.properties, nameZh: text(one.id)!, asWritten: text(one.id)! } })) };
    },
  });
  const { rows, structure } = await read();
  const safe = (text: string) => (/^('*[=@\t\r＝]|'+[+-]|[+-](?!\d+$))/.test(text) ? `'${text}` : printable(text));
  const targets = graph.records.entities.filter(({ label }) => label === "Target").slice(0, hostileTexts.length).map(({ id }) => id);
  expect(targets.map((id) => rows.find(({ STATEMENT }) => STATEMENT === id)!).map(({ NAME, AS_WRITTEN }) => [NAME, AS_WRITTEN])).toEqual(hostileTexts.map((text) => [safe(text), safe(text)]));
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=@\t]/.test(cell) || /^[+-](?!\d+$)/.test(cell))).toEqual([]);
  const index = hostileIds(graph.records).findIndex((id) => id.startsWith("indicator/"));
  const [code] = structure.data.codelists.at(-1)!.codes!.filter(({ id }) => `indicator/${id}` === hostileIds(graph.records)[index]);
  expect(code!.names["zh"]).toBe(printable(hostileTexts[index]!));
});
