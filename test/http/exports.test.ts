// /export and /id over HTTP: each format streamed whole, revalidated by its ETag; entities by their ids, in the form that is asked for.
import jsonld from "jsonld";
import n3 from "n3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../src/export/formats.js";
import { readZip } from "../export/run-export.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { type ServedGraph, serveGraph } from "./serve-graph.js";

let graph: TestGraph;
let served: ServedGraph;
const id = "target/2023-future-communities";
const labels = "http://www.w3.org/2004/02/skos/core#prefLabel";

beforeAll(async () => {
  graph = await openGraph();
  served = await serveGraph(graph.database);
});
afterAll(async () => {
  await served.close();
  await graph.database.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(served.url + path, { headers, redirect: "manual" });

describe("/export", () => {
  it.each(["/export", "/export/"])("lists the formats at %s", async (path) => {
    const { formats: listed } = (await (await get(path)).json()) as { formats: { name: string }[] };
    expect(listed.map(({ name }) => name)).toEqual(formats.map(({ name }) => name));
  });

  it.each(formats.map(({ name, mediaType, extension, needsDocument }) => ({ name, mediaType, extension, needsDocument })))("$name as a file, and 304 where it is known", async ({ name, mediaType, extension, needsDocument }) => {
    const path = `/export/${name}${needsDocument ? "?document=document/zhejiang-housing-conference-2023" : ""}`;
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, mediaType]);
    expect(response.headers.get("content-disposition")).toMatch(new RegExp(`^attachment; filename="policy-graph-.*\\.${extension.replaceAll(".", "\\.")}"$`));
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    const again = await get(path, { "if-none-match": response.headers.get("etag")! });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each(formats.map(({ name, binary, needsDocument }) => ({ name, binary, needsDocument })))("$name compressed where that is asked for, unless it is so already", async ({ name, binary, needsDocument }) => {
    const path = `/export/${name}${needsDocument ? "?document=document/zhejiang-housing-conference-2023" : ""}`;
    const [plain, zipped] = [await get(path, { "accept-encoding": "identity" }), await get(path, { "accept-encoding": "gzip" })];
    expect([plain, zipped].map(({ headers }) => headers.get("content-encoding"))).toEqual([null, binary ? null : "gzip"]);
    // Unpacked by fetch.
    const [one, other] = [Buffer.from(await zipped.arrayBuffer()), Buffer.from(await plain.arrayBuffer())];
    // The files in a workbook bear the time at which they were written.
    if (binary) expect(await readZip(one)).toEqual(await readZip(other));
    else expect(one.equals(other)).toBe(true);
  });

  it("names in RDF the server that was asked, and the base where one was chosen", async () => {
    expect(await (await get("/export/turtle")).text()).toContain(`@prefix target: <${served.url}/id/target/>`);
    const elsewhere = await serveGraph(graph.database, undefined, { base: "https://graph.example/id/" });
    const text = await (await fetch(`${elsewhere.url}/export/jsonld`)).text();
    await elsewhere.close();
    expect([text.includes('"@base": "https://graph.example/id/"'), text.includes("127.0.0.1")]).toEqual([true, false]);
  });

  it.each([
    ["/export/nothing", 404, "NOT_FOUND", /There is no format "nothing"\. There are csv, /],
    ["/export/csv?document=document/none", 404, "NOT_FOUND", /There is no document "document\/none"/],
    ["/export/csv?lang=fr", 400, "BAD_USER_INPUT", /`lang` is neither zh nor en/],
    ["/export/csv?documents=x", 400, "BAD_USER_INPUT", /There is no argument "documents"/],
  ])("refuses %s", async (path, status, code, message) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringMatching(message), extensions: { code } }] });
  });
});

