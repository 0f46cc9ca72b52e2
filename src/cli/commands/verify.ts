// `verify`: seeds + the text of a document → whether every quote still stands there, word for word, at its position.
import type { Command } from "commander";
import { complain } from "../load-graph.js";
import { seedsOption } from "../seeds-option.js";
import { type TextOptions, textOption } from "../text-option.js";

const notes = `
Needs no database and changes nothing; the exit code is 1 where a quote, its position or its context differs.

Example:
  policy-graph verify --text ../texts/conference.txt`;

export function declareVerify(program: Command): void {
  program
    .command("verify")
    .description("check that every quote stands in the document's text")
    .addOption(textOption())
    .option("--document <id>", "which document it is; needed where the text's sha256 does not tell")
    .addOption(seedsOption())
    .addHelpText("after", notes)
    .action(verifyText);
}

async function verifyText({ text, document, seeds }: TextOptions): Promise<void> {
  const { verify } = await import("../../curation/verify.js");
  const verification = await verify(seeds, { text, ...(document !== undefined && { document }) });
  if (verification.complaints.length > 0) throw await complain(verification.complaints, seeds);
  if ("document" in verification) console.log(`${verification.checked} of ${verification.checked} quotes found in the text of ${verification.document}`);
}
