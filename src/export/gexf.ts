// gexf: GEXF 1.3, a graph with typed attributes as Gephi reads it.
import { type Attribute, edgeAttributes, labelOf, nodeAttributes } from "./attributes.js";
import type { ExportFormat, ExportOptions } from "./format.js";
import type { ExportSource } from "./source.js";
import { inPieces } from "./texts.js";
import { escapeXml } from "./xml.js";

export const gexf: ExportFormat = {
  name: "gexf",
  title: "GEXF 1.3: a graph with typed attributes",
  openedBy: "Gephi, Gephi Lite, graphology",
  mediaType: "application/gexf+xml; charset=utf-8",
  extension: "gexf",
  binary: false,
  needsDocument: false,
  write: (source, options) => inPieces(writeGraph(source, options)),
};

async function* writeGraph(source: ExportSource, { lang }: ExportOptions): AsyncGenerator<string> {
  const { model, document, importedAt, revision } = source;
  const attributes = nodeAttributes(model);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta lastmodifieddate="${importedAt.toISOString().slice(0, 10)}">
<creator>Policy Graph</creator>
<description>${escapeXml(`Revision ${revision}${document === undefined ? "" : `; ${document}`}`)}</description>
</meta>
<graph defaultedgetype="directed" mode="static">
${declare("node", attributes)}${declare("edge", edgeAttributes)}<nodes>
`;
  for (const kind of model.kinds)
    for await (const entity of source.entities(kind)) yield `<node id="${escapeXml(entity.id)}" label="${escapeXml(labelOf(entity, lang))}">${values(attributes, entity)}</node>\n`;
  yield "</nodes>\n<edges>\n";
  for await (const link of source.links())
    // By its kind Gephi keeps a link apart from another between the same two.
    yield `<edge id="${escapeXml(link.id)}" source="${escapeXml(link.fromId)}" target="${escapeXml(link.toId)}" kind="${link.type}" label="${link.type}">${values(edgeAttributes, link)}</edge>\n`;
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declare<Subject>(what: "node" | "edge", attributes: Attribute<Subject>[]): string {
  const lines = attributes.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${what}">\n${lines.join("")}</attributes>\n`;
}

function values<Subject>(attributes: Attribute<Subject>[], subject: Subject): string {
  const filled = attributes.flatMap(({ name, read }) => {
    const value = read(subject);
    return value === undefined ? [] : [`<attvalue for="${name}" value="${typeof value === "number" ? value : escapeXml(value)}"/>`];
  });
  return `<attvalues>${filled.join("")}</attvalues>`;
}
