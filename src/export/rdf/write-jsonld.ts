// writeJsonld: descriptions → one JSON-LD document, its context within it, a line for each description.
import { replaceHalves } from "../texts.js";
import type { Description } from "./description.js";
import { listNamespaces } from "./namespaces.js";
import { datatypes, type Terms } from "./terms.js";

export async function* writeJsonld(descriptions: AsyncIterable<Description> | Iterable<Description>, terms: Terms, base: string): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(makeContext(terms, base), null, 1)},\n"@graph": [`;
  let separator = "\n";
  for await (const description of descriptions) {
    yield separator + printDescription(description);
    separator = ",\n";
  }
  yield "\n]}\n";
}

function printDescription(description: Description): string {
  const text = JSON.stringify(description);
  // As JSON writes half of a surrogate pair; to look at every text would take far longer.
  return text.includes("\\ud") ? JSON.stringify(description, replaceText) : text;
}

function replaceText(_key: string, value: unknown): unknown {
  return typeof value === "string" ? replaceHalves(value) : value;
}

function makeContext(terms: Terms, base: string): object {
  const define = [...terms].map(([key, { name, form }]): [string, string | object] => {
    if (form === "text") return [key, name];
    if (form === "languages") return [key, { "@id": name, "@container": "@language" }];
    return [key, { "@id": name, "@type": form === "node" ? "@id" : datatypes[form] }];
  });
  return { "@version": 1.1, "@base": base, ...listNamespaces(base), ...Object.fromEntries(define) };
}
