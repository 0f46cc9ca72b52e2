// `cite`: an entity → a reference to the documents that say so, with their quotes, to paste into a paper or a reference manager.
import type { Command } from "commander";
import { countOption, documentOption } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { choiceOption } from "../choices.js";
import { type CitationWord, requireCitation, styleOf, styleOption } from "../cite-options.js";
import { CiteDocument, type Language } from "../generated/operations.js";
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
Gives each document that is cited, with the quotes in it, their paragraphs, and a deep link to each where the document's address is known.
gb7714 is plain text by GB/T 7714—2015; bibtex and csl-json are for reference managers (Zotero, JabRef, …) and LaTeX.
What is not known, such as the date of access, is left out: add it yourself.
Where an id is asked for, a name will do: it is looked up, and taken where just one entity is called so.

Examples:
  policy-graph cite target/2023-future-communities
  policy-graph cite 两个先行 --style bibtex --first 3 > sources.bib
  policy-graph cite document/zhejiang-housing-conference-2023 --style csl-json --lang en`;

export function declareCite(program: Command): void {
  program
    .command("cite <id>")
    .description("print a reference to the documents that something rests on, with the quotes")
    .addOption(styleOption())
    .addOption(choiceOption("--lang <language>", "language of the words around quotes; en adds English titles", ["ZH", "EN"] satisfies Language[]).default("ZH", "zh"))
    .addOption(documentOption())
    .addOption(countOption("--first <number>", `quotes at the most, up to ${mostQuotes} (default: ${mostQuotes})`))
    .addOption(seedsOption())
    .addHelpText("after", notes)
    .action(cite);
}

async function cite(text: string, { style, document: given, first = mostQuotes, ...options }: CiteOptions): Promise<void> {
  await answerQuestion(
    options,
    async ({ ask, find, findDocument, lang }) => {
      const [id, document] = [await find(text), given && (await findDocument(given))];
      const { node } = await ask(CiteDocument, { id, style: styleOf(style), document, first, lang });
      if (!node) throw new Problem("NOT_FOUND", `There is no ${id}.`, "Check the id, or give the name instead.");
      return node;
    },
    ({ id, kind, citation, evidence }, lang) => {
      // A document is cited itself, without quotes.
      if (kind !== "DOCUMENT" && evidence.length > first) report(lang === "ZH" ? `未列全：${id} 的引文不止${first}条；加大 --first 可列出更多` : `cut: ${id} has more than ${first} quotes; a larger --first lists more`);
      return requireCitation(citation);
    },
  );
}
