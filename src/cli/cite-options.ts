// The options that say how something is cited → the variables of an operation that asks for the citation; and what to do where there is none.
import type { Option } from "commander";
import { CitationStyle as ModelStyle } from "../model/citation-style.js";
import { Problem } from "../problem.js";
import { choiceOption } from "./choices.js";
import { CitationStyle } from "./generated/operations.js";

/** As users write the API's styles: gb7714, bibtex, csl-json. */
const styles = { GB7714: CitationStyle.GbT_7714, BIBTEX: CitationStyle.Bibtex, CSL_JSON: CitationStyle.CslJson };

export type CitationWord = keyof typeof styles;

export function styleOption(): Option {
  return choiceOption("--style <style>", "how it is written", Object.keys(styles)).default("GB7714" satisfies CitationWord, "gb7714");
}

export function citeOption(): Option {
  return choiceOption("--cite <style>", "print a citation of the paths instead, with their quotes", Object.keys(styles)).conflicts("csv");
}

/** For what is written in this process. */
export function modelStyleOf(word: CitationWord): ModelStyle {
  return ModelStyle[styles[word]];
}

export function citedAs(word: CitationWord | undefined): { cite?: boolean; style?: CitationStyle } {
  return word ? { cite: true, style: styles[word] } : {};
}

export function requireCitation(citation: string | null | undefined): string {
  if (citation) return citation;
  throw new Problem("NOTHING_TO_CITE", "No document is cited here, so there is nothing to write a reference of.", "Look at the answer without a citation: it shows what there is, and what an editor concluded.");
}
