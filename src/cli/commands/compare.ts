// `compare`: two documents → what they share, and what the second carries on, adds and drops.
import type { Command } from "commander";
import { addAnswerOptions, type AnswerOptions, answerNotes, countOption } from "../answer-options.js";
import { answerQuestion } from "../answer-question.js";
import { askPages } from "../ask-pages.js";
import { choiceOption } from "../choices.js";
import { ChangeKind, CompareDocument, type CompareQuery, EntityKind } from "../generated/operations.js";

interface CompareOptions extends AnswerOptions {
  kind?: EntityKind[];
  change?: ChangeKind[];
  first?: number;
}

const notes = `
Targets are paired by what they measure, and raised or lowered as their numbers are.
Kinds are written as in ids (task-area); task-areas, taskAreas and TASK_AREA will do.
${answerNotes}

Examples:
  policy-graph compare document/<earlier> document/<later>
  policy-graph compare document/<earlier> document/<later> --kind target --change raised lowered`;

export function declareCompare(program: Command): void {
  const command = program
    .command("compare <before> <after>")
    .description("compare two documents: what is shared, carried on, added, dropped")
    .addOption(choiceOption("--kind <kind...>", "only these kinds (default: strategy, task-area, measure, indicator, target)", Object.values(EntityKind).filter((kind) => kind !== EntityKind.Document)))
    .addOption(choiceOption("--change <change...>", "only changes of this sort; the counts stay those of all", Object.values(ChangeKind)))
    .addOption(countOption("--first <number>", "changes at the most (default: all)"));
  addAnswerOptions(command, "change").addHelpText("after", notes).action(compareDocuments);
}

async function compareDocuments(before: string, after: string, { kind: kinds, change, first, ...options }: CompareOptions): Promise<void> {
  const { showComparison } = await import("../show/show-comparison.js");
  await answerQuestion(
    options,
    async ({ ask, findDocument, lang }) => {
      const documents = [await findDocument(before), await findDocument(after)];
      const askPage = (page: { first: number; after?: string | null }) => ask(CompareDocument, { documents, kinds, ...page, lang });
      const pageOf = ({ compare }: CompareQuery) => compare.changes;
      if (!change) return await askPages(askPage, pageOf, first);
      const data = await askPages(askPage, pageOf);
      keepChanges(data.compare.changes, change, first);
      return data;
    },
    (data, lang) => showComparison(data.compare, lang),
  );
}

/** The API leaves no sort of change out; here are only those that are wanted. */
function keepChanges(changes: CompareQuery["compare"]["changes"], wanted: ChangeKind[], first = Infinity): void {
  const kept = changes.nodes.filter(({ change }) => wanted.includes(change));
  changes.nodes = kept.slice(0, first);
  changes.pageInfo = { hasNextPage: kept.length > first, endCursor: null };
}
