// `progress`: a year → its targets, each beside what was reached before and what became of it.
import { Argument, type Command } from "commander";
import { addAnswerOptions, type AnswerOptions, answerNotes, countOption, documentOption, readYear } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { askPages } from "../ask-pages.js";
import { ProgressDocument } from "../generated/operations.js";

interface ProgressOptions extends AnswerOptions {
  document?: string;
  first?: number;
}

const notes = `
The baseline is the latest earlier achievement of a target's indicator, the result that of the target's own year.
Where two figures can't be compared, a note says why. Quotients are of the numbers as written.
${answerNotes}

Examples:
  policy-graph progress 2023
  policy-graph progress 2023 --lang en --csv > progress.csv`;

export function declareProgress(program: Command): void {
  const command = program
    .command("progress")
    .description("hold the targets of a year against their baselines and results")
    .addArgument(new Argument("<year>", "the year that targets are set for").argParser(readYear))
    .addOption(documentOption())
    .addOption(countOption("--first <number>", "targets at the most (default: all)"));
  addAnswerOptions(command, "target").addHelpText("after", notes).action(measureProgress);
}

async function measureProgress(year: number, { document: given, first, ...options }: ProgressOptions): Promise<void> {
  const { showProgress } = await import("../show/show-progress.js");
  await answerQuestion(
    options,
    async ({ ask, findDocument, lang }) => {
      const document = given && (await findDocument(given));
      return await askPages((page) => ask(ProgressDocument, { year, document, ...page, lang }), ({ progress }) => progress, first);
    },
    (data, lang) => showProgress(data.progress, lang),
  );
}
