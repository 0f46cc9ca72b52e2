// jsonld and turtle, read back with jsonld and n3: the same statements in both; ids, names, values, quotes and offsets as they were imported.
import jsonld from "jsonld";
import n3, { type Quad, type Store } from "n3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keyOfLink, makeTerms } from "../../src/export/rdf/terms.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { hostileIds, hostileTexts, makeHostile } from "./hostile.js";
import { runExport } from "./run-export.js";

const base = "https://graph.example/id/";
const namespaces = {
  pg: `${base}vocabulary#`, skos: "http://www.w3.org/2004/02/skos/core#", oa: "http://www.w3.org/ns/oa#", prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", schema: "https://schema.org/", xsd: "http://www.w3.org/2001/XMLSchema#", rdfs: "http://www.w3.org/2000/01/rdf-schema#",
};
const name = (prefixed: string) => {
  const [prefix = "", word = ""] = prefixed.split(":");
  return `${namespaces[prefix as keyof typeof namespaces]}${word}`;
};

let graph: TestGraph;
let store: Store;

const exportJson = async (options: Parameters<typeof runExport>[2] = {}) => JSON.parse((await runExport(graph.database, "jsonld", options)).toString("utf8")) as object;
/** As it is called here; its types don't tell its forms apart. */
const processor = jsonld as unknown as Record<"expand" | "toRDF" | "canonize", <Read>(input: unknown, options: object) => Promise<Read>>;
/** Whatever would load a context from elsewhere fails. */
const documentLoader = (url: string) => Promise.reject(new Error(`Loads ${url}`));
const readJsonld = async (document: object) => {
  const quads = await processor.toRDF<string>(document, { safe: true, documentLoader, format: "application/n-quads" });
  return new n3.Parser({ format: "application/n-quads" }).parse(quads);
};
const readTurtle = async () => new n3.Parser({ format: "text/turtle" }).parse((await runExport(graph.database, "turtle")).toString("utf8"));
const canonize = async (quads: Quad[]) => {
  const text = new n3.Writer({ format: "application/n-quads" }).quadsToString(quads);
  return (await processor.canonize<string>(text, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads", format: "application/n-quads" })).split("\n");
};
const values = (id: string, predicate: string) => store.getObjects(base + id, name(predicate), null).map((object) => (object.termType === "Literal" && object.language ? `${object.value}@${object.language}` : object.value)).sort();

beforeAll(async () => {
  graph = await openGraph();
  store = new n3.Store(await readJsonld(await exportJson()));
});
afterAll(() => graph.database.close());

it("expands without error, drops nothing and loads nothing", async () => {
  const expanded = await processor.expand<{ "@type"?: string[] }[]>(await exportJson(), { safe: true, documentLoader });
  expect(expanded.length).toBeGreaterThan(graph.records.entities.length);
  expect(expanded.flatMap((node) => node["@type"] ?? []).filter((type) => !/^https?:\/\//.test(type))).toEqual([]);
});

it("says the same in Turtle", async () => {
  const [fromJson, fromTurtle] = [await canonize(await readJsonld(await exportJson())), await canonize(await readTurtle())];
  expect(fromTurtle.length).toBeGreaterThan(5_000);
  expect(fromTurtle).toEqual(fromJson);
}, 60_000);

it("holds every entity with its class, its names by language and its values", () => {
  const { entities } = graph.records;
  for (const { label } of model.kinds) {
    const found = store.getSubjects(name("rdf:type"), name(`pg:${label}`), null).map(({ value }) => value).sort();
    expect(found).toEqual(entities.filter((entity) => entity.label === label).map(({ id }) => base + id).sort());
  }
  for (const { id, properties } of entities) {
    const { nameZh, nameEn, year, value, aliases } = properties as { nameZh: string; nameEn?: string; year?: number; value?: number; aliases: string[] };
    expect(values(id, "skos:prefLabel")).toEqual([`${nameZh}@zh`, ...(nameEn === undefined ? [] : [`${nameEn}@en`])].sort());
    expect(values(id, "skos:altLabel").map((alias) => alias.replace(/@zh$/, ""))).toEqual([...aliases].sort());
    expect([values(id, "pg:year"), values(id, "pg:value").map(Number)]).toEqual([year === undefined ? [] : [String(year)], value === undefined ? [] : [value]]);
  }
  const datatypes = (predicate: string) => new Set(store.getObjects(null, name(predicate), null).map((object) => (object as n3.Literal).datatype.value));
  expect([...datatypes("pg:value")]).toEqual([name("xsd:decimal")]);
  expect([...datatypes("oa:start")]).toEqual([name("xsd:nonNegativeInteger")]);
  expect([...datatypes("schema:datePublished")]).toEqual([name("xsd:date")]);
});

it("holds every link: as a triple, and as a statement with its basis, rationale and sources", () => {
  const { links, entities } = graph.records;
  const concepts = new Set(model.kinds.filter(({ elsewhere }) => elsewhere.classes?.includes("skos:Concept")).map(({ label }) => label));
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  expect(store.countQuads(null, name("rdf:type"), name("rdf:Statement"), null)).toBe(links.length);
  for (const { type, from, to, basis, rationaleZh, evidence } of links) {
    const word = name(`pg:${type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`);
    expect(store.countQuads(base + from, word, base + to, null)).toBe(1);
    const id = `${from}#${type}/${to}`;
    expect([values(id, "rdf:subject"), values(id, "rdf:predicate"), values(id, "rdf:object"), values(id, "pg:basis")]).toEqual([[base + from], [word], [base + to], [basis]]);
    expect(values(id, "pg:rationale").filter((text) => text.endsWith("@zh"))).toEqual(rationaleZh === undefined ? [] : [`${rationaleZh}@zh`]);
    expect(values(id, "prov:hadPrimarySource")).toEqual([...new Set(evidence.map(({ document }) => base + document))].sort());
    const both = concepts.has(labels.get(from)!) && concepts.has(labels.get(to)!);
    const narrower = store.countQuads(base + to, name("skos:narrower"), base + from, null);
    expect([store.countQuads(base + from, name("skos:broader"), base + to, null), narrower]).toEqual(type === "PART_OF" && both ? [1, 1] : [0, 0]);
  }
  expect(store.countQuads(null, name("skos:broader"), null, null)).toBeGreaterThan(20);
});

it("holds every quote as a Web Annotation, with its words and its place in code points", () => {
  const { links, entities, declaredCounts } = graph.records;
  const found = store.getSubjects(name("rdf:type"), name("oa:Annotation"), null).map((annotation) => {
    const one = (subject: n3.Term, predicate: string) => store.getObjects(subject as never, name(predicate), null);
    const [body] = one(annotation, "oa:hasBody");
    const [target] = one(annotation, "oa:hasTarget");
    const selectors = one(target!, "oa:hasSelector");
    const pick = (predicate: string) => selectors.flatMap((selector) => one(selector, predicate)).map(({ value }) => value).join("|");
    const text = selectors.find((selector) => one(selector, "rdf:type")[0]!.value === name("oa:TextQuoteSelector"))!;
    expect(one(text, "oa:exact").length).toBe(1);
    return JSON.stringify([body!.value, one(target!, "oa:hasSource")[0]!.value, pick("oa:exact"), pick("oa:prefix"), pick("oa:suffix"), pick("oa:start"), pick("oa:end")]);
  });
  const describe = (id: string) => (one: (typeof entities)[number]["evidence"][number]) => JSON.stringify([base + id, base + one.document, one.quote, one.prefix, one.suffix, String(one.start), String(one.end)]);
  const expected = [...entities.flatMap(({ id, evidence }) => evidence.map(describe(id))), ...links.flatMap(({ type, from, to, evidence }) => evidence.map(describe(`${from}#${type}/${to}`)))];
  const ofCounts = declaredCounts.flatMap(({ evidence }) => evidence);
  expect(found.filter((one) => expected.includes(one)).sort()).toEqual(expected.sort());
  expect(found.length).toBe(expected.length + ofCounts.length);
  expect(store.countQuads(null, name("pg:declared"), null, null)).toBe(declaredCounts.length);
});

it("explains each word of its own within the file", () => {
  const words = new Set(store.getQuads(null, null, null, null).flatMap(({ predicate, object }) => [predicate.value, object.value]).filter((iri) => iri.startsWith(namespaces.pg)));
  expect(words.size).toBeGreaterThan(40);
  const meanings = (word: string, language: string) => store.getObjects(word, name("rdfs:comment"), null).filter((meaning) => (meaning as n3.Literal).language === language);
  expect([...words].filter((word) => meanings(word, "en").length !== 1)).toEqual([]);
  const inBoth = [...model.kinds.map(({ label }) => label), ...model.linkTypes.map(({ type }) => keyOfLink(type))];
  expect(inBoth.filter((word) => meanings(namespaces.pg + word, "zh").length !== 1)).toEqual([]);
});

it("keeps to what one document says", async () => {
  const document = "document/zhejiang-housing-conference-2023";
  const part = new n3.Store(await readJsonld(await exportJson({ document })));
  expect(part.getObjects(base, name("prov:hadPrimarySource"), null).map(({ value }) => value)).toEqual([base + document]);
});

it("refuses a model in which one word would mean two things", () => {
  const [kind] = model.kinds;
  const exact = { ...kind!.properties[0]!, name: "exact", type: "int" as const };
  expect(() => makeTerms({ ...model, kinds: [{ ...kind!, properties: [exact] }] })).toThrow(/exact would mean both oa:exact/);
});

it("brings hostile texts through both: only halves of surrogate pairs can't be written", async () => {
  await graph.database.close();
  graph = await openGraph({ alter: makeHostile });
  const written = hostileTexts.map((text) => text.replace(/\p{Surrogate}/gu, "\uFFFD"));
  for (const quads of [await readJsonld(await exportJson()), await readTurtle()]) {
    const read = new n3.Store(quads);
    const labels = hostileIds(graph.records).map((id) => read.getObjects(base + id, name("skos:prefLabel"), null).filter((label) => (label as n3.Literal).language === "zh").map(({ value }) => value));
    expect(labels).toEqual(written.map((text) => [text]));
  }
});
