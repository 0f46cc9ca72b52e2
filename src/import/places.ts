// Places: entities, one after the other → where each stands in document order, and of which kind it is.
import type { EntityRecord, EvidenceRecord } from "../curation/records.js";

/** A number per entity, since a large graph has a million: kind, document and code point, each with room for so many. */
const documents = 1_000_000;
const codePoints = 100_000_000;

export class Places {
  private readonly documents = new Map<string, number>();
  private readonly kinds: string[] = [];
  private readonly entities = new Map<string, number>();

  /** Documents come before what cites them. */
  add({ id, properties, evidence: [first] }: EntityRecord, kind: string): void {
    if (this.entities.has(id)) throw new TypeError(`There are two entities ${id}`);
    if (!this.kinds.includes(kind)) this.kinds.push(kind);
    // Of all entities only a document has the hash of a text.
    if ("sha256" in properties) this.documents.set(id, this.documents.size);
    const document = this.documents.get(id) ?? this.documentOf(first);
    const start = this.documents.has(id) ? 0 : (first?.start ?? 0);
    this.entities.set(id, (this.kinds.indexOf(kind) * documents + document) * codePoints + start);
  }

  /** The document's place among documents, then the code point; as text, so that one index serves it. */
  ofEvidence(evidence: EvidenceRecord | undefined): string {
    return place(this.documentOf(evidence), evidence?.start ?? 0);
  }

  /** The position is unique, since the id is a part of it. */
  ofEntity(id: string): { position: string; kind: string } {
    const found = this.entities.get(id);
    if (found === undefined) throw new TypeError(`There is no entity ${id}`);
    const ahead = Math.floor(found / codePoints);
    return { position: `${place(ahead % documents, found % codePoints)} ${id}`, kind: this.kinds[Math.floor(ahead / documents)]! };
  }

  /** What has no evidence comes last. */
  private documentOf(evidence: EvidenceRecord | undefined): number {
    return evidence ? (this.documents.get(evidence.document) ?? 0) : documents - 1;
  }
}

function place(document: number, start: number): string {
  return `${String(document).padStart(6, "0")}.${String(start).padStart(8, "0")}`;
}
