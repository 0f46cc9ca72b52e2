// describeItem: a work → a CSL item (citation-style-language/schema, csl-data.json), of which BibTeX and CSL-JSON are written.
import type { Language } from "../model/language.js";
import { describeNote } from "./describe-passages.js";
import type { Step, Work } from "./work.js";

/** What is not known is not there. */
export interface CslItem {
  id: string;
  type: "article-newspaper" | "webpage" | "document";
  title: string;
  /** Literal: nothing says which part of a name is the family's. */
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  /** Year, month, day. */
  issued?: { "date-parts": number[][] };
  URL?: string;
  language?: "zh-CN";
  note?: string;
}

export function describeItem(work: Work, unproved: readonly Step[], lang: Language): CslItem {
  const { key, form, title, titleEn, authors, publisher, publishedOn, url } = work;
  const newspaper = form === "NEWSPAPER_ARTICLE";
  const note = describeNote(work, unproved, lang);
  return {
    id: key,
    type: newspaper ? "article-newspaper" : url ? "webpage" : "document",
    title: titleEn === null ? title : `${title} [${titleEn}]`,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher && { [newspaper ? "container-title" : "publisher"]: publisher }),
    ...(publishedOn && { issued: { "date-parts": [publishedOn.split("-").map(Number)] } }),
    ...(url && { URL: url }),
    ...(/\p{Script=Han}/u.test(title) && { language: "zh-CN" as const }),
    ...(note && { note }),
  };
}
