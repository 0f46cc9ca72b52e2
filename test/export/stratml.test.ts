// stratml: valid by the standard's own schema; read back with an XML parser: goals, objectives, figures as stored, Chinese names, quotes; hostile texts come through.
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Records } from "../../src/curation/records.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { type Element, findAll, readXml, textOf, validateXml } from "./read-xml.js";
import { runExport } from "./run-export.js";

const schema = "../shared/standards/StratML-PerformancePlanOrReport-20160506.xsd";
const known = existsSync(schema);
const housing = "document/zhejiang-housing-conference-2023";
const identifierOf = (id: string) => id.replace("/", ".");
let graph: TestGraph;
afterAll(() => graph.database.close());

const kindOf = (id: string) => id.split("/")[0]!;
const linksOf = ({ links }: Records, from: string, type: string) => links.filter((link) => link.from === from && link.type === type);
const resultsIn = (plan: Element, name: string) => findAll(plan, name).map((result) => ["StartDate", "EndDate", "NumberOfUnits"].map((child) => textOf(result, child)));

describe("of the first document", () => {
  let bytes: Buffer;
  let plan: Element;
  beforeAll(async () => {
    graph = await openGraph();
    bytes = await runExport(graph.database, "stratml", { document: housing });
    plan = readXml(bytes);
  });

  it.skipIf(!known)("is valid (skipped where ../shared is absent)", async () => {
    expect(await validateXml(schema, bytes)).toBe("");
    expect(await validateXml(schema, Buffer.from(bytes.toString("utf8").replace("<Identifier>", "<Identifier>2")))).toMatch(/NCName/);
  });

  it("holds goals and objectives where the document puts them, with names and quotes", () => {
    const { entities } = graph.records;
    const goals = findAll(plan, "Goal");
    const inGoals = goals.map((goal) => textOf(goal, "Identifier"));
    const areas = entities.filter(({ id }) => ["task-area", "major-question", "relationship-pair", "goal"].includes(kindOf(id)));
    expect(inGoals).toEqual(expect.arrayContaining(areas.map(({ id }) => identifierOf(id))));
    for (const area of areas) {
      const goal = goals.find((one) => textOf(one, "Identifier") === identifierOf(area.id))!;
      expect([textOf(goal, "Name"), textOf(goal, "SequenceIndicator")]).toEqual([area.properties["nameZh"], area.properties["ordinal"] === undefined ? undefined : String(area.properties["ordinal"])]);
      for (const { quote } of area.evidence) expect(textOf(goal, "OtherInformation")).toContain(quote);
      const direct = graph.records.links.filter(({ to, type, from }) => to === area.id && type === "PART_OF" && kindOf(from) === "measure").map(({ from }) => from);
      const nested = graph.records.links.filter(({ to, type }) => direct.includes(to) && type === "PART_OF").map(({ from }) => from);
      expect(findAll(goal, "Objective").flatMap((one) => textOf(one, "Identifier") ?? []).sort()).toEqual([...direct, ...nested].map(identifierOf).sort());
    }
    expect(findAll(plan, "Vision").map((vision) => textOf(vision, "Identifier"))).toEqual(["strategy.two-firsts"]);
    const guiding = entities.filter(({ properties: { category } }) => category !== undefined && category !== "STRATEGY");
    expect(findAll(plan, "Value").map((value) => textOf(value, "Name")).sort()).toEqual(guiding.map(({ properties }) => properties["nameZh"]).sort());
    expect(textOf(plan, "Name")).toBe("凝心聚力实干担当 浙江奋力推进“两个先行”");
    expect(findAll(plan, "PublicationDate").map(({ text }) => text)).toEqual(["2023-01-17"]);
  });

  it("holds every target and every achievement once, at its indicator, as stored", () => {
    const { entities } = graph.records;
    for (const [kind, name] of [["target", "TargetResult"], ["achievement", "ActualResult"]] as const) {
      const figures = entities.filter(({ id }) => kindOf(id) === kind);
      const written = figures.map(({ properties: { year, since = year, value, max } }) => [year && `${since}-01-01`, year && `${year}-12-31`, max === undefined && value !== undefined ? String(value) : undefined]);
      expect(resultsIn(plan, name).map(String).sort()).toEqual(written.map(String).sort());
      for (const figure of figures) {
        const indicators = linksOf(graph.records, figure.id, "MEASURED_BY").map(({ to }) => to);
        const found = findAll(plan, "PerformanceIndicator").filter((indicator) => findAll(indicator, name).some((one) => textOf(one, "Description")!.split("\n").includes(`${kind.toUpperCase()} ${figure.id}`)));
        const referents = found.map((indicator) => textOf(indicator, "Identifier") ?? findAll(indicator, "ReferentIdentifier")[0]!.text);
        expect(referents).toEqual((indicators.length > 0 ? indicators : [figure.id]).map(identifierOf));
        const described = findAll(found[0]!, "DescriptorValue").map(({ text }) => text);
        if (figure.properties["asWritten"] !== undefined) expect(described).toContain(figure.properties["asWritten"]);
      }
    }
    const rental = findAll(plan, "TargetResult").find((one) => textOf(one, "NumberOfUnits") === "250000")!;
    expect(findAll(rental, "DescriptorValue")[0]!.text).toBe("25万套（间）");
  });

  it("sets targets where the document sets them", () => {
    const goals = findAll(plan, "Goal");
    for (const { from, to } of graph.records.links.filter(({ type }) => type === "SET_FOR")) {
      const goal = goals.find((one) => textOf(one, "Identifier") === identifierOf(to))!;
      expect(findAll(goal, "TargetResult").some((one) => textOf(one, "Description")!.includes(`TARGET ${from}\n`))).toBe(true);
    }
  });

  it("is in English where that is asked for, and says so of nothing else", async () => {
    const english = readXml(await runExport(graph.database, "stratml", { document: housing, lang: "EN" }));
    expect(textOf(english, "Name")).toBe("United in purpose and ready to act, Zhejiang strives for the Two Pioneering Goals");
    expect(findAll(english, "Goal").length).toBe(findAll(plan, "Goal").length);
    expect(resultsIn(english, "ActualResult").sort()).toEqual(resultsIn(plan, "ActualResult").sort());
  });
});

