// writeCslJson: items → the text of a JSON array of CSL items (citation-style-language/schema, csl-data.json).
import type { Item } from "./describe-item.js";

export function writeCslJson(items: readonly Item[]): string {
  return JSON.stringify(items.map(writeItem), null, 2);
}

/** Names are literal: nothing says which part of one is the family's. */
function writeItem({ key, newspaper, title, authors, publisher, published, url, chinese, note }: Item): Record<string, unknown> {
  return {
    id: key,
    type: newspaper ? "article-newspaper" : url ? "webpage" : "document",
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher !== null && { [newspaper ? "container-title" : "publisher"]: publisher }),
    ...(published && { issued: { "date-parts": [published] } }),
    ...(url !== null && { URL: url }),
    ...(chinese && { language: "zh-CN" }),
    ...(note !== undefined && { note }),
  };
}
