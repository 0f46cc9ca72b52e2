// graphml: GraphML, a graph with typed attributes as yEd, Cytoscape and networkx read it.
import { type Attribute, edgeAttributes, labelOf, nodeAttributes } from "./attributes.js";
import type { ExportFormat, ExportOptions } from "./format.js";
import type { ExportedEntity, ExportedLink, ExportSource } from "./source.js";
import { inPieces } from "./texts.js";
import { escapeXml } from "./xml.js";

export const graphml: ExportFormat = {
  name: "graphml",
  title: "GraphML: a graph with typed attributes",
  openedBy: "Cytoscape, yEd, networkx, igraph, Gephi",
  mediaType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  binary: false,
  needsDocument: false,
  write: (source, options) => inPieces(writeGraph(source, options)),
};

/** As programs show a link. */
const linkLabel: Attribute<ExportedLink> = { name: "label", type: "string", read: ({ type }) => type };
const linkAttributes = [linkLabel, ...edgeAttributes];

/** GraphML's own names of types. */
const typeNames = { string: "string", integer: "int", double: "double" };

async function* writeGraph(source: ExportSource, { lang }: ExportOptions): AsyncGenerator<string> {
  const { model, revision } = source;
  const label: Attribute<ExportedEntity> = { name: "label", type: "string", read: (entity) => labelOf(entity, lang) };
  const attributes = [label, ...nodeAttributes(model)];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declare("node", attributes)}${declare("edge", linkAttributes)}<graph id="revision-${revision}" edgedefault="directed">
`;
  for (const kind of model.kinds) for await (const entity of source.entities(kind)) yield `<node id="${escapeXml(entity.id)}">${values("node", attributes, entity)}</node>\n`;
  for await (const link of source.links())
    yield `<edge id="${escapeXml(link.id)}" source="${escapeXml(link.fromId)}" target="${escapeXml(link.toId)}">${values("edge", linkAttributes, link)}</edge>\n`;
  yield "</graph>\n</graphml>\n";
}

function declare<Subject>(what: "node" | "edge", attributes: Attribute<Subject>[]): string {
  return attributes.map(({ name, type }) => `<key id="${what}-${name}" for="${what}" attr.name="${name}" attr.type="${typeNames[type]}"/>\n`).join("");
}

function values<Subject>(what: "node" | "edge", attributes: Attribute<Subject>[], subject: Subject): string {
  return attributes
    .flatMap(({ name, read }) => {
      const value = read(subject);
      return value === undefined ? [] : [`<data key="${what}-${name}">${typeof value === "number" ? value : escapeXml(value)}</data>`];
    })
    .join("");
}
