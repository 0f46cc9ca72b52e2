// writeGbT7714: works → references by GB/T 7714—2015 (numeric), each followed by its quotes; of paths, the references and then the links.
import type { Language } from "../model/language.js";
import { describePassage, describeStep, joinParts } from "./describe-passages.js";
import type { Step, Work } from "./work.js";
import { words } from "./words.js";

/** 8.1.2: of more than three, three are named. */
const namedAuthors = 3;

/** The standard's words for what is missing (8.1.2, 8.4.1.3, 8.4.2.3), in the language of the reference. */
const missing = {
  zh: { others: "等", place: "[出版地不详]", publisher: "[出版者不详]" },
  en: { others: "et al", place: "[S.l.]", publisher: "[s.n.]" },
};

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
  return [work.title, ...(work.titleEn === null ? [] : [work.titleEn])].map((title) => writeReference(work, title));
}

function writeReference(work: Work, title: string): string {
  const terms = /\p{Script=Han}/u.test(title) ? missing.zh : missing.en;
  const { authors, url } = work;
  const named = authors.length > namedAuthors ? [...authors.slice(0, namedAuthors), terms.others] : authors;
  const parts = [named.join(", "), `${title}[${codeOf(work)}${url ? "/OL" : ""}]`, describePublication(work, terms), url ?? ""];
  return `${parts.filter((part) => part !== "").join(". ")}.`;
}

/** Annex B: N 报纸, EB 电子公告, Z 其他. */
function codeOf({ form, url }: Work): string {
  if (form === "NEWSPAPER_ARTICLE") return "N";
  return form === null && url ? "EB" : "Z";
}

function describePublication({ form, url, publisher, publishedOn, repostedOn }: Work, terms: (typeof missing)["zh"]): string {
  // 4.4.1: 报纸名, 年-月-日
  if (form === "NEWSPAPER_ARTICLE") return [publisher, publishedOn].filter((part) => part !== null).join(", ");
  const year = publishedOn?.slice(0, 4);
  // 4.6.1: 出版者, 出版年(更新或修改日期); 8.4.1.3 and 8.4.2.3 let electronic resources go without place and publisher.
  if (url) {
    const day = repostedOn ?? publishedOn;
    return `${[publisher, publisher && year].filter(Boolean).join(", ")}${day ? `(${day})` : ""}`;
  }
  // 4.1.1: 出版地: 出版者, 出版年
  return [`${terms.place}: ${publisher ?? terms.publisher}`, ...(year ? [year] : [])].join(", ");
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
