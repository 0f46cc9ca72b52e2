// A text to look for → a query of the full-text index in which nothing that the user wrote is an operator; and what its scores mean.

/**
 * Stands at both ends of each indexed name, so that the index tells a whole name and the start of one from what stands within: a character
 * of the same class as Chinese ones, and in no name.
 */
export const edge = "龥";

/** The stored properties that are searched: names with aliases; and English names, in which no Chinese is looked for. */
const fields = ["searchNames", "searchEn"];

/**
 * Boosts lie so far apart that Lucene's own scores, of 1e-7 to 1e3, never carry a match over into the next better class: from `above` on
 * a match is of this rank.
 */
export const ranks = [
  { rank: 5, boost: "1000000000000000000000000", above: "1.0E16" }, // a whole name
  { rank: 4, boost: "1000000000000", above: "1.0E4" }, // the start of one
  { rank: 3, boost: "1", above: "1.0E-7" }, // the phrase
  { rank: 2, boost: "0.000000000001", above: "0.0" }, // all the words
];

/** The index keeps none of these, as Lucene's `cjk` analyzer has it. */
const ignored = new Set("a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www".split(" "));

/** Chinese is looked for by its pairs of characters, in this order; other words as they are. Of a text without words, only the edges would be looked for. */
export function queryOf(text: string, kinds: string[] | null | undefined): string {
  if (!(text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => !ignored.has(word.toLowerCase()))) return '+kind:"none"';
  const searched = /\p{Script=Han}/u.test(text) ? fields.slice(0, 1) : fields;
  const anywhere = (words: string, boost: string) => `(${searched.map((field) => `${field}:"${escape(words)}"`).join(" ")})^${boost}`;
  const [whole, start, phrase, all] = ranks.map(({ boost }) => boost) as [string, string, string, string];
  const words = text.split(" ");
  const either = [
    anywhere(`${edge}${text}${edge}`, whole),
    anywhere(`${edge}${text}`, start),
    anywhere(text, phrase),
    // Of one word alone the phrase says it.
    ...(words.length > 1 ? [`(${words.map((word) => `+${anywhere(word, "1")}`).join(" ")})^${all}`] : []),
  ];
  const ofKinds = kinds ? ` +kind:(${["", ...kinds].map((kind) => `"${kind || "none"}"`).join(" ")})^0` : "";
  return `+(${either.join(" ")})${ofKinds}`;
}

/** As it is looked for. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Whether a text is to be looked for within words, too: not where it is Chinese alone, of whose pairs of characters the phrase finds each. */
export function isWithinWords(text: string): boolean {
  return !/^\p{Script=Han}{2,}$/u.test(tidy(text));
}

const windowSizes = [32, 512, 4_096];

/** How many matches the index is asked for, at first and then, to have so many; {} is all. What is looked for within words is ranked with all of them. */
export function windowsOf(text: string, needed: number): { limit?: bigint }[] {
  if (isWithinWords(text)) return [{}];
  const enough = windowSizes.findIndex((size) => size >= needed);
  const limited = windowSizes.slice(0, enough < 0 ? undefined : enough + 1).map((size) => ({ limit: BigInt(size) }));
  return enough < 0 ? [...limited, {}] : limited;
}

/** Inside quotes only the quote and the backslash have a meaning. */
function escape(text: string): string {
  return text.replace(/["\\]/g, "\\$&");
}
