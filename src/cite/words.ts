// The words around quotes, in both languages.
import { Language } from "../model/language.js";

interface Words {
  paragraph: (number: number) => string;
  quote: (text: string) => string;
  step: (from: string, type: string, to: string) => string;
  /** After a step that no document states. */
  inferred: (rationale: string | null) => string;
  /** Before a path, where there are several. */
  path: (number: number) => string;
  /** Before a step in a note: its number, and in which of several paths. */
  place: (step: number, paths: string, count: number) => string;
  /** Between places, and between numbers. */
  comma: string;
  colon: string;
  /** Between the parts of a note. */
  separator: string;
  /** Of a path: what follows was concluded. */
  concluded: string;
}

/** The first pair of marks that the text itself has none of, so that marks of one kind don't stand within each other. */
function putInQuotes(text: string, pairs: readonly string[]): string {
  const [open, close] = pairs.find((pair) => ![...pair].some((mark) => text.includes(mark))) ?? pairs[0]!;
  return `${open}${text}${close}`;
}

export const words: Record<Language, Words> = {
  [Language.ZH]: {
    paragraph: (number) => `第${number}段`,
    quote: (text) => putInQuotes(text, ["「」", "『』", "“”"]),
    step: (from, type, to) => `${from} —${type}→ ${to}`,
    inferred: (rationale) => `〔编者推断，非文件所述${rationale === null ? "" : `：${rationale}`}〕`,
    path: (number) => `路径${number}`,
    place: (step, paths) => `路径${paths}第${step}步`,
    comma: "、",
    colon: "：",
    separator: "；",
    concluded: "路径中另有",
  },
  [Language.EN]: {
    paragraph: (number) => `Paragraph ${number}`,
    quote: (text) => putInQuotes(text, ["“”", "‘’", "「」", "『』"]),
    step: (from, type, to) => `${from} —${type}→ ${to}`,
    inferred: (rationale) => ` [an editor's reading, not the document's words${rationale === null ? "" : `: ${rationale}`}]`,
    path: (number) => `Path ${number}`,
    place: (step, paths, count) => `Step ${step} of ${count > 1 ? "paths" : "path"} ${paths}`,
    comma: ", ",
    colon: ": ",
    separator: "; ",
    concluded: "Also in the path",
  },
};
