// Citations through the API: of every entity, with hostile metadata, by both ways of answering; one statement, however much is cited.
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { type OperationDefinitionNode, parse } from "graphql";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Records } from "../../src/curation/records.js";
import { schema } from "../../src/graphql/build-schema.js";
import { createReader } from "../../src/graphql/create-reader.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";

const first = "document/zhejiang-housing-conference-2023";
const second = "document/made-up";
const title = "{50%} \\ & \"#$_^~\"\n第二行";
const address = "https://made-up.example/a_b";

/** A second document without author, publisher and date, with a hostile title and an address, which every third entity cites too. */
function withSecondDocument(records: Records): Records {
  const document = records.entities.find(({ id }) => id === first)!;
  const { aliases = [], sha256 = "" } = document.properties;
  const entities = records.entities.map((entity, index) =>
    entity === document || index % 3 > 0 ? entity : { ...entity, evidence: [...entity.evidence, ...entity.evidence.map((evidence) => ({ ...evidence, document: second, url: `${address}#:~:text=${index}%25` }))] },
  );
  return { ...records, entities: [...entities, { ...document, id: second, evidence: [], properties: { aliases, sha256, authors: [], nameZh: title, url: address } }] };
}

let graph: TestGraph;
let answered: Record<string, { nodes: Cited[] }>;
beforeAll(async () => {
  graph = await openGraph({ alter: withSecondDocument });
  const { data, errors } = await graph.askText(source);
  expect(errors).toBeUndefined();
  answered = data as never;
}, 60_000);
afterAll(() => graph.database.close());

const source = `{ ${model.kinds.map(({ plural }) => `${plural}(first: 1000) { nodes { id text: citation(first: 1000) bibtex: citation(style: BIBTEX, first: 1000) csl: citation(style: CSL_JSON, lang: EN, first: 1000) evidence(first: 1000) { quote url citation document { id } } } }`).join("\n")} }`;

interface Cited {
  id: string;
  text: string | null;
  bibtex: string | null;
  csl: string | null;
  evidence: { quote: string; url: string | null; citation: string; document: { id: string } }[];
}

const listCited = () => Object.values(answered).flatMap(({ nodes }) => nodes);

test("every entity: its documents, each once, and all of its quotes with their deep links, in every style", () => {
  const entities = listCited();
  expect(entities).toHaveLength(graph.records.entities.length);
  for (const { id, text, bibtex, csl, evidence } of entities.filter((entity) => !entity.id.startsWith("document/"))) {
    const keys = [...new Set(evidence.map(({ document }) => document.id.slice("document/".length)))];
    const { entries, errors } = parseBibtex(bibtex ?? "");
    const items = JSON.parse(csl ?? "[]") as { id: string; note: string }[];
    expect([id, errors, entries.map(({ key }) => key), items.map((item) => item.id)]).toEqual([id, [], keys, keys]);
    for (const { quote, url } of evidence)
      for (const notes of [text ?? "", entries.map(({ fields }) => fields.annote).join(), items.map(({ note }) => note).join()]) {
        expect(notes).toContain(quote);
        expect(notes).toContain(url ?? "");
      }
  }
});

test("a document: itself alone, also where it cites nothing; what is not known is not made up", () => {
  const documents = listCited().filter(({ id }) => id.startsWith("document/"));
  const made = documents.find(({ id }) => id === second);
  expect(made?.text).toBe(`{50%} \\ & "#$_^~" 第二行[EB/OL]. ${address}.`);
  expect(parseBibtex(made?.bibtex ?? "").entries.map(({ fields }) => fields)).toEqual([{ title: '{50%} \\ & "#$_^~" 第二行', url: address, langid: "chinese" }]);
  expect(documents.find(({ id }) => id === first)?.text).toBe("应柏平. 凝心聚力实干担当 浙江奋力推进“两个先行”[N]. 中国建设报, 2023-01-17.");
});

test("a quote: its deep link as the address", () => {
  const cited = listCited().flatMap(({ evidence }) => evidence).find(({ document }) => document.id === second)!;
  expect(cited.citation.split("\n")).toEqual([`{50%} \\ & "#$_^~" 第二行[EB/OL]. ${cited.url}.`, expect.stringContaining(`「${cited.quote}」`)]);
});

test("a quote of a link, whose evidence is stored otherwise", async () => {
  const { data, errors } = await graph.askText('{ targets(first: 1) { nodes { links(first: 1, types: [SET_FOR]) { nodes { evidence(first: 1) { citation(style: CSL_JSON) quote paragraph start } } } ... on Target { citation(first: 0) } } } }');
  expect(errors).toBeUndefined();
  const [{ links: { nodes: [link] } }] = (data as unknown as { targets: { nodes: [{ links: { nodes: { evidence: { citation: string; quote: string; paragraph: number; start: number }[] }[] } }] } }).targets.nodes;
  const [{ citation, quote, paragraph, start } = { citation: "" }] = link?.evidence ?? [];
  expect(JSON.parse(citation)).toMatchObject([{ id: `zhejiang-housing-conference-2023:${start}`, note: `第${paragraph}段：「${quote}」` }]);
});

test("only of one document, only so many quotes, or none", async () => {
  const ask = async (given: string) => {
    const { data, errors } = await graph.askText(`query ($document: ID = "${first}") { node(id: "strategy/two-firsts") { ... on Entity { citation(${given}) evidence(document: $document) { quote } } } }`);
    expect(errors).toBeUndefined();
    return (data as unknown as { node: { citation: string | null } }).node.citation;
  };
  expect((await ask("document: $document, first: 2"))?.split("\n")).toHaveLength(3);
  expect(await ask('document: "document/nothing"')).toBeNull();
  expect(await ask("first: 0")).toBeNull();
  expect((await graph.askText('{ node(id: "strategy/two-firsts") { ... on Entity { citation(first: 1001) } } }')).errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED" });
});

test("both ways of answering say the same, from one statement for each eight root fields at the most", async () => {
  const read = vi.spyOn(graph.database, "read");
  const operation = parse(source).definitions[0] as OperationDefinitionNode;
  const shaped = await createReader(graph.database, model).createContext().readOperation({ schema, fragments: {}, operation, variableValues: {} });
  expect(read).toHaveBeenCalledTimes(model.kinds.length);
  read.mockClear();
  expect([shaped.whole, JSON.stringify(shaped.data)]).toEqual([true, JSON.stringify(answered)]);
  const path = parse('{ trace(from: "target/2023-future-communities", first: 20) { citation nodes { citation(style: BIBTEX, lang: EN) } } }').definitions[0] as OperationDefinitionNode;
  await createReader(graph.database, model).createContext().readOperation({ schema, fragments: {}, operation: path, variableValues: {} });
  const selected = read.mock.calls.filter(([{ cypher }]) => cypher.includes("EVIDENCED_BY") || cypher.includes("evidenceQuote"));
  expect(selected).toHaveLength(1);
});
