// writeTurtle: descriptions → Turtle, by n3; they are read as JSON-LD's context would have them read.
import n3, { type BlankNode, type Literal, type NamedNode, type Quad_Object, type Writer } from "n3";
import { replaceHalves } from "../texts.js";
import { type ByLanguage, type Description, isDescription } from "./description.js";
import { expandName, listNamespaces, type Namespaces } from "./namespaces.js";
import { datatypes, type Terms } from "./terms.js";

const { namedNode, literal } = n3.DataFactory;

interface Writing {
  writer: Writer;
  terms: Terms;
  name: (name: string) => NamedNode;
}

/** `prefixes`: what else is to be written short. */
export async function* writeTurtle(descriptions: AsyncIterable<Description> | Iterable<Description>, terms: Terms, { base, prefixes }: { base: string; prefixes: Namespaces }): AsyncGenerator<string> {
  const namespaces = listNamespaces(base);
  let written: string[] = [];
  const output = { write: (text: string, _encoding: string, done?: () => void) => (written.push(text), done?.()), end: (done?: () => void) => done?.() };
  const writer = new n3.Writer(output as never, { format: "text/turtle", prefixes: { ...namespaces, ...prefixes } });
  const writing: Writing = { writer, terms, name: (name) => namedNode(expandName(name, base, namespaces)) };
  const take = () => {
    const text = written.join("");
    written = [];
    return text;
  };
  for await (const description of descriptions) {
    const subject = writing.name(description["@id"]!);
    for (const { predicate, object } of listStatements(description, writing)) writer.addQuad(subject, predicate, object as Quad_Object);
    yield take();
  }
  writer.end();
  yield take();
}

interface Statement {
  predicate: NamedNode;
  object: NamedNode | Literal | BlankNode;
}

function listStatements(description: Description, writing: Writing): Statement[] {
  return Object.entries(description).flatMap(([key, value]): Statement[] => {
    if (value === undefined || key === "@id") return [];
    if (key === "@type") return (value as string[]).map((type) => ({ predicate: writing.name("rdf:type"), object: writing.name(type) }));
    const predicate = writing.name(writing.terms.get(key)!.name);
    return listObjects(key, value, writing).map((object) => ({ predicate, object }));
  });
}

function listObjects(key: string, value: unknown, writing: Writing): Statement["object"][] {
  const { form } = writing.terms.get(key)!;
  if (form === "languages")
    return Object.entries(value as ByLanguage).flatMap(([language, texts]) => [texts].flat().map((text) => literal(replaceHalves(text), language === "@none" ? undefined : language)));
  return [value].flat().map((one) => {
    if (form === "node") return isDescription(one) ? writing.writer.blank(listStatements(one, writing)) : writing.name(one as string);
    return literal(replaceHalves(String(one)), writing.name(datatypes[form]));
  });
}
