// `coverage`: two kinds → which entities of the one support which of the other.
import type { Command } from "commander";
import { addAnswerOptions, type AnswerOptions, answerNotes, basisOption, documentOption, toEnum } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { type Basis, CoverageDocument, type EntityKind } from "../generated/operations.js";
import { readKinds } from "../read-kinds.js";

interface CoverageOptions extends AnswerOptions {
  document?: string;
  basis?: "stated" | "inferred";
}

const notes = `
Counts the shortest paths of support between each row and each column; \`trace ROW --to-id COLUMN\` shows them.
Kinds are written as in ids (task-area); taskAreas and TASK_AREA will do.
${answerNotes}

Examples:
  policy-graph coverage task-area major-question
  policy-graph coverage target strategy --basis stated --csv > coverage.csv`;

export function declareCoverage(program: Command): void {
  const command = program
    .command("coverage <rows> <columns>")
    .description("count which entities of one kind support which of another")
    .addOption(documentOption())
    .addOption(basisOption());
  addAnswerOptions(command, "row and column").addHelpText("after", notes).action(countCoverage);
}

async function countCoverage(rowKind: string, columnKind: string, options: CoverageOptions, command: Command): Promise<void> {
  const [rows, columns] = (await readKinds(command, [rowKind, columnKind])) as [EntityKind, EntityKind];
  const { showCoverage } = await import("../show/show-coverage.js");
  await answerQuestion(
    options,
    async ({ ask, findDocument, lang }) => await ask(CoverageDocument, { rows, columns, document: await findDocument(options.document), basis: toEnum<Basis>(options.basis), lang }),
    (data, lang) => showCoverage(data.coverage, lang),
  );
}
