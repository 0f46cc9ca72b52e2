// The source of exports: everything once, in order, page by page, of one revision; of a document what it says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSource } from "../../src/export/open-source.js";
import type { ExportSource } from "../../src/export/source.js";
import { generateRecords } from "../../src/generate/generate-records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";

const collect = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
};
const idsOf = async (source: ExportSource) => (await Promise.all(model.kinds.map((kind) => collect(source.entities(kind))))).flat().map(({ id }) => id);
const report = () => undefined;

describe("of a graph of several pages", () => {
  let graph: TestGraph;
  const generated = generateRecords({ documents: 40, seed: 5 });
  const entities = [...generated.entities];
  const links = [...generated.links];
  const counts = [...generated.declaredCounts];
  beforeAll(async () => {
    graph = await openGraph({ alter: () => ({ entities, links, declaredCounts: counts }) });
  });
  afterAll(() => graph.database.close());

  it("counts all evidence, without reading it", async () => {
    const source = await openSource(graph.database, model);
    const evidence = [...entities, ...links, ...counts].reduce((sum, one) => sum + one.evidence.length, 0);
    expect(await source.countEvidence()).toBe(evidence);
  });

  it("hands out every entity once, with all it says, in document order within its kind", async () => {
    expect(entities.length).toBeGreaterThan(3_000);
    const source = await openSource(graph.database, model);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const measures = await collect(source.entities(model.kindByLabel.get("Measure")!));
    expect(measures.length).toBeGreaterThan(1_000);
    expect(measures.map(({ properties }) => properties)).toEqual(measures.map(({ id }) => ({ id, ...byId.get(id)!.properties })));
    const { data } = await graph.askText("{ measures(first: 1000) { nodes { id } } }");
    expect(measures.slice(0, 1000).map(({ id }) => ({ id }))).toEqual((data as { measures: { nodes: unknown } }).measures.nodes);
    expect((await idsOf(source)).sort()).toEqual(entities.map(({ id }) => id).sort());
  });

  it("hands out every link once, with its evidence", async () => {
    const source = await openSource(graph.database, model);
    const found = await collect(source.links());
    expect(found.length).toBe(links.length);
    expect(new Set(found.map(({ id }) => id)).size).toBe(links.length);
    expect(found.map(({ id, type, fromId, toId, basis, evidence }) => JSON.stringify([id, type, fromId, toId, basis, evidence.map(({ quote, start, documentId }) => [quote, start, documentId])])).sort()).toEqual(
      links.map(({ id, type, from, to, basis, evidence }) => JSON.stringify([id, type, from, to, basis, evidence.map(({ quote, start, document }) => [quote, start, document])])).sort(),
    );
    const two = await collect(source.links({ types: ["MEASURED_BY", "SET_FOR"], bare: true, named: true }));
    expect(two.map(({ id }) => id).sort()).toEqual(links.filter(({ type }) => type === "MEASURED_BY" || type === "SET_FOR").map(({ id }) => id).sort());
    const { toId, names, evidence } = two[0]!;
    expect([names?.toNameZh, evidence]).toEqual([entities.find(({ id }) => id === toId)!.properties["nameZh"], []]);
  });

  it("hands out every piece of evidence and every declared count once", async () => {
    const source = await openSource(graph.database, model);
    const found = (await Promise.all(model.kinds.map((kind) => collect(source.evidence(kind))))).flat();
    const key = (id: string, { quote, start, end }: { quote: string; start: number; end: number }) => `${id} ${start} ${end} ${quote}`;
    expect(found.map((one) => key(one.entityId, one)).sort()).toEqual(entities.flatMap(({ id, evidence }) => evidence.map((one) => key(id, one))).sort());
    const declared = await collect(source.declaredCounts());
    expect(declared.map(({ documentId, kind, declared: count }) => `${documentId} ${kind} ${count}`).sort()).toEqual(counts.map(({ document, kind, declared: count }) => `${document} ${kind} ${count}`).sort());
  });

  it("hands out the links of an entity that has more of them than a page, once each", async () => {
    const degrees = new Map<string, number>();
    for (const { to } of links) degrees.set(to, (degrees.get(to) ?? 0) + 1);
    const [hub] = [...degrees].sort(([, a], [, b]) => b - a)[0]!;
    const near = new Set(links.filter(({ to }) => to === hub).map(({ from }) => from));
    const turned = [...near].flatMap((id) => ["RELATED_TO", "GUIDED_BY"].map((type) => ({ ...links[0]!, id: `${hub}--${type}--${id}`, type, from: hub!, to: id })));
    const other = entities.filter(({ id }) => id !== hub).slice(0, 2_500).map(({ id }) => ({ ...links[0]!, id: `${hub}--ADVANCES--${id}`, type: "ADVANCES", from: hub!, to: id }));
    const all = [...turned, ...other];
    await importGraph(graph.database, makeGraphRows({ entities, links: all, declaredCounts: counts }, model), model, { report });
    const kinds = model.kinds;
    const open = { ...model, linkTypes: model.linkTypes.map((row) => ({ ...row, ends: [{ from: ["*"], to: ["*"] }] })) };
    const found = await collect((await openSource(graph.database, { ...open, kinds, linkTypeByName: new Map(open.linkTypes.map((row) => [row.type, row])) })).links());
    expect(all.length).toBeGreaterThan(2_500);
    expect(found.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it("fails when another graph is imported midway, rather than mix two", async () => {
    const source = await openSource(graph.database, model);
    const reading = source.links()[Symbol.asyncIterator]();
    await reading.next();
    await importGraph(graph.database, makeGraphRows({ entities, links: links.slice(1), declaredCounts: counts }, model), model, { report });
    const rest = async () => {
      while (!(await reading.next()).done);
    };
    await expect(rest()).rejects.toMatchObject({ code: "REVISION_CHANGED" });
  });
});

describe("of one document", () => {
  let graph: TestGraph;
  const document = "document/brook-town-2025";
  beforeAll(async () => {
    graph = await openGraph({ seeds: "test/analysis/fixtures/seeds" });
  });
  afterAll(() => graph.database.close());

  it("hands out the document, what cites it, what its links lead to, and the links it states", async () => {
    const source = await openSource(graph.database, model, { document });
    const stated = graph.records.links.filter(({ evidence }) => evidence.some((one) => one.document === document));
    const found = await collect(source.links());
    expect(found.map(({ id }) => id).sort()).toEqual(stated.map(({ id }) => id).sort());
    expect(new Set(found.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)))).toEqual(new Set([document]));
    const cited = graph.records.entities.filter(({ id, evidence }) => id === document || evidence.some((one) => one.document === document)).map(({ id }) => id);
    const ids = new Set([...cited, ...stated.flatMap(({ from, to }) => [from, to])]);
    expect(ids.size).toBeGreaterThan(cited.length);
    expect((await idsOf(source)).sort()).toEqual([...ids].sort());
    const evidence = (await Promise.all(model.kinds.map((kind) => collect(source.evidence(kind))))).flat();
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence.map(({ documentId }) => documentId))).toEqual(new Set([document]));
  });

  it("sets its targets beside their results, as the API does", async () => {
    const source = await openSource(graph.database, model, { document });
    const found = await collect(source.progress());
    const ask = (year: number) => `y${year}: progress(year: ${year}, document: "${document}") { nodes { indicator { id } target { id asWritten comparator } baseline { id } result { id } ratio fulfilment status outcome reason } }`;
    const { data } = await graph.askText(`{ ${[2025, 2030].map(ask).join(" ")} }`);
    const nodes = Object.values(data as Record<string, { nodes: unknown[] }>).flatMap((year) => year.nodes);
    expect(nodes.length).toBeGreaterThan(0);
    const id = (entity: { id: string } | undefined) => (entity ? { id: entity.id } : null);
    const asAnswered = found.map(({ indicator, target, baseline, result, ratio = null, fulfilment = null, status, outcome, reasonZh = null }) => ({
      indicator: id(indicator), target: { id: target.id, asWritten: target.properties["asWritten"] ?? null, comparator: target.properties["comparator"] ?? null },
      baseline: id(baseline), result: id(result), ratio, fulfilment, status, outcome, reason: reasonZh,
    }));
    expect(asAnswered).toEqual(nodes);
  });

  it.each([["document/none", /There is no document "document\/none"/], ["strategy/two-firsts", /is no document, but a STRATEGY/]])("refuses %s, and names what there is", async (id, message) => {
    const [first] = graph.records.entities.filter(({ label }) => label === "Document");
    await expect(openSource(graph.database, model, { document: id })).rejects.toMatchObject({ code: "NO_DOCUMENT", message: expect.stringMatching(message), remedy: expect.stringContaining(`was read: ${first!.id}`) });
  });
});
