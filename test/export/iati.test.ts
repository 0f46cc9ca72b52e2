// iati: read back with an XML parser: results, periods, targets and actuals as stored; by the standard's schema where that is at hand, by the order of its elements always.
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { type Element, findAll, readXml, validateXml } from "./read-xml.js";
import { runExport } from "./run-export.js";

const schema = [process.env["IATI_SCHEMA"] ?? "", "../shared/standards/iati-activities-schema.xsd"].find(existsSync);
const housing = "document/zhejiang-housing-conference-2023";
let graph: TestGraph;
afterAll(() => graph.database.close());

/** Of what is written here, in IATI's order: what must be there, and what may. */
const contents: Record<string, string> = {
  "iati-activities": "iati-activity",
  "iati-activity": "iati-identifier reporting-org title description (participating-org )+activity-status (activity-date )+(result )+",
  result: "title (indicator )+",
  indicator: "title (description )?reference (baseline )*(period )+",
  baseline: "comment ",
  period: "period-start period-end (target )*(actual )*",
  target: "comment ",
  actual: "comment ",
  comment: "narrative (narrative )?",
  title: "narrative (narrative )?",
};

function checkContent(element: Element): void {
  const pattern = contents[element.name];
  if (pattern !== undefined) expect(`${element.children.map(({ name }) => name).join(" ")} `.trimStart(), element.name).toMatch(new RegExp(`^${pattern.trimEnd()}\\s*$`));
  if (["period-start", "period-end", "activity-date"].includes(element.name)) expect(element.attributes["iso-date"]).toMatch(/^\d{4}-\d\d-\d\d$/);
  element.children.forEach(checkContent);
}

async function read(document: string): Promise<Element> {
  const bytes = await runExport(graph.database, "iati", { document });
  if (schema !== undefined) expect(await validateXml(schema, bytes)).toBe("");
  const activities = readXml(bytes);
  checkContent(activities);
  return activities;
}

/** Lines of its comments: name, id, … */
const linesOf = (element: Element) => findAll(element, "narrative")[0]!.text.split("\n");
const find = (activities: Element, name: string, id: string) => findAll(activities, name).filter((one) => linesOf(one).includes(`[${id}]`));

