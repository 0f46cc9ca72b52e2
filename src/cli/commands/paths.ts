// `paths`: two entities → how they are connected.
import type { Command } from "commander";
import { addAnswerOptions, type AnswerOptions, answerNotes, countOption } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { type CitationWord, citedAs, citeOption, requireCitation } from "../cite-options.js";
import { PathsDocument } from "../generated/operations.js";

interface PathsOptions extends AnswerOptions {
  maxHops?: number;
  first?: number;
  cite?: CitationWord;
}

const notes = `
Follows links of any type, whichever way they point: → from the step before to this one, ← the other way round. The shortest come first.
${answerNotes}

Examples:
  policy-graph paths target/2023-future-communities 两个先行
  policy-graph paths 浙里安居 八八战略 --first 3 --lang en
  policy-graph paths 浙里安居 八八战略 --first 1 --cite gb7714`;

export function declarePaths(program: Command): void {
  const command = program
    .command("paths <from> <to>")
    .description("show how two entities are connected")
    .addOption(countOption("--max-hops <number>", "links of a path at the most, 1 to 10 (default: 6)"))
    .addOption(countOption("--first <number>", "paths at the most, up to 1000 (default: 10)"))
    .addOption(citeOption());
  addAnswerOptions(command, "step and quote").addHelpText("after", notes).action(findPaths);
}

async function findPaths(from: string, to: string, { maxHops, first, cite, ...options }: PathsOptions): Promise<void> {
  const { showPaths } = await import("../show/show-paths.js");
  await answerQuestion(
    options,
    async ({ ask, find, lang }) => await ask(PathsDocument, { from: await find(from), to: await find(to), maxHops, first, lang, ...citedAs(cite) }),
    ({ paths }, lang) => ({ ...showPaths(paths, lang), ...(cite && { draw: () => requireCitation(paths.citation) }) }),
  );
}
