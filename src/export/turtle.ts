// turtle: the same statements as jsonld, in RDF 1.1 Turtle.
import type { ExportFormat } from "./format.js";
import { describeGraph } from "./rdf/describe-graph.js";
import { rdfFormats } from "./rdf/write-rdf.js";

export const turtle: ExportFormat = {
  name: "turtle",
  title: "RDF 1.1 Turtle: the statements of jsonld",
  openedBy: "RDF stores and editors: Jena, GraphDB, rdflib, Protégé",
  mediaType: "text/turtle; charset=utf-8",
  extension: "ttl",
  binary: false,
  needsDocument: false,
  needsBase: true,
  write: (source, { base }) => rdfFormats["text/turtle"](describeGraph(source), source.model, base),
};
