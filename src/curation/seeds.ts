// Seeds: what the curated files say, in plain data that remembers file and line; not yet checked against each other.
import type { KindRow } from "../model/model.js";
import type { LinkRecord, Origin } from "./records.js";

export interface Translated {
  zh: string;
  en?: string;
}

/** A citation: these words of this document. */
export interface Quotation {
  /** Id of the document. */
  document: string;
  quote: string;
  /** Which of its occurrences, from 1; absent where the words should stand there once. */
  occurrences?: number[];
  origin: Origin;
}

export interface SeedProperty {
  value: string | number | string[] | Translated;
  line: number;
}

export interface EntitySeed {
  id: string;
  kind: KindRow;
  properties: ReadonlyMap<string, SeedProperty>;
  evidence: Quotation[];
  /** Keys whose values had the wrong shape. */
  lost: string[];
  origin: Origin;
}

export interface LinkSeed {
  from: string;
  type: string;
  to: string;
  basis: LinkRecord["basis"];
  rationale?: Translated;
  evidence: Quotation[];
  lost: string[];
  origin: Origin;
}

/** Evidence for an entity that is declared elsewhere. */
export interface MentionSeed {
  id: string;
  evidence: Quotation[];
  origin: Origin;
}

export interface DeclaredCountSeed {
  document: string;
  /** Value of EntityKind. */
  kind: string;
  label: Translated;
  declared: number;
  evidence: Quotation[];
  origin: Origin;
}

export interface DocumentSeed {
  id: string;
  /** Of the text that it was read in. */
  sha256?: string;
  /** Its place among the documents is that of its publication. */
  publishedOn?: string;
  url?: string;
  origin: Origin;
  /** Where `sha256` stands. */
  sha256Origin: Origin;
}

export interface Seeds {
  /** In order of publication, then id. */
  documents: DocumentSeed[];
  /** All entities, the documents among them. */
  entities: EntitySeed[];
  links: LinkSeed[];
  mentions: MentionSeed[];
  declaredCounts: DeclaredCountSeed[];
}

/** Every citation in the seeds. */
export function quotationsOf({ entities, links, mentions, declaredCounts }: Seeds): Quotation[] {
  return [...entities, ...links, ...mentions, ...declaredCounts].flatMap(({ evidence }) => evidence);
}

/** All that is cited for each entity, under itself or as a mention, by id. */
export function evidenceById({ entities, mentions }: Seeds): Map<string, Quotation[]> {
  const cited = new Map(entities.map(({ id }): [string, Quotation[]] => [id, []]));
  for (const { id, evidence } of [...entities, ...mentions]) cited.get(id)?.push(...evidence);
  return cited;
}
