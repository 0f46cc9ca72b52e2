// A text to look for → Lucene queries in which nothing that the user wrote is an operator.

/** The text as one phrase: its words, or for Chinese its pairs of characters, in this order. */
export function phraseOf(text: string): string {
  return `"${escape(text)}"`;
}

/** Each of its words as a phrase, all of them required. */
export function wordsOf(text: string): string {
  return text
    .split(" ")
    .map((word) => `+"${escape(word)}"`)
    .join(" ");
}

/** Inside quotes only the quote and the backslash have a meaning. */
function escape(text: string): string {
  return text.replace(/["\\]/g, "\\$&");
}