it.skipIf(schema === undefined)("is told apart from what is not valid by the standard's schema (skipped where that is absent)", async () => {
  graph = await openGraph();
  const text = (await runExport(graph.database, "iati", { document: housing })).toString("utf8");
  expect(await validateXml(schema!, Buffer.from(text.replace(/ iso-date="[^"]*"/, "")))).toMatch(/iso-date/);
});

describe("of the first document", () => {
  let activities: Element;
  beforeAll(async () => {
    graph = await openGraph();
    activities = await read(housing);
  });

  it("sets no amount of a year in one row with one added up over many", () => {
    const quantityOf = (id: string) => graph.records.entities.find((entity) => entity.id === id)?.properties["quantity"];
    const sorts = findAll(activities, "indicator").map((indicator) => new Set([...findAll(indicator, "target"), ...findAll(indicator, "actual")].map((figure) => quantityOf(/^\[(.*)\]$/m.exec(linesOf(figure).join("\n"))?.[1] ?? ""))));
    expect(sorts.filter(({ size }) => size > 1)).toEqual([]);
    const [target, actual] = [find(activities, "target", "target/2023-future-communities")[0]!, find(activities, "actual", "achievement/2022-future-communities")[0]!];
    const indicatorOf = (figure: Element) => findAll(activities, "indicator").find((one) => findAll(one, figure.name).includes(figure))!;
    expect(findAll(indicatorOf(target), "description").map((one) => findAll(one, "narrative")[0]!.text)).toEqual(["当期完成或新增的数量\n单位：个"]);
    expect(findAll(indicatorOf(actual), "description").map((one) => findAll(one, "narrative")[0]!.text)).toEqual(["累计或期末的数量\n单位：个"]);
  });

  it("says in which unit figures are, in both languages", () => {
    for (const [label, name] of [["Target", "target"], ["Achievement", "actual"]] as const)
      for (const { id, properties } of graph.records.entities.filter((entity) => entity.label === label && entity.properties["unitZh"] !== undefined)) {
        const indicator = findAll(activities, "indicator").find((one) => findAll(one, name).some((figure) => linesOf(figure).includes(`[${id}]`)))!;
        const lines = findAll(findAll(indicator, "description")[0]!, "narrative").flatMap(({ text }) => text.split("\n"));
        expect(lines.find((line) => line.startsWith("单位："))!.slice(3).split(" | ")).toContain(properties["unitZh"]);
        if (properties["unitEn"] !== undefined) expect(lines.find((line) => line.startsWith("Unit: "))!.slice(6).split(" | ")).toContain(properties["unitEn"]);
      }
  });

  it("names as accountable who answers for what is planned or reached, not the newspaper", () => {
    const names = findAll(activities, "participating-org").map((one) => findAll(one, "narrative")[0]!.text);
    expect(names).toContain("浙江省住房和城乡建设系统");
    expect(names).not.toContain("中国建设报");
  });

  it("holds every target and achievement that has a year, in its period, with its number where that says all", () => {
    for (const [label, name] of [["Target", "target"], ["Achievement", "actual"]] as const) {
      const figures = graph.records.entities.filter((entity) => entity.label === label);
      expect(figures.length).toBeGreaterThan(10);
      expect(findAll(activities, name).length).toBe(figures.length);
      for (const { id, properties, evidence } of figures) {
        const { year, since = year, value, comparator = "EQ", asWritten, nameZh, nameEn } = properties;
        const [found] = find(activities, name, id);
        const exact = comparator === "EQ" || (label === "Target" && ["GTE", "LTE"].includes(String(comparator)));
        expect([id, found!.attributes["value"]]).toEqual([id, value !== undefined && exact ? String(value) : undefined]);
        const lines = linesOf(found!);
        expect([lines[0], findAll(found!, "narrative")[1]!.text, lines.at(-1)]).toEqual([nameZh, nameEn, evidence.map(({ quote }) => quote).join(" | ")]);
        if (asWritten !== undefined) expect(lines).toContain(asWritten);
        const period = findAll(activities, "period").find((one) => one.children.includes(found!))!;
        expect(period.children.slice(0, 2).map(({ attributes }) => attributes["iso-date"])).toEqual([`${since}-01-01`, `${year}-12-31`]);
        const indicator = findAll(activities, "indicator").find((one) => one.children.includes(period))!;
        const [link] = graph.records.links.filter(({ from, type }) => from === id && type === "MEASURED_BY");
        expect(findAll(indicator, "reference").map(({ attributes }) => attributes["code"])).toEqual([link?.to ?? id]);
        expect(indicator.attributes["measure"] === "5").toBe(value === undefined);
      }
    }
    expect(findAll(activities, "iati-identifier").map(({ text }) => text)).toEqual(["document.zhejiang-housing-conference-2023"]);
    expect(findAll(activities, "title")[0]!.text).toContain("凝心聚力实干担当 浙江奋力推进“两个先行”");
  });

  it("has a result for each area that targets are set for", () => {
    for (const { from, to } of graph.records.links.filter(({ type, from }) => type === "SET_FOR" && !graph.records.links.some((other) => other.from === from && other.type === "QUANTIFIES" && other.basis === "STATED"))) {
      const result = findAll(activities, "result").find((one) => find(one, "target", from).length > 0)!;
      expect(findAll(result, "narrative")[0]!.text).toBe(graph.records.entities.find(({ id }) => id === to)!.properties["nameZh"]);
    }
  });
});

describe("of other documents", () => {
  it("gives baselines that the API finds comparable, and no number to a range", async () => {
    graph = await openGraph({ seeds: "test/analysis/fixtures/seeds" });
    const activities = await read("document/brook-town-2025");
    type Node = { baseline: { id: string; year: number; value: number; comparator: string | null } | null; status: string };
    const ask = (year: number) => `y${year}: progress(year: ${year}, first: 100, document: "document/brook-town-2025") { nodes { baseline { id year value comparator } status } }`;
    const { data } = await graph.askText(`{ ${[2025, 2030].map(ask).join(" ")} }`);
    const nodes = Object.values(data as Record<string, { nodes: Node[] }>).flatMap((year) => year.nodes);
    const expected = nodes.filter(({ baseline, status }) => baseline && status !== "NOT_COMPARABLE");
    expect(expected.length).toBeGreaterThan(2);
    expect(expected.length).toBeLessThan(nodes.filter(({ baseline }) => baseline).length);
    expect(findAll(activities, "baseline").map((one) => [linesOf(one)[1], one.attributes["year"], one.attributes["value"]]).sort()).toEqual(
      expected.map(({ baseline }) => [`[${baseline!.id}]`, String(baseline!.year), (baseline!.comparator ?? "EQ") === "EQ" ? String(baseline!.value) : undefined]).sort(),
    );
    const [cover] = find(activities, "target", "target/2025-green-cover");
    expect([cover!.attributes["value"], linesOf(cover!).slice(2, 5)]).toEqual([undefined, ["42%—45%", "42–45", "RANGE"]]);
  });

  it("brings hostile texts through", async () => {
    graph = await openGraph({ alter: makeHostile });
    const activities = await read(housing);
    const names = findAll(activities, "narrative").map(({ text }) => text);
    const ids = hostileIds(graph.records);
    const shown = ids.filter((id) => /^(document|target|achievement|indicator)\//.test(id) && (!id.startsWith("indicator") || graph.records.links.some(({ to }) => to === id)));
    expect(shown.length).toBeGreaterThan(3);
    for (const id of shown) expect(names.some((name) => name.includes(printable(hostileTexts[ids.indexOf(id)]!))), id).toBe(true);
    expect(findAll(activities, "script")).toEqual([]);
  });

  it("refuses a document without results", async () => {
    graph = await openGraph({ alter: ({ entities }) => ({ entities: entities.filter(({ label }) => label === "Document"), links: [], declaredCounts: [] }) });
    await expect(runExport(graph.database, "iati", { document: housing })).rejects.toMatchObject({ code: "NO_RESULTS" });
  });
});
