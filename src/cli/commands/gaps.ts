// `gaps`: the graph, or what cites one document → what is missing in it.
import type { Command } from "commander";
import { addAnswerOptions, type AnswerOptions, answerNotes, countOption, documentOption } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { askPages } from "../ask-pages.js";
import { choiceOption } from "../choices.js";
import { GapKind, GapsDocument } from "../generated/operations.js";

interface GapsOptions extends AnswerOptions {
  document?: string;
  kind?: GapKind[];
  first?: number;
}

const notes = `${answerNotes}

Examples:
  policy-graph gaps
  policy-graph gaps --kind task-area-without-target target-without-baseline --lang en`;

export function declareGaps(program: Command): void {
  const command = program
    .command("gaps")
    .description("list what is missing: areas without targets, targets without baselines, …")
    .addOption(documentOption())
    .addOption(choiceOption("--kind <kind...>", "only gaps of these kinds", Object.values(GapKind)))
    .addOption(countOption("--first <number>", "gaps at the most (default: all)"));
  addAnswerOptions(command, "gap").addHelpText("after", notes).action(listGaps);
}

async function listGaps({ document: given, kind: kinds, first, ...options }: GapsOptions): Promise<void> {
  const { showGaps } = await import("../show/show-gaps.js");
  await answerQuestion(
    options,
    async ({ ask, findDocument, lang }) => {
      const document = given && (await findDocument(given));
      return await askPages((page) => ask(GapsDocument, { document, kinds, ...page, lang }), ({ gaps }) => gaps, first);
    },
    (data, lang) => showGaps(data.gaps, lang),
  );
}
