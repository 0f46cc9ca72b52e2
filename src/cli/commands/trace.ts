// `trace`: an entity → why it supports a strategy, goal or question, or what supports it.
import type { Command } from "commander";
import { addAnswerOptions, type AnswerOptions, answerNotes, basisOption, countOption } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { type CitationWord, citedAs, citeOption, requireCitation } from "../cite-options.js";
import { choiceOption } from "../choices.js";
import { type Basis, EntityKind, TraceDirection, TraceDocument } from "../generated/operations.js";

interface TraceOptions extends AnswerOptions {
  direction?: TraceDirection;
  to?: EntityKind[];
  toId?: string[];
  basis?: Basis;
  maxHops?: number;
  first?: number;
  cite?: CitationWord;
}

const notes = `
Follows the links that mean support. Each step has its link (→ from the step before to this one, ← the other way round),
what the link rests on, and the sentence that says so, or an editor's rationale.
Kinds are written as in ids (task-area); task-areas, taskAreas and TASK_AREA will do.
${answerNotes}

Examples:
  policy-graph trace target/2023-future-communities
  policy-graph trace 两个先行 --direction down --to target
  policy-graph trace target/2023-future-communities --to-id 两个先行 --basis stated --csv > paths.csv
  policy-graph trace target/2023-future-communities --to-id 两个先行 --cite bibtex > paths.bib`;

export function declareTrace(program: Command): void {
  const command = program
    .command("trace <id>")
    .description("show why something supports a strategy, or what supports it")
    .addOption(choiceOption("--direction <direction>", "up: what it supports; down: what supports it (default: up, or the way to --to-id)", Object.values(TraceDirection)))
    .addOption(choiceOption("--to <kind...>", "kinds to end at (default: up strategy, goal, major-question; down target, measure)", Object.values(EntityKind)))
    .option("--to-id <id...>", "entities to end at")
    .addOption(basisOption())
    .addOption(countOption("--max-hops <number>", "links of a path at the most, 1 to 10 (default: 6)"))
    .addOption(countOption("--first <number>", "paths at the most, up to 1000 (default: 50)"))
    .addOption(citeOption());
  addAnswerOptions(command, "step and quote").addHelpText("after", notes).action(trace);
}

async function trace(from: string, { direction, to, toId, basis, maxHops, first, cite, ...options }: TraceOptions): Promise<void> {
  const { showPaths } = await import("../show/show-paths.js");
  await answerQuestion(
    options,
    async ({ ask, find, lang }) => {
      const toIds = toId && (await Promise.all(toId.map(find)));
      return await ask(TraceDocument, { from: await find(from), direction, to, toIds, basis, maxHops, first, lang, ...citedAs(cite) });
    },
    ({ trace }, lang) => ({ ...showPaths(trace, lang), ...(cite && { draw: () => requireCitation(trace.citation) }) }),
  );
}
