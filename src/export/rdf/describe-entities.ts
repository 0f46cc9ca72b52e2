// describeEntities: a source → descriptions of its entities, links and evidence, one after the other, in the terms of SKOS, PROV-O, Web Annotation and our own.
import { storedNames } from "../../model/stored-names.js";
import type { KindRow, LinkTypeRow, Model } from "../../model/model.js";
import { Follower } from "../follower.js";
import type { ExportedCount, ExportedEntity, ExportedEvidence, ExportedLink, ExportSource } from "../source.js";
import type { ByLanguage, Description } from "./description.js";
import { keyOfLink, localName, own } from "./terms.js";

const conceptClass = "skos:Concept";

export async function* describeEntities(source: ExportSource): AsyncGenerator<Description> {
  const { model } = source;
  for (const kind of model.kinds) {
    const follower = new Follower(source.evidence(kind), ({ entityId }) => entityId);
    try {
      for await (const entity of source.entities(kind)) {
        const evidence = await follower.take(entity.id);
        yield describeEntity(entity, evidence);
        for (const one of evidence) yield describeEvidence(entity.id, one);
      }
      await follower.finish();
    } finally {
      await follower.close();
    }
  }
  for await (const link of source.links()) yield* describeLink(link, model);
  for await (const count of source.declaredCounts()) yield* describeCount(count, model);
}

function describeEntity({ id, kind, properties }: ExportedEntity, evidence: ExportedEvidence[]): Description {
  const described: Description = { "@id": id, "@type": [own(kind.label), ...(kind.elsewhere.classes ?? [])] };
  for (const { name, type, list, translated } of kind.properties) {
    const value = properties[name];
    if (type === "id") continue;
    if (translated) described[name] = translate(properties, name);
    else if (name === "aliases") described[name] = tagAliases(value as string[]);
    else if (list) described[name] = (value as string[]).length > 0 ? (value as string[]) : undefined;
    else described[name] = type === "float" && value !== undefined ? writeDecimal(value as number) : value;
  }
  if (isConcept(kind)) described["inScheme"] = "";
  return { ...described, sources: listSources(evidence) };
}

function translate(texts: object, name: string): ByLanguage | undefined {
  const { zh, en } = storedNames(name);
  const read = texts as Record<string, string | undefined>;
  if (read[zh] === undefined && read[en] === undefined) return undefined;
  return { ...(read[zh] !== undefined && { zh: read[zh] }), ...(read[en] !== undefined && { en: read[en] }) };
}

/** Their language is not stored; what has Chinese characters is Chinese, of the rest nothing is said. */
function tagAliases(aliases: string[]): ByLanguage | undefined {
  const chinese = aliases.filter((alias) => /\p{Script=Han}/u.test(alias));
  const others = aliases.filter((alias) => !chinese.includes(alias));
  if (aliases.length === 0) return undefined;
  return { ...(chinese.length > 0 && { zh: chinese }), ...(others.length > 0 && { "@none": others }) };
}

/** In the form of xsd:decimal, which has no exponent. */
function writeDecimal(value: number): string {
  return /e/.test(String(value)) ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 100 }) : String(value);
}

function listSources(evidence: ExportedEvidence[]): string[] | undefined {
  return evidence.length > 0 ? [...new Set(evidence.map(({ documentId }) => documentId))] : undefined;
}

/** A Web Annotation: its body is what is stated, its target the words of the document. */
function describeEvidence(subject: string, { documentId, quote, prefix, suffix, paragraph, start, end, url }: ExportedEvidence): Description {
  const document = documentId.slice(documentId.indexOf("/") + 1);
  return {
    "@id": `${subject}${subject.includes("#") ? "/" : "#"}${document}-${start}-${end}`,
    "@type": ["oa:Annotation"],
    motivation: "oa:identifying",
    body: subject,
    paragraph,
    url,
    target: {
      "@type": ["oa:SpecificResource"],
      source: documentId,
      quotedFrom: documentId,
      selector: [
        { "@type": ["oa:TextQuoteSelector"], exact: quote, prefix: prefix || undefined, suffix: suffix || undefined },
        { "@type": ["oa:TextPositionSelector"], start, end },
      ],
    },
  };
}

/** The link as a triple, by our word and those of others; and as a statement of its own, which says what it rests on. */
function* describeLink(link: ExportedLink, model: Model): Generator<Description> {
  const { type, fromId, toId, basis, evidence } = link;
  const { elsewhere = {} } = model.linkTypeByName.get(type) as LinkTypeRow;
  const key = keyOfLink(type);
  const concepts = [link.fromKind, link.toKind].every((kind) => isConcept(model.kindByName.get(kind)!)) ? elsewhere.concepts : undefined;
  yield { "@id": fromId, [key]: toId, ...(elsewhere.property && { [localName(elsewhere.property)]: toId }), ...(concepts && { [localName(concepts.property)]: toId }) };
  if (concepts) yield { "@id": toId, [localName(concepts.inverse)]: fromId };
  const id = `${fromId}#${type}/${toId}`;
  yield { "@id": id, "@type": ["rdf:Statement"], subject: fromId, predicate: own(key), object: toId, basis, rationale: translate(link, "rationale"), sources: listSources(evidence) };
  for (const one of evidence) yield describeEvidence(id, one);
}

function* describeCount(count: ExportedCount, model: Model): Generator<Description> {
  const { id, kind, declared, found, evidence } = count;
  yield { "@id": id, "@type": [own("DeclaredCount")], label: translate(count, "label"), countedClass: own(model.kindByName.get(kind)!.label), declared, found, sources: listSources(evidence) };
  for (const one of evidence) yield describeEvidence(id, one);
}

function isConcept({ elsewhere }: KindRow): boolean {
  return elsewhere.classes?.includes(conceptClass) ?? false;
}
