// jsonld: JSON-LD in the terms of SKOS, PROV-O and Web Annotation, with the context in the file: nothing is loaded to read it.
import type { ExportFormat } from "./format.js";
import { describeGraph } from "./rdf/describe-graph.js";
import { rdfFormats } from "./rdf/write-rdf.js";

export const jsonld: ExportFormat = {
  name: "jsonld",
  title: "JSON-LD 1.1: linked data in SKOS, PROV-O and Web Annotation",
  openedBy: "JSON-LD processors, RDF stores, any program that reads JSON",
  mediaType: "application/ld+json",
  extension: "jsonld",
  binary: false,
  needsDocument: false,
  needsBase: true,
  write: (source, { base }) => rdfFormats["application/ld+json"](describeGraph(source), source.model, base),
};
