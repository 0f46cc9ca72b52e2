// describeItem: a work → a CSL item (citation-style-language/schema, csl-data.json), of which all styles are written; mapTexts: its texts changed.
import type { Work } from "./work.js";

interface CslDate {
  /** Year, month, day. */
  "date-parts": number[][];
}

/** What is not known is not there. */
export interface CslItem {
  id: string;
  type: "article-newspaper" | "webpage" | "document";
  title: string;
  /** Literal: nothing says which part of a name is the family's. */
  author?: { literal: string }[];
  "container-title"?: string;
  publisher?: string;
  issued?: CslDate;
  /** Of what is online: the day that the page gives, its own or that on which it was posted again. */
  "available-date"?: CslDate;
  URL?: string;
  language?: "zh-CN";
  note?: string;
}

export function describeItem({ key, form, title, titleEn, authors, publisher, publishedOn, url }: Work): CslItem {
  const newspaper = form === "NEWSPAPER_ARTICLE";
  return {
    id: key,
    type: newspaper ? "article-newspaper" : form === null && url ? "webpage" : "document",
    title: titleEn === null ? title : `${title} [${titleEn}]`,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher && { [newspaper ? "container-title" : "publisher"]: publisher }),
    ...(publishedOn && { issued: describeDate(publishedOn) }),
    ...(url && { URL: url }),
    ...(/\p{Script=Han}/u.test(title) && { language: "zh-CN" as const }),
  };
}

/** YYYY-MM-DD */
export function describeDate(date: string): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}

/** But for `note`. */
export function mapTexts({ title, author, "container-title": newspaper, publisher, URL: url, ...rest }: CslItem, change: (text: string) => string): CslItem {
  return {
    ...rest,
    title: change(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: change(literal) })) }),
    ...(newspaper && { "container-title": change(newspaper) }),
    ...(publisher && { publisher: change(publisher) }),
    ...(url && { URL: change(url) }),
  };
}
