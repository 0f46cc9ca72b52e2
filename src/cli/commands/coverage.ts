// `coverage`: two kinds → which entities of the one support which of the other.
import type { Command } from "commander";
import { addAnswerOptions, type AnswerOptions, answerNotes, basisOption, documentOption } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { choiceArgument } from "../choices.js";
import { type Basis, CoverageDocument, EntityKind } from "../generated/operations.js";

interface CoverageOptions extends AnswerOptions {
  document?: string;
  basis?: Basis;
}

const notes = `
Counts the shortest paths of support between each row and each column; \`trace ROW --to-id COLUMN\` shows them.
Kinds are written as in ids (task-area); task-areas, taskAreas and TASK_AREA will do.
${answerNotes}

Examples:
  policy-graph coverage task-area major-question
  policy-graph coverage target strategy --basis stated --csv > coverage.csv`;

export function declareCoverage(program: Command): void {
  const command = program
    .command("coverage")
    .description("count which entities of one kind support which of another")
    .addArgument(choiceArgument("<rows>", "kind of the rows", Object.values(EntityKind)))
    .addArgument(choiceArgument("<columns>", "kind of the columns", Object.values(EntityKind)))
    .addOption(documentOption())
    .addOption(basisOption());
  addAnswerOptions(command, "row and column").addHelpText("after", notes).action(countCoverage);
}

async function countCoverage(rows: EntityKind, columns: EntityKind, { document, basis, ...options }: CoverageOptions): Promise<void> {
  const { showCoverage } = await import("../show/show-coverage.js");
  await answerQuestion(
    options,
    async ({ ask, findDocument, lang }) => await ask(CoverageDocument, { rows, columns, document: document && (await findDocument(document)), basis, lang }),
    (data, lang) => showCoverage(data.coverage, lang),
  );
}
