// describeItem: a work → the fields that BibTeX and CSL-JSON share.
import type { Language } from "../model/language.js";
import { describeNote } from "./describe-passages.js";
import type { Step, Work } from "./work.js";

export interface Item {
  key: string;
  newspaper: boolean;
  title: string;
  authors: string[];
  publisher: string | null;
  /** Year, month, day. */
  published: number[] | null;
  url: string | null;
  chinese: boolean;
  note: string | undefined;
}

export function describeItem(work: Work, unproved: readonly Step[], lang: Language): Item {
  const { key, form, title, titleEn, authors, publisher, publishedOn, url } = work;
  return {
    key, authors, publisher, url,
    newspaper: form === "NEWSPAPER_ARTICLE",
    title: titleEn === null ? title : `${title} [${titleEn}]`,
    published: publishedOn === null ? null : publishedOn.split("-").map(Number),
    chinese: /\p{Script=Han}/u.test(title),
    note: describeNote(work, unproved, lang),
  };
}
