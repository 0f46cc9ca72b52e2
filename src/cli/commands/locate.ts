// `locate`: seeds + the text of a document → its positions file, written beside the document's seeds.
import type { Command } from "commander";
import { complain } from "../load-graph.js";
import { seedsOption } from "../seeds-option.js";
import { type TextOptions, textOption } from "../text-option.js";

const notes = `
Run it after quotes were added or changed. It finds each quote in the text and writes documents/<name>.positions.json,
so that the graph can be built without the text. Nothing is written where a quote is not found.

Example:
  policy-graph locate --text ../texts/conference.txt --document document/zhejiang-housing-conference-2023`;

export function declareLocate(program: Command): void {
  program
    .command("locate")
    .description("find the quotes in a document's text and keep their positions")
    .addOption(textOption())
    .option("--document <id>", "which document it is; needed where the text's sha256 does not tell")
    .addOption(seedsOption())
    .addHelpText("after", notes)
    .action(locateText);
}

async function locateText({ text, document, seeds }: TextOptions): Promise<void> {
  const { locate } = await import("../../curation/locate.js");
  const located = await locate(seeds, { text, ...(document !== undefined && { document }) });
  if ("complaints" in located) throw await complain(located.complaints, seeds);
  console.log(`${located.quotes} different quotes located, written to ${located.file}`);
}
