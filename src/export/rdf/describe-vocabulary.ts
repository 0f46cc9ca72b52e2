// describeVocabulary: the model → descriptions of each class and property of our own, with what it means.
import type { Model } from "../../model/model.js";
import type { Wording } from "../../model/node-kind.js";
import type { Description } from "./description.js";
import { keyOfLink, own, ownWords } from "./terms.js";

export function* describeVocabulary({ kinds, linkTypes }: Model): Generator<Description> {
  const explain = (word: string, type: string, description: string, chinese?: Wording): Description => ({
    "@id": own(word),
    "@type": [type],
    label: { en: word, ...(chinese && { zh: chinese.title }) },
    comment: { en: description, ...(chinese && { zh: chinese.description }) },
  });
  for (const { label, description, chinese, elsewhere } of kinds) yield { ...explain(label, "rdfs:Class", description, chinese), ...(elsewhere.classes && { subClassOf: elsewhere.classes }) };
  yield explain("DeclaredCount", "rdfs:Class", "A count that a document gives of items it then lists.");
  const properties = new Map(kinds.flatMap((kind) => kind.properties).map(({ name, description }) => [name, description]));
  for (const [name, description] of properties) if (name !== "id") yield explain(name, "rdf:Property", description);
  for (const { type, description, chinese } of linkTypes) yield explain(keyOfLink(type), "rdf:Property", description, chinese);
  for (const [word, { description }] of Object.entries(ownWords)) yield explain(word, "rdf:Property", description);
}
