// listNamespaces, expandName: the vocabularies that exports in RDF speak; a prefixed name or an id → the whole IRI.
import type { Model } from "../../model/model.js";

/** The words of this graph's own vocabulary; where it lies follows the base. */
export const ownPrefix = "pg";

const others = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  schema: "https://schema.org/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export type Namespaces = Readonly<Record<string, string>>;

/** The base ends in a slash. */
export function listNamespaces(base: string): Namespaces {
  return { [ownPrefix]: `${base}vocabulary#`, ...others };
}

/** A prefixed name, or what is relative to the base. */
export function expandName(name: string, base: string, namespaces: Namespaces): string {
  const colon = name.indexOf(":");
  const namespace = colon > 0 ? namespaces[name.slice(0, colon)] : undefined;
  return namespace === undefined ? base + name : namespace + name.slice(colon + 1);
}

/** A prefix for the ids of each kind: target:2023-future-communities. */
export function listKindNamespaces({ kinds }: Model, base: string): Namespaces {
  return Object.fromEntries(kinds.map(({ slug }) => [slug, `${base}${slug}/`]));
}
