// makeRecords: seeds that passed every check + the positions of their quotes → the records that the importer takes.
import type { Model } from "../model/model.js";
import { storedNames } from "../model/stored-names.js";
import type { DeclaredCountRecord, EntityRecord, EvidenceRecord, LinkRecord, Records, StoredValue } from "./records.js";
import { linkId } from "./records.js";
import type { PlacesOf } from "./quotes/positions.js";
import { documentKindOf } from "./shape/seed-shapes.js";
import { evidenceById, type EntitySeed, type LinkSeed, type Quotation, type Seeds } from "./seeds.js";
import { textFragment } from "./text-fragment.js";

export function makeRecords(model: Model, seeds: Seeds, placesOf: PlacesOf): Records {
  const evidence = evidenceMaker(seeds, placesOf);
  const cited = evidenceById(seeds);
  const entities = inDocumentOrder(seeds, documentKindOf(model).label).map((entity) => makeEntity(entity, evidence(cited.get(entity.id) ?? [])));
  return {
    entities,
    links: joinLinks(seeds.links).map((statements) => makeLink(statements, evidence)),
    declaredCounts: seeds.declaredCounts.map(({ document, kind, label, declared, evidence: quotations, origin }): DeclaredCountRecord => {
      const counted = model.kindByName.get(kind)?.label;
      const found = entities.filter((entity) => entity.label === counted && entity.evidence.some((piece) => piece.document === document)).length;
      return { document, kind, labelZh: label.zh, ...(label.en && { labelEn: label.en }), declared, found, evidence: evidence(quotations), origin };
    }),
  };
}

/** The documents first, in their order. */
function inDocumentOrder({ documents, entities }: Seeds, documentLabel: string): EntitySeed[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return [...documents.map(({ id }) => byId.get(id)!), ...entities.filter(({ kind }) => kind.label !== documentLabel)];
}

function makeEntity({ id, kind, properties, origin }: EntitySeed, evidence: EvidenceRecord[]): EntityRecord {
  const stored: Record<string, StoredValue> = {};
  for (const { name, list } of kind.properties) {
    const value = properties.get(name)?.value ?? (list ? [] : undefined);
    if (value === undefined) continue;
    if (typeof value !== "object" || Array.isArray(value)) stored[name] = value;
    else {
      const names = storedNames(name);
      stored[names.zh] = value.zh;
      if (value.en !== undefined) stored[names.en] = value.en;
    }
  }
  return { id, label: kind.label, properties: stored, evidence, origin };
}

/** What several documents state is one link. */
function joinLinks(links: LinkSeed[]): LinkSeed[][] {
  const joined = new Map<string, LinkSeed[]>();
  for (const link of links) {
    const id = linkId(link.from, link.type, link.to);
    joined.set(id, [...(joined.get(id) ?? []), link]);
  }
  return [...joined.values()];
}

function makeLink(statements: LinkSeed[], evidence: (quotations: Quotation[]) => EvidenceRecord[]): LinkRecord {
  const { from, type, to, basis, rationale, origin } = statements[0]!;
  return {
    id: linkId(from, type, to),
    type,
    from,
    to,
    basis,
    ...(rationale && { rationaleZh: rationale.zh, ...(rationale.en && { rationaleEn: rationale.en }) }),
    evidence: evidence(statements.flatMap((statement) => statement.evidence)),
    origin,
  };
}

/** Quotations → evidence in document order, then in the order of the text. */
function evidenceMaker({ documents }: Seeds, placesOf: PlacesOf): (quotations: Quotation[]) => EvidenceRecord[] {
  const rank = new Map(documents.map(({ id }, index) => [id, index]));
  const address = new Map(documents.map(({ id, url }) => [id, url]));
  return (quotations) =>
    quotations
      .flatMap(({ document, quote, occurrences = [1], origin }) =>
        occurrences.map((occurrence): EvidenceRecord => {
          const place = placesOf(document, quote)[occurrence - 1]!;
          const url = address.get(document);
          return { document, quote, ...place, url: url ? textFragment(url, { quote, ...place }) : null, origin };
        }),
      )
      .sort((a, b) => rank.get(a.document)! - rank.get(b.document)! || a.start - b.start || a.end - b.end);
}
