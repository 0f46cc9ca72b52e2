// makeTerms: the model → the words by which entities, links and evidence are described: the key in JSON-LD, the IRI, the sort of its values.
import type { Model } from "../../model/model.js";
import type { PropertyRow } from "../../model/rows.js";
import { ownPrefix } from "./namespaces.js";

/** `languages`: texts by language tag; `node`: an id, a prefixed name or a description; the others are literals of one datatype. */
export type Form = "text" | "languages" | "node" | "integer" | "position" | "decimal" | "date" | "moment" | "address";

export interface Term {
  /** As a prefixed name. */
  name: string;
  form: Form;
}

/** Key → term. */
export type Terms = ReadonlyMap<string, Term>;

export const datatypes: Record<Exclude<Form, "languages" | "node">, string> = {
  text: "xsd:string",
  integer: "xsd:integer",
  position: "xsd:nonNegativeInteger",
  decimal: "xsd:decimal",
  date: "xsd:date",
  moment: "xsd:dateTime",
  address: "xsd:anyURI",
};

/** Properties for which others have a word. */
const known: Record<string, Partial<Term>> = {
  name: { name: "skos:prefLabel" },
  aliases: { name: "skos:altLabel", form: "languages" },
  summary: { name: "skos:definition" },
  note: { name: "skos:note" },
  url: { name: "schema:url", form: "address" },
  authors: { name: "schema:author" },
  publisher: { name: "schema:publisher" },
  publishedOn: { name: "schema:datePublished" },
  sha256: { name: "schema:sha256" },
};

/** Around what the model says. */
const frame: Record<string, Term> = {
  inScheme: { name: "skos:inScheme", form: "node" },
  title: { name: "schema:name", form: "languages" },
  description: { name: "schema:description", form: "languages" },
  distribution: { name: "schema:distribution", form: "node" },
  contentUrl: { name: "schema:contentUrl", form: "address" },
  encodingFormat: { name: "schema:encodingFormat", form: "text" },
  version: { name: "schema:version", form: "text" },
  generatedAt: { name: "prov:generatedAtTime", form: "moment" },
  sources: { name: "prov:hadPrimarySource", form: "node" },
  quotedFrom: { name: "prov:wasQuotedFrom", form: "node" },
  motivation: { name: "oa:motivatedBy", form: "node" },
  body: { name: "oa:hasBody", form: "node" },
  target: { name: "oa:hasTarget", form: "node" },
  source: { name: "oa:hasSource", form: "node" },
  selector: { name: "oa:hasSelector", form: "node" },
  exact: { name: "oa:exact", form: "text" },
  prefix: { name: "oa:prefix", form: "text" },
  suffix: { name: "oa:suffix", form: "text" },
  start: { name: "oa:start", form: "position" },
  end: { name: "oa:end", form: "position" },
  subject: { name: "rdf:subject", form: "node" },
  predicate: { name: "rdf:predicate", form: "node" },
  object: { name: "rdf:object", form: "node" },
  label: { name: "rdfs:label", form: "languages" },
  comment: { name: "rdfs:comment", form: "languages" },
  subClassOf: { name: "rdfs:subClassOf", form: "node" },
};

/** Words of our own that are neither a property nor a type of link; their meaning is published with the others. */
export const ownWords: Record<string, { form: Form; description: string }> = {
  basis: { form: "text", description: "What a link rests on: STATED (a document says so) or INFERRED (an editor concluded it; the rationale says why)." },
  rationale: { form: "languages", description: "Why an editor concluded a link that no document states." },
  paragraph: { form: "integer", description: "The paragraph of the document in which a quote starts, from 1." },
  countedClass: { form: "node", description: "The class of the items of which a document declares how many there are." },
  declared: { form: "integer", description: "How many items a document says there are." },
  found: { form: "integer", description: "How many entities of the counted class cite the document." },
};

export function makeTerms(model: Model): Terms {
  const terms = new Map(Object.entries(frame));
  const add = (key: string, term: Term) => {
    const { name, form } = terms.get(key) ?? term;
    if (name !== term.name || form !== term.form) throw new TypeError(`${key} would mean both ${name} (${form}) and ${term.name} (${term.form}): give the property another name`);
    terms.set(key, term);
  };
  for (const [key, { form }] of Object.entries(ownWords)) add(key, { name: own(key), form });
  for (const { properties } of model.kinds) for (const property of properties) if (property.type !== "id") add(property.name, { name: own(property.name), form: formOf(property), ...known[property.name] });
  for (const { type, elsewhere = {} } of model.linkTypes) {
    add(keyOfLink(type), { name: own(keyOfLink(type)), form: "node" });
    for (const name of [elsewhere.property, elsewhere.concepts?.property, elsewhere.concepts?.inverse]) if (name !== undefined) add(localName(name), { name, form: "node" });
  }
  return terms;
}

function formOf({ type, translated }: PropertyRow): Form {
  if (translated) return "languages";
  return type === "int" ? "integer" : type === "float" ? "decimal" : type === "date" ? "date" : "text";
}

/** A word of this graph's own vocabulary. */
export function own(word: string): string {
  return `${ownPrefix}:${word}`;
}

/** SET_FOR → setFor. */
export function keyOfLink(type: string): string {
  return type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** skos:broader → broader: the key. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
