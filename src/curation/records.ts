// Records: what the seeds say, checked and complete, as plain data; the importer turns them into statements.

/** Where in the seeds something was said, for messages. */
export interface Origin {
  /** Path relative to the folder of the seeds. */
  file: string;
  /** From 1. */
  line: number;
}

export interface EvidenceRecord {
  /** Id of the document quoted. */
  document: string;
  quote: string;
  prefix: string;
  suffix: string;
  paragraph: number;
  /** Code points into the document's normalized text; end exclusive. */
  start: number;
  end: number;
  /** Deep link to the sentence, where the document has an address. */
  url: string | null;
  origin: Origin;
}

export type StoredValue = string | number | string[];

export interface EntityRecord {
  id: string;
  /** Label of its kind. */
  label: string;
  /** Stored properties, translated ones as `nameZh` and `nameEn`; what is not known is absent. `aliases` and other lists are always there. */
  properties: Record<string, StoredValue>;
  /** In document order. */
  evidence: EvidenceRecord[];
  origin: Origin;
}

export interface LinkRecord {
  /** Built from `from`, `type` and `to`. */
  id: string;
  type: string;
  from: string;
  to: string;
  basis: "STATED" | "INFERRED";
  rationaleZh?: string;
  rationaleEn?: string;
  /** In document order. */
  evidence: EvidenceRecord[];
  origin: Origin;
}

export interface DeclaredCountRecord {
  /** Id of the document that declares it. */
  document: string;
  /** Value of EntityKind. */
  kind: string;
  labelZh: string;
  labelEn?: string;
  declared: number;
  /** How many entities of the kind cite the document. */
  found: number;
  evidence: EvidenceRecord[];
  origin: Origin;
}

/** Records that need not all be in memory: each list may be gone through more than once, and is the same every time. */
export interface RecordSource {
  /** Documents come first, in order of publication, then id; that order is "document order". */
  entities: Iterable<EntityRecord>;
  links: Iterable<LinkRecord>;
  declaredCounts: Iterable<DeclaredCountRecord>;
}

export interface Records extends RecordSource {
  entities: EntityRecord[];
  links: LinkRecord[];
  declaredCounts: DeclaredCountRecord[];
}

/** The id of the one link between two entities of a type. */
export function linkId(from: string, type: string, to: string): string {
  return `${from}--${type}--${to}`;
}
