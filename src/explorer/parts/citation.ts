// cite: a sentence and its document's metadata → a citation as plain text. The one place where citations are made: when the API gives `citation(style:)`
// beside evidence, ask for it in operations/parts.graphql and return it here.
import type { SentenceFragment } from "../generated/operations.js";
import type { Words } from "../words/en.js";

/** Author. Title. Publisher, date, paragraph: “quote”. Address. What is not known is left out. */
export function cite({ quote, paragraph, url, document }: SentenceFragment, words: Words): string {
  const source = [document.publisher, document.publishedOn].filter(Boolean).join(", ");
  const parts = [document.authors.join(", "), document.name, source, words.common.paragraph(paragraph)].filter((part) => part !== "");
  return `${parts.join(". ")}: “${quote}”${url ? ` ${url}` : ""}`;
}
