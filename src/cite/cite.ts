// cite: what a statement answered for a citation (style, language, metadata, quotes) → the citation as a text, or null where there is nothing to cite.
import { CitationStyle } from "../model/citation-style.js";
import type { Language } from "../model/language.js";
import type { Model } from "../model/model.js";
import type { CitedDocument, CitedQuote, CitedStep } from "./cited.js";
import { describeItem } from "./describe-item.js";
import { describeNote } from "./describe-passages.js";
import { makeWork, readSteps, type Step, type Work, Works } from "./work.js";
import { writeBibtex } from "./write-bibtex.js";
import { writeCslJson } from "./write-csl-json.js";
import { writeGbT7714, writePathsGbT7714 } from "./write-gb-t-7714.js";

/** As `planCitation` has it read. */
export type CitationAnswer = { style: CitationStyle; lang: Language } & (
  | { quote: CitedQuote }
  /** `itself` is null where the entity is no document. */
  | { itself: CitedDocument | null; evidence: CitedQuote[] }
  /** Several as one bibliography. */
  | { entities: CitedSubject[] }
  | { steps: CitedStep[] }
  | { paths: { steps: CitedStep[] }[] }
);

export interface CitedSubject {
  itself: CitedDocument | null;
  evidence: CitedQuote[];
}

export function cite(answer: CitationAnswer, model: Model): string | null {
  const { style, lang } = answer;
  if ("quote" in answer) return write(style, [citeQuote(answer.quote, lang)], lang);
  if ("evidence" in answer) return write(style, citeEntities([answer], lang), lang);
  if ("entities" in answer) return write(style, citeEntities(answer.entities, lang), lang);
  return citePaths(style, "paths" in answer ? answer.paths : [answer], lang, model);
}

/** A sentence of a document is a work of its own: its address is the deep link. */
function citeQuote({ document, quote, paragraph, start, url }: CitedQuote, lang: Language): Work {
  const works = new Works(lang);
  works.add({ document, quote, paragraph, start, url: null }, null);
  const [work = makeWork(document, lang)] = works.list();
  return { ...work, key: `${work.key}:${start}`, url: url ?? work.url };
}

function citeEntities(subjects: readonly CitedSubject[], lang: Language): Work[] {
  const works = new Works(lang);
  for (const { itself, evidence } of subjects) {
    if (itself) works.addDocument(itself);
    else for (const quote of evidence) works.add(quote, null);
  }
  return works.list();
}

function citePaths(style: CitationStyle, paths: readonly { steps: CitedStep[] }[], lang: Language, model: Model): string | null {
  const works = new Works(lang);
  const met = new Map<string, Step>();
  const unproved: Step[] = [];
  const lists = paths.map(({ steps }, index) =>
    readSteps(steps, lang, model).map(({ step: read, quotes }, place) => {
      const step = met.get(read.id) ?? read;
      step.places.push({ path: paths.length > 1 ? index + 1 : null, step: place + 1 });
      if (met.has(step.id)) return step;
      met.set(step.id, step);
      for (const quote of quotes) works.add(quote, step);
      if (quotes.length === 0) unproved.push(step);
      return step;
    }),
  );
  return style === CitationStyle.GB_T_7714 && works.list().length > 0 ? writePathsGbT7714(works.list(), lists, lang) : write(style, works.list(), lang, unproved);
}

function write(style: CitationStyle, works: readonly Work[], lang: Language, unproved: readonly Step[] = []): string | null {
  if (works.length === 0) return null;
  if (style === CitationStyle.GB_T_7714) return writeGbT7714(works, lang);
  const items = works.map((work) => {
    const note = describeNote(work, unproved, lang);
    return { ...describeItem(work), ...(note && { note }) };
  });
  return style === CitationStyle.BIBTEX ? writeBibtex(items) : writeCslJson(items);
}
