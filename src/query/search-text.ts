// A text to look for → queries of the full-text index in which nothing that the user wrote is an operator.

/** The text as one phrase: its words, or for Chinese its pairs of characters, in this order. */
export function phraseOf(text: string): string {
  return `"${escape(text)}"`;
}

/** Each of its words as a phrase, all of them required; none where there is one word only, which the phrase finds. */
export function wordsOf(text: string): string[] {
  const words = text.split(" ");
  return words.length === 1 ? [] : [words.map((word) => `+"${escape(word)}"`).join(" ")];
}

/** What is to be looked for within words; nothing where the text is Chinese alone, of whose pairs of characters the phrase finds each. */
export function partsOf(text: string): string[] {
  return /^\p{Script=Han}{2,}$/u.test(text) ? [] : [text.toLowerCase()];
}

/** Inside quotes only the quote and the backslash have a meaning. */
function escape(text: string): string {
  return text.replace(/["\\]/g, "\\$&");
}
