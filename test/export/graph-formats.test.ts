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

  it("says nothing that Gephi takes for infinity, and keeps links of several types between the same two apart", async () => {
    graph = await openGraph();
    const text = (await runExport(graph.database, name)).toString("utf8");
    expect(text).not.toMatch(/["'>][+-]?INF/);
    if (name === "gexf") expect([...text.matchAll(/<edge [^>]*kind="(\w+)"/g)].map(([, kind]) => kind).sort()).toEqual(graph.records.links.map(({ type }) => type).sort());
  });

  it("brings hostile texts through", async () => {
    graph = await openGraph({ alter: makeHostile });
    const exported = await read(graph);
    expect(hostileIds(graph.records).map((id) => exported.getNodeAttribute(id, "nameZh"))).toEqual(hostileTexts.map(printable));
  });
});
