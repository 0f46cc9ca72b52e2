// Work: a document that is cited, with its passages; the plain data that all styles are written from. And how works are made of what was read.
import { Language } from "../model/language.js";
import type { Model } from "../model/model.js";
import type { CitedDocument, CitedEntity, CitedQuote, CitedStep } from "./cited.js";
import { words } from "./words.js";

export interface Work {
  /** Names the work in BibTeX and CSL-JSON. */
  key: string;
  form: string | null;
  title: string;
  /** Only where English is asked for, and known. */
  titleEn: string | null;
  authors: string[];
  publisher: string | null;
  publishedOn: string | null;
  repostedOn: string | null;
  url: string | null;
  passages: Passage[];
}

export interface Passage {
  paragraph: number;
  quote: string;
  url: string | null;
  /** What it proves, where it stands under a link of a path. */
  step: Step | null;
}

/** A link of a path, in words. */
export interface Step {
  id: string;
  /** 甲 —设定于→ 乙 */
  text: string;
  inferred: boolean;
  rationale: string | null;
  /** Where it stands in what is cited, in order. */
  places: Place[];
}

/** Both from 1. */
export interface Place {
  /** Null where there is only one. */
  path: number | null;
  step: number;
}

export function makeWork(document: CitedDocument, lang: Language): Work {
  const { id, nameZh, nameEn, form, authors, publisher, publishedOn, repostedOn, url } = document;
  const title = toLine(nameZh);
  const english = lang === Language.EN && nameEn !== null ? toLine(nameEn) : title;
  return {
    key: id.slice(id.indexOf("/") + 1),
    form, title, publishedOn, repostedOn, url,
    titleEn: english === title ? null : english,
    authors: (authors ?? []).map(toLine),
    publisher: publisher && toLine(publisher),
    passages: [],
  };
}

/** The documents of quotes, each once, in the order in which they are met. */
export class Works {
  private readonly works = new Map<string, Work>();
  private readonly met = new Set<string>();

  constructor(private readonly lang: Language) {}

  addDocument(document: CitedDocument): Work {
    let work = this.works.get(document.id);
    if (!work) this.works.set(document.id, (work = makeWork(document, this.lang)));
    return work;
  }

  /** A passage that proves several entities stands once. */
  add({ document, quote, paragraph, start, url }: CitedQuote, step: Step | null): void {
    const work = this.addDocument(document);
    const key = JSON.stringify([document.id, start, quote, step?.id]);
    if (this.met.has(key)) return;
    this.met.add(key);
    work.passages.push({ paragraph, quote: toLine(quote), url, step });
  }

  list(): Work[] {
    return [...this.works.values()];
  }
}

/** The links of paths in words, with what they cite; a link of several paths is among them once for each. */
export function readSteps(steps: readonly CitedStep[], lang: Language, model: Model): { step: Step; quotes: CitedQuote[] }[] {
  return steps.flatMap(({ entity, link }, index) => {
    const before = steps[index - 1]?.entity;
    if (!link || !before) return [];
    const [from, to] = link.toId === entity.id ? [before, entity] : [entity, before];
    const rationale = lang === Language.EN ? (link.rationaleEn ?? link.rationaleZh) : link.rationaleZh;
    const step = { id: link.id, text: words[lang].step(nameOf(from, lang), titleOf(link.type, lang, model), nameOf(to, lang)), inferred: link.basis === "INFERRED", rationale: rationale && toLine(rationale), places: [] };
    return [{ step, quotes: link.evidence }];
  });
}

/** As in a sentence between its ends; a type that the model has no more goes by its name. */
function titleOf(type: string, lang: Language, model: Model): string {
  const row = model.linkTypeByName.get(type);
  return (lang === Language.EN ? row?.title : row?.chinese.title) ?? type;
}

function nameOf({ nameZh, nameEn }: CitedEntity, lang: Language): string {
  return toLine(lang === Language.EN ? (nameEn ?? nameZh) : nameZh);
}

/** A reference is a line of text: what would break it becomes a space. */
function toLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
