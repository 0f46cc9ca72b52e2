// describePassage, describeNote: passages of a work, and steps that an editor concluded → the words for them, with deep links.
import type { Language } from "../model/language.js";
import { describePlaces } from "./describe-places.js";
import type { Passage, Step, Work } from "./work.js";
import { words } from "./words.js";

/** `第16段：「新增未来社区300个」`, and the deep link after it. */
export function describePassage({ paragraph, quote, url }: Omit<Passage, "step">, lang: Language): string {
  const { paragraph: number, quote: inQuotes, colon } = words[lang];
  return [`${number(paragraph)}${colon}${inQuotes(quote)}`, ...(url ? [url] : [])].join(" ");
}

/** What an editor concluded is said to be so. */
export function describeStep({ text, inferred, rationale }: Step, lang: Language): string {
  return inferred ? `${text}${words[lang].inferred(rationale)}` : text;
}

/** Nothing touches the end of a deep link: programs that make links of addresses would take it in. */
export function joinParts(parts: readonly string[], separator: string): string {
  return parts.map((part, index) => (index === parts.length - 1 ? part : `${part}${/:\/\/\S+$/.test(part) ? " " : ""}${separator}`)).join("");
}

/** One line: all passages, those of a step after its number and words; then the steps without one, which would be missed. Undefined where there is nothing to say. */
export function describeNote({ passages }: Work, unproved: readonly Step[], lang: Language): string | undefined {
  const { colon, separator, concluded } = words[lang];
  const parts = passages.map(({ step, ...passage }, index) => {
    const begins = step !== null && step.id !== passages[index - 1]?.step?.id;
    return `${begins ? `${describePlaces(step.places, lang)}${describeStep(step, lang)}${colon}` : ""}${describePassage(passage, lang)}`;
  });
  const further = unproved.map((step) => `${concluded}${colon}${describePlaces(step.places, lang)}${describeStep(step, lang)}`);
  return joinParts([...parts, ...further], separator) || undefined;
}