describe("of other documents", () => {
  it.each(["document/brook-town-2024", "document/brook-town-2025"])("keeps ranges and comparators apart from numbers: %s", async (document) => {
    graph = await openGraph({ seeds: "test/analysis/fixtures/seeds" });
    const bytes = await runExport(graph.database, "stratml", { document });
    if (known) expect(await validateXml(schema, bytes)).toBe("");
    const plan = readXml(bytes);
    const figures = graph.records.entities.filter(({ id, evidence }) => kindOf(id) === "target" && evidence.some((one) => one.document === document));
    expect(findAll(plan, "TargetResult").length).toBe(figures.length);
    for (const { id, properties } of figures.filter(({ properties: { comparator } }) => comparator !== undefined)) {
      const result = findAll(plan, "TargetResult").find((one) => textOf(one, "Description")!.split("\n").includes(`TARGET ${id}`))!;
      const { value, max, comparator, asWritten } = properties;
      expect([textOf(result, "NumberOfUnits"), findAll(result, "DescriptorName")[0]!.text, findAll(result, "DescriptorValue")[0]!.text]).toEqual(
        max === undefined ? [String(value), comparator, asWritten] : [undefined, "RANGE", `${value}–${max} | ${asWritten}`],
      );
    }
    expect(figures.some(({ properties }) => properties["max"] !== undefined) || document.endsWith("2024")).toBe(true);
  });

  it("brings hostile texts through, and stays valid", async () => {
    graph = await openGraph({ alter: makeHostile });
    const bytes = await runExport(graph.database, "stratml", { document: housing });
    if (known) expect(await validateXml(schema, bytes)).toBe("");
    const plan = readXml(bytes);
    const texts = ["Name", "Description", "MeasurementDimension", "OtherInformation"].flatMap((name) => findAll(plan, name)).map(({ text }) => text);
    for (const [index, id] of hostileIds(graph.records).entries()) {
      const text = printable(hostileTexts[index]!);
      expect(texts.some((one) => one.includes(text)), id).toBe(true);
    }
    expect(findAll(plan, "script")).toEqual([]);
  });

  it("makes a plan of a document that says next to nothing", async () => {
    graph = await openGraph({ alter: ({ entities }) => ({ entities: entities.filter(({ label }) => label === "Document").map((one) => ({ ...one, evidence: [] })), links: [], declaredCounts: [] }) });
    const bytes = await runExport(graph.database, "stratml", { document: housing });
    if (known) expect(await validateXml(schema, bytes)).toBe("");
    expect(findAll(readXml(bytes), "Goal").map((goal) => textOf(goal, "Name"))).toEqual(["凝心聚力实干担当 浙江奋力推进“两个先行”"]);
  });
});
