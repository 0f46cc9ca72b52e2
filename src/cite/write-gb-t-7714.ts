// writeGbT7714: works → references by GB/T 7714—2015 (numeric), each followed by its quotes; of paths, the references and then the links.
import type { Language } from "../model/language.js";
import { describeDate, describeItem } from "./describe-item.js";
import { describePassage, describeStep, joinParts } from "./describe-passages.js";
import { layOutReference } from "./lay-out-reference.js";
import type { Step, Work } from "./work.js";
import { words } from "./words.js";

/** References to works, the quotes below each; an empty line between works. */
export function writeGbT7714(works: readonly Work[], lang: Language): string {
  return works.map((work) => [...writeReferences(work), ...work.passages.map((passage) => describePassage(passage, lang))].join("\n")).join("\n\n");
}

/** Numbered references, then each path's links in words with the numbers of what they cite. */
export function writePathsGbT7714(works: readonly Work[], paths: readonly (readonly Step[])[], lang: Language): string {
  const { path: heading, colon, separator } = words[lang];
  const references = works.flatMap((work, index) => writeReferences(work).map((line, place) => (place === 0 ? `[${index + 1}] ${line}` : line)));
  const lists = paths.map((steps, index) => {
    const lines = steps.map((step, place) => {
      const passages = works.flatMap((work, number) =>
        distinct(work.passages.filter((passage) => passage.step?.id === step.id).map((passage) => `[${number + 1}] ${describePassage(passage, lang)}`)),
      );
      return `${place + 1}. ${describeStep(step, lang)}${passages.length > 0 ? `${colon}${joinParts(passages, separator)}` : ""}`;
    });
    return [...(paths.length > 1 ? [heading(index + 1)] : []), ...lines].join("\n");
  });
  return [references.join("\n"), ...lists].join("\n\n");
}

/** 6.1: where two languages are wanted, the reference in the document's own comes first. */
function writeReferences(work: Work): string[] {
  const day = work.repostedOn ?? work.publishedOn;
  const item = { ...describeItem(work), ...(work.url && day && { "available-date": describeDate(day) }) };
  return [work.title, ...(work.titleEn === null ? [] : [work.titleEn])].map((title) => layOutReference({ ...item, title }));
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
