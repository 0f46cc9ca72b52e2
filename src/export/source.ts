// ExportSource: a graph, or what one document says of it, as streams of entities, links and evidence; all of one revision, a page in memory at a time.
import type { StoredValue } from "../curation/records.js";
import type { GraphRow, Table, Tables } from "../import/tables.js";
import type { KindRow, Model } from "../model/model.js";

export interface ExportedEntity {
  kind: KindRow;
  id: string;
  /** By stored name, translated ones as `nameZh` and `nameEn`; what is not known is absent, a list is always there. */
  properties: Record<string, StoredValue | undefined>;
  /** Where it was asked for. */
  related?: Related;
}

/** What an entity is linked to, by the names of a table's columns. */
export type Related = Record<string, string | string[] | undefined>;

export interface ExportedEvidence {
  documentId: string;
  quote: string;
  prefix: string;
  suffix: string;
  paragraph: number;
  /** Code points into the document's normalized text, from 0; end exclusive. */
  start: number;
  end: number;
  url: string | undefined;
}

export interface ExportedLink {
  id: string;
  type: string;
  fromId: string;
  toId: string;
  /** Values of EntityKind. */
  fromKind: string;
  toKind: string;
  basis: string;
  rationaleZh: string | undefined;
  rationaleEn: string | undefined;
  /** In document order; empty where they were not asked for. */
  evidence: ExportedEvidence[];
  /** Of its ends, where they were asked for. */
  names?: Record<"fromNameZh" | "fromNameEn" | "toNameZh" | "toNameEn", string | undefined>;
}

export interface LinkOptions {
  /** Link types; all unless some are named. */
  types?: readonly string[];
  /** Read without evidence, which is most of it. */
  bare?: boolean;
  /** Read the names of both ends too. */
  named?: boolean;
}

export interface ExportedCount {
  /** Its document's, with a number. */
  id: string;
  documentId: string;
  /** Value of EntityKind. */
  kind: string;
  labelZh: string;
  labelEn: string | undefined;
  declared: number;
  found: number;
  evidence: ExportedEvidence[];
}

/** A target beside its baseline and its result, as the question `progress` answers. */
export interface ExportedProgress {
  indicator: ExportedEntity;
  target: ExportedEntity;
  /** Absent where there is none. */
  baseline: ExportedEntity | undefined;
  result: ExportedEntity | undefined;
  status: string;
  outcome: string;
  /** Quotients, not rounded; absent where they would say nothing. */
  ratio: number | undefined;
  fulfilment: number | undefined;
  reasonZh: string | undefined;
  reasonEn: string | undefined;
}

export interface ExportSource {
  model: Model;
  revision: string;
  /** The graph was written then, by the database's clock. */
  importedAt: Date;
  /** Only what this document says. */
  document: string | undefined;
  /** Entities and links that there are; for display only. */
  size: number;
  /** In document order, then by id; `related`: with the ids of what it is linked to. */
  entities(kind: KindRow, options?: { related?: boolean }): AsyncIterable<ExportedEntity>;
  /** Of entities of a kind, in their order; of each in document order. */
  evidence(kind: KindRow): AsyncIterable<ExportedEvidence & { entityId: string }>;
  /** By what they start from: kind, then document order. */
  links(options?: LinkOptions): AsyncIterable<ExportedLink>;
  declaredCounts(): AsyncIterable<ExportedCount>;
  /** Pieces of evidence in the whole graph: of entities, links and declared counts. */
  countEvidence(): Promise<number>;
  /** Years in order, then targets in document order. */
  progress(): AsyncIterable<ExportedProgress>;
  /** As the graph is stored. */
  tables: Tables;
  /** Of the whole graph; a Problem where only a document is exported. */
  rows(table: Table): AsyncIterable<GraphRow>;
}
