// makeGraphRows: records + model → the rows that the importer writes: nodes, relationships, and the revision they make up.
import { createHash } from "node:crypto";
import type { EntityRecord, EvidenceRecord, LinkRecord, Records, StoredValue } from "../curation/records.js";
import type { Model } from "../model/model.js";
import { evidenceProperties, listOfEvidence } from "../model/stored-evidence.js";

type Value = StoredValue | bigint | bigint[] | (string | null)[];
type Properties = Record<string, Value>;

export interface NodeRow {
  id: string;
  properties: Properties;
}

export interface RelationshipRow {
  from: string;
  to: string;
  properties: Properties;
}

export interface GraphRows {
  /** By label. */
  nodes: Map<string, NodeRow[]>;
  /** By link type. */
  links: Map<string, RelationshipRow[]>;
  /** From what is evidenced to the document. */
  evidence: RelationshipRow[];
  /** One per entity and document that it cites. */
  citations: RelationshipRow[];
  declaredCounts: NodeRow[];
  /** Names all of the above: the same rows have the same revision, others another. */
  revision: string;
}

/** Goes up when the same records are to be stored in another way. */
const storageVersion = 1;

export function makeGraphRows(records: Records, model: Model): GraphRows {
  const places = new Places(records);
  const byId = new Map(records.entities.map((entity) => [entity.id, entity]));
  const kindOf = (id: string) => model.kindByLabel.get(byId.get(id)?.label ?? "")?.kind ?? "";
  const rows = {
    nodes: groupBy(records.entities, ({ label }) => label, (entity) => makeNode(entity, model, places)),
    links: groupBy(records.links, ({ type }) => type, (link) => makeLink(link, kindOf, places)),
    evidence: records.entities.flatMap((entity) => entity.evidence.map((evidence) => makeEvidence(entity.id, evidence, places))),
    citations: records.entities.flatMap((entity) => makeCitations(entity, kindOf, places)),
    declaredCounts: records.declaredCounts.map(({ document, kind, labelZh, labelEn, declared, found }, index) => ({
      id: `${document}#${index}`,
      properties: {
        id: `${document}#${index}`, documentId: document, position: places.ofEvidence(records.declaredCounts[index]?.evidence[0]),
        kind, labelZh, ...(labelEn !== undefined && { labelEn }), declared: BigInt(declared), found: BigInt(found),
      },
    })),
  };
  const countEvidence = records.declaredCounts.flatMap(({ evidence, document }, index) =>
    evidence.map((one) => makeEvidence(`${document}#${index}`, one, places)),
  );
  const all = { ...rows, evidence: [...rows.evidence, ...countEvidence] };
  return { ...all, revision: revisionOf(all) };
}

/** Document order: the document's place among documents, then the code point; as text, so that one index serves it. */
class Places {
  private readonly documents: Map<string, number>;
  private readonly entities = new Map<string, string>();

  constructor({ entities }: Records) {
    const isDocument = ({ properties }: EntityRecord) => "sha256" in properties;
    this.documents = new Map(entities.filter(isDocument).map(({ id }, index) => [id, index]));
    for (const entity of entities) {
      const own = this.documents.get(entity.id);
      const first = own === undefined ? this.ofEvidence(entity.evidence[0]) : place(own, 0);
      this.entities.set(entity.id, `${first} ${entity.id}`);
    }
  }

  ofEvidence(evidence: EvidenceRecord | undefined): string {
    return evidence ? place(this.documents.get(evidence.document) ?? 0, evidence.start) : place(999_999, 0);
  }

  /** Unique, since the id is a part of it. */
  ofEntity(id: string): string {
    return this.entities.get(id) ?? "";
  }
}

function place(document: number, start: number): string {
  return `${String(document).padStart(6, "0")}.${String(start).padStart(8, "0")}`;
}

function makeNode({ id, label, properties }: EntityRecord, model: Model, places: Places): NodeRow {
  const kind = model.kindByLabel.get(label);
  if (!kind) throw new TypeError(`${id} is of the unknown kind ${label}`);
  const whole = new Set(kind.properties.filter(({ type }) => type === "int").map(({ name }) => name));
  const stored = Object.entries(properties).map(([name, value]) => [name, whole.has(name) ? BigInt(value as number) : value] as const);
  const { nameZh, nameEn, aliases } = properties as { nameZh: string; nameEn?: string; aliases: string[] };
  const searchNames = [...new Set([nameZh, ...(nameEn === undefined ? [] : [nameEn]), ...aliases].map((name) => name.normalize("NFC").toLowerCase()))];
  return {
    id,
    properties: { ...Object.fromEntries(stored), id, kind: kind.kind, position: places.ofEntity(id), searchNames, searchText: searchNames.join("\n") },
  };
}

function makeLink({ id, from, to, basis, rationaleZh, rationaleEn, evidence }: LinkRecord, kindOf: (id: string) => string, places: Places): RelationshipRow {
  const lists = evidenceProperties.map((property) => [
    listOfEvidence(property),
    evidence.map((one) => storedEvidence(one)[property] ?? ""),
  ]);
  return {
    from,
    to,
    properties: {
      id, fromId: from, toId: to, fromKind: kindOf(from), toKind: kindOf(to), fromPosition: places.ofEntity(from), toPosition: places.ofEntity(to), basis,
      ...(rationaleZh !== undefined && { rationaleZh }),
      ...(rationaleEn !== undefined && { rationaleEn }),
      ...(evidence.length > 0 && (Object.fromEntries(lists) as Properties)),
    },
  };
}

function makeEvidence(from: string, evidence: EvidenceRecord, places: Places): RelationshipRow {
  const { url, ...stored } = storedEvidence(evidence);
  return { from, to: evidence.document, properties: { ...stored, ...(url !== "" && { url }), position: places.ofEvidence(evidence) } };
}

/** A list on a link has no room for null: no address is "". */
function storedEvidence({ document, quote, prefix, suffix, paragraph, start, end, url }: EvidenceRecord) {
  return { documentId: document, quote, prefix, suffix, paragraph: BigInt(paragraph), start: BigInt(start), end: BigInt(end), url: url ?? "" };
}

function makeCitations({ id, evidence }: EntityRecord, kindOf: (id: string) => string, places: Places): RelationshipRow[] {
  const documents = [...new Set(evidence.map(({ document }) => document))].filter((document) => document !== id);
  return documents.map((document) => ({
    from: id,
    to: document,
    properties: { toId: document, fromKind: kindOf(id), fromPosition: places.ofEntity(id) },
  }));
}

function groupBy<Item, Row>(items: Item[], keyOf: (item: Item) => string, makeRow: (item: Item) => Row): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(makeRow(item));
    else groups.set(key, [makeRow(item)]);
  }
  return groups;
}

function revisionOf(rows: object): string {
  const plain = JSON.stringify([storageVersion, rows], (_key, value: unknown) =>
    typeof value === "bigint" ? Number(value) : value instanceof Map ? [...(value as Map<string, unknown>)] : value,
  );
  return createHash("sha256").update(plain, "utf8").digest("hex").slice(0, 16);
}