describe("/id", () => {
  const readJsonld = async (document: object) => new n3.Parser({ format: "application/n-quads" }).parse(await (jsonld.toRDF as (input: unknown, options: object) => Promise<string>)(document, { safe: true, format: "application/n-quads" }));

  it.each(["*/*", "application/ld+json", "application/json", "application/ld+json, text/html;q=0.5"])("answers %s with JSON-LD: the entity, its quotes, what it links to", async (accept) => {
    const response = await get(`/id/${id}`, { accept });
    expect([response.status, response.headers.get("vary")]).toEqual([200, "accept"]);
    expect(response.headers.get("content-type")).toMatch(accept === "application/json" ? /^application\/json/ : /^application\/ld\+json/);
    const store = new n3.Store(await readJsonld((await response.json()) as object));
    const itself = `${served.url}/id/${id}`;
    expect(store.getObjects(itself, labels, null).map(({ value }) => value)).toContain("新增未来社区300个");
    expect(store.getObjects(null, "http://www.w3.org/ns/oa#exact", null).map(({ value }) => value)).toContain("新增未来社区300个");
    const links = graph.records.links.filter(({ from }) => from === id);
    expect(links.length).toBeGreaterThan(1);
    expect(store.getObjects(null, "http://www.w3.org/1999/02/22-rdf-syntax-ns#object", null).map(({ value }) => value).sort()).toEqual(links.map(({ to }) => `${served.url}/id/${to}`).sort());
    expect(store.getSubjects(labels, null, null).map(({ value }) => value)).toEqual([itself]);
  });

  it("answers with Turtle, which says the same", async () => {
    const response = await get(`/id/${id}`, { accept: "text/turtle" });
    expect(response.headers.get("content-type")).toBe("text/turtle; charset=utf-8");
    const quads = new n3.Parser().parse(await response.text());
    expect(quads.length).toBe((await readJsonld((await (await get(`/id/${id}`)).json()) as object)).length);
  });

  it("leads a browser to a page that asks for the entity", async () => {
    const response = await get(`/id/${id}`, { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" });
    expect(response.status).toBe(303);
    const address = new URL(response.headers.get("location")!, served.url);
    expect(address.pathname + address.search).toBe(`/?view=entity&id=${encodeURIComponent(id)}`);
    const page = await fetch(address, { headers: { accept: "text/html" } });
    expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/html")]);
  });

  it.each(["/id", "/id/"])("describes the whole at %s, with what it can be had as, to programs; people get to the explorer", async (path) => {
    const response = await get(path, { accept: "application/ld+json" });
    const store = new n3.Store(await readJsonld((await response.json()) as object));
    const [itself, schema] = [`${served.url}/id/`, "https://schema.org/"];
    expect(store.getObjects(itself, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", null).map(({ value }) => value)).toEqual(expect.arrayContaining([`${schema}Dataset`, "http://www.w3.org/2004/02/skos/core#ConceptScheme"]));
    for (const word of ["name", "description"]) expect(store.getObjects(itself, schema + word, null)).toHaveLength(2);
    const { data } = await graph.askText("{ stats { revision } }");
    expect(store.getObjects(itself, `${schema}version`, null).map(({ value }) => value)).toEqual([(data as { stats: { revision: string } }).stats.revision]);
    const addresses = store.getObjects(null, `${schema}contentUrl`, null).map(({ value }) => value);
    expect(addresses.sort()).toEqual(formats.filter(({ needsDocument }) => !needsDocument).map(({ name }) => `${served.url}/export/${name}`).sort());
    const turtle = await get(path, { accept: "text/turtle" });
    expect(new n3.Parser().parse(await turtle.text())).toHaveLength(store.size);
    const page = await get(path, { accept: "text/html" });
    expect([page.status, page.headers.get("location")]).toEqual([303, "/"]);
    expect((await get(path, { accept: "image/png" })).status).toBe(406);
  });

  it("explains its own words to people on a page, where each word's address leads to it", async () => {
    const response = await get("/id/vocabulary", { accept: "text/html,*/*;q=0.8" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const text = await response.text();
    const { "@graph": words } = (await (await get("/id/vocabulary")).json()) as { "@graph": { "@id": string }[] };
    for (const { "@id": word } of words) expect(text).toContain(`<tr id="${word.replace("pg:", "")}">`);
    expect(text).toMatch(/<tr id="setFor">.*Is set for the area\./);
    expect((await get("/id/vocabulary", { accept: "image/png" })).status).toBe(406);
  });

  it("explains its own words", async () => {
    const { "@graph": words } = (await (await get("/id/vocabulary")).json()) as { "@graph": { "@id": string; comment: { en: string } }[] };
    expect(words.find((word) => word["@id"] === "pg:setFor")?.comment.en).toBe("Is set for the area.");
  });

  it.each([
    ["/id/target/none", "*/*", 404, "NOT_FOUND", /There is no entity "target\/none"/],
    ["/id/target/none", "text/html", 404, "NOT_FOUND", /There is no entity/],
    ["/id/nothing/none", "*/*", 404, "NOT_FOUND", /There is no entity "nothing\/none"/],
    ["/id/target/%ff", "*/*", 400, "BAD_REQUEST", /%ff/],
    [`/id/${id}`, "image/png", 406, "NOT_ACCEPTABLE", /application\/ld\+json/],
  ])("refuses %s as %s", async (path, accept, status, code, message) => {
    const response = await get(path, { accept });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringMatching(message), extensions: { code } }] });
  });
});
