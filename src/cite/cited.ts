// What a citation is made of, as it is read from the graph: a document's metadata, and quotes in it.

/** The properties of a document that references are made of. */
export const citedProperties = ["id", "nameZh", "nameEn", "form", "authors", "publisher", "publishedOn", "repostedOn", "url"] as const;

export interface CitedDocument {
  id: string;
  nameZh: string;
  nameEn: string | null;
  /** A value of DocumentForm. */
  form: string | null;
  /** Not stored where there are none. */
  authors: string[] | null;
  publisher: string | null;
  /** YYYY-MM-DD, as the next. */
  publishedOn: string | null;
  repostedOn: string | null;
  url: string | null;
}

export interface CitedQuote {
  document: CitedDocument;
  quote: string;
  paragraph: number;
  start: number;
  /** The deep link. */
  url: string | null;
}

/** An entity of a path, and the link that led to it. */
export interface CitedStep {
  entity: CitedEntity;
  link: CitedLink | null;
}

export interface CitedEntity {
  id: string;
  nameZh: string;
  nameEn: string | null;
}

export interface CitedLink {
  id: string;
  type: string;
  toId: string;
  basis: string;
  rationaleZh: string | null;
  rationaleEn: string | null;
  evidence: CitedQuote[];
}
