// `cite`: entities → references to the documents that say so, each document once, with their quotes, to paste into a paper or a reference manager.
import type { Command } from "commander";
import { countOption, documentOption } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { choiceOption } from "../choices.js";
import { cite as writeCitation, type CitedSubject } from "../../cite/cite.js";
import type { CitedDocument } from "../../cite/cited.js";
import { type CitationWord, modelStyleOf, requireCitation, styleOption } from "../cite-options.js";
import { CiteDocument, type CitedDocumentFragment, type Language } from "../generated/operations.js";
import { Language as ModelLanguage } from "../../model/language.js";
import { model } from "../../kinds/index.js";
import { Problem } from "../../problem.js";
import { report } from "../report.js";
import { seedsOption } from "../seeds-option.js";

interface CiteOptions {
  style: CitationWord;
  lang: Language;
  document?: string;
  first?: number;
  seeds: string;
}

/** The API gives no more at a time. */
const mostQuotes = 1000;

const notes = `
Gives each document that is cited once, however many ids are given, with the quotes in it, their paragraphs, and a deep link to each where the document's address is known.
gb7714 is plain text by GB/T 7714—2015; bibtex and csl-json are for reference managers (Zotero, JabRef, …) and LaTeX.
What is not known, such as the date of access, is left out: add it yourself.
Where an id is asked for, a name will do: it is looked up, and taken where just one entity is called so.

Examples:
  policy-graph cite target/2023-future-communities
  policy-graph cite 两个先行 --style bibtex --first 3 > sources.bib
  policy-graph cite target/2023-future-communities 浙里安居 两个先行 --style csl-json > sources.json
  policy-graph cite document/zhejiang-housing-conference-2023 --style csl-json --lang en`;

export function declareCite(program: Command): void {
  program
    .command("cite <ids...>")
    .description("print references to the documents that something rests on, with the quotes; of several as one bibliography")
    .addOption(styleOption())
    .addOption(choiceOption("--lang <language>", "language of the words around quotes; en adds English titles", ["ZH", "EN"] satisfies Language[]).default("ZH", "zh"))
    .addOption(documentOption())
    .addOption(countOption("--first <number>", `quotes of each at the most, up to ${mostQuotes} (default: ${mostQuotes})`))
    .addOption(seedsOption())
    .addHelpText("after", notes)
    .action(cite);
}

async function cite(texts: string[], { style, document: given, first = mostQuotes, ...options }: CiteOptions): Promise<void> {
  await answerQuestion(
    options,
    async ({ ask, find, findDocument }) => {
      const ids: string[] = [];
      for (const text of texts) ids.push(await find(text));
      const document = given && (await findDocument(given));
      // The document too: from one that does not exist nothing would be quoted.
      const asked = [...new Set([...ids, ...(document ? [document] : [])])];
      const { nodes } = await ask(CiteDocument, { ids: asked, document });
      const found = nodes.filter((node) => node !== null);
      const missing = asked.filter((id) => !found.some((node) => node.id === id));
      if (missing.length > 0) throw new Problem("NOT_FOUND", `There is no ${missing.join(", no ")}.`, "Check the id, or give the name instead.");
      return found.filter(({ id }) => ids.includes(id));
    },
    (found, lang) => {
      const entities = found.map((node): CitedSubject => {
        // A document is cited itself, without quotes.
        if (node.kind === "DOCUMENT" && "authors" in node) return { itself: toCited(node), evidence: [] };
        if (node.evidence.length > first) report(lang === "ZH" ? `未列全：${node.id} 的引文不止${first}条；加大 --first 可列出更多` : `cut: ${node.id} has more than ${first} quotes; a larger --first lists more`);
        return { itself: null, evidence: node.evidence.slice(0, first).map(({ document, url = null, ...quote }) => ({ ...quote, url, document: toCited(document) })) };
      });
      return requireCitation(writeCitation({ style: modelStyleOf(style), lang: ModelLanguage[lang], entities }, model));
    },
  );
}

/** Within this process days come as dates. */
function toCited({ publishedOn, repostedOn, ...document }: CitedDocumentFragment): CitedDocument {
  const day = (date: string | null) => (date === null ? null : new Date(date).toISOString().slice(0, 10));
  return { ...document, publishedOn: day(publishedOn), repostedOn: day(repostedOn) };
}
