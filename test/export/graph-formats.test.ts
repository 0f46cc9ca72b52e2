// gexf and graphml, read back with graphology: nodes, edges, typed attributes, Chinese and English names; hostile texts come through.
import { DirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { runExport } from "./run-export.js";

let graph: TestGraph | undefined;
beforeEach(async () => {
  await graph?.database.close();
});
afterAll(() => graph?.database.close());

const formats = [
  { name: "gexf", parse: (text: string) => parseGexf(DirectedGraph, text) },
  { name: "graphml", parse: (text: string) => parseGraphml(DirectedGraph, text) },
];

describe.each(formats)("$name", ({ name, parse }) => {
  const read = async ({ database }: TestGraph, options: Parameters<typeof runExport>[2] = {}) => parse((await runExport(database, name, options)).toString("utf8"));

  it("holds every entity and every link with typed attributes", async () => {
    graph = await openGraph();
    const exported = await read(graph, { lang: "EN" });
    const { entities, links } = graph.records;
    expect([exported.type, exported.order, exported.size]).toEqual(["directed", entities.length, links.length]);
    const kept = entities.map(({ id, properties: { id: _, aliases, ...properties } }) => [id, { label: properties["nameEn"] ?? properties["nameZh"], ...properties, ...((aliases as string[]).length > 0 && { aliases: (aliases as string[]).join(" | ") }) }]);
    const found = exported.mapNodes((id, { kind, authors, ...attributes }) => {
      expect(kind).toBe(id.split("/")[0]!.replaceAll("-", "_").toUpperCase());
      return [id, { ...attributes, ...(authors !== undefined && { authors: (authors as string).split(" | ") }) }];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(kept));
    expect(exported.mapEdges((_, { type, basis, quotes = "" }, from, to) => [from, type, to, basis, quotes]).sort()).toEqual(links.map(({ from, type, to, basis, evidence }) => [from, type, to, basis.toLowerCase(), evidence.map(({ quote }) => quote).join(" | ")]).sort());
  });

  it("calls each link by its type", async () => {
    graph = await openGraph();
    const exported = await read(graph);
    expect(exported.filterEdges((_, { label, type }) => label !== type)).toEqual([]);
  });

  it("writes no word that Gephi takes for infinity", async () => {
    graph = await openGraph();
    expect((await runExport(graph.database, name)).toString("utf8")).not.toMatch(/INF/);
  });

  it("brings hostile texts through", async () => {
    graph = await openGraph({ alter: makeHostile });
    const exported = await read(graph);
    expect(hostileIds(graph.records).map((id) => exported.getNodeAttribute(id, "nameZh"))).toEqual(hostileTexts.map(printable));
  });
});

it("tells links between the same two entities apart by their kind, as GEXF 1.3 has it", async () => {
  graph = await openGraph({ alter: (records) => {
    const [first] = records.links.filter(({ type }) => type === "PART_OF");
    const twin = { ...first!, type: "RELATED_TO", id: `${first!.from}--RELATED_TO--${first!.to}` };
    return { ...records, links: [...records.links.filter(({ id }) => id !== twin.id), twin] };
  } });
  const edges = [...(await runExport(graph.database, "gexf")).toString("utf8").matchAll(/<edge id="[^"]*" (source="[^"]*" target="[^"]*") (kind="[^"]*")/g)];
  expect(edges.length).toBe(graph.records.links.length);
  expect(new Set(edges.map(([, ends, kind]) => `${ends} ${kind}`)).size).toBe(edges.length);
  expect(new Set(edges.map(([, ends]) => ends)).size).toBeLessThan(edges.length);
});
