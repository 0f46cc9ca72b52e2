// gexf and graphml, read back with graphology, and with networkx where it is at hand: nodes, edges, typed attributes, Chinese and English names; hostile texts come through.
import { DirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile, printable } from "./hostile.js";
import { runExport } from "./run-export.js";
import { pythonHas, runPython } from "./run-python.js";

let graph: TestGraph | undefined;
beforeEach(async () => {
  await graph?.database.close();
});
afterAll(() => graph?.database.close());

const formats = [
  { name: "gexf", parse: (text: string) => parseGexf(DirectedGraph, text) },
  { name: "graphml", parse: (text: string) => parseGraphml(DirectedGraph, text) },
];

interface NetworkxGraph {
  nodes: [id: string, attributes: Record<string, unknown>][];
  edges: [from: string, to: string, attributes: Record<string, unknown>][];
}

const withNetworkx = (format: string) => `
import io, json, sys, networkx
graph = networkx.read_${format}(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({"nodes": list(graph.nodes(data=True)), "edges": list(graph.edges(data=True))}))`;

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

  it.skipIf(!pythonHas("networkx"))("says the same to networkx (skipped where that is absent)", async () => {
    graph = await openGraph({ alter: makeHostile });
    const { nodes, edges } = runPython<NetworkxGraph>(withNetworkx(name), await runExport(graph.database, name));
    const { entities, links } = graph.records;
    const cells = ({ nameZh, nameEn = "", kind, year = "", value = "" }: Record<string, unknown>) => [nameZh, nameEn, kind, year, value];
    const text = (value: unknown) => (typeof value === "string" ? printable(value) : value);
    expect(Object.fromEntries(nodes.map(([id, attributes]) => [id, cells(attributes)]))).toEqual(
      Object.fromEntries(entities.map(({ id, properties }) => [id, cells({ ...properties, kind: id.split("/")[0]!.replaceAll("-", "_").toUpperCase() }).map(text)])),
    );
    expect(edges.map(([from, to, { type, basis }]) => [from, type, to, basis]).sort()).toEqual(links.map(({ from, type, to, basis }) => [from, type, to, basis.toLowerCase()]).sort());
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
