// `validate`: seeds → how much they hold, or all that is wrong with them.
import type { Command } from "commander";
import { loadRecords } from "../load-graph.js";
import { seedsOption, showFolder } from "../seeds-option.js";

const notes = `
Needs no database. Each complaint names file, line and remedy; the exit code is 1 where there is any. Warnings change nothing.

Examples:
  policy-graph validate
  policy-graph validate --seeds ./seeds`;

export function declareValidate(program: Command): void {
  program.command("validate").description("check the seeds").addOption(seedsOption()).addHelpText("after", notes).action(validate);
}

async function validate({ seeds }: { seeds: string }): Promise<void> {
  const { records, warnings } = await loadRecords(seeds);
  const { formatComplaints } = await import("../../curation/complaint.js");
  if (warnings.length > 0) console.error(`${formatComplaints(warnings, showFolder(seeds))}\nwarnings: ${warnings.length}`);
  const { entities, links, declaredCounts } = records;
  const quotes = [...entities, ...links, ...declaredCounts].reduce((sum, { evidence }) => sum + evidence.length, 0);
  const documents = entities.filter(({ label }) => label === "Document").length;
  console.log(`${entities.length} entities, ${links.length} links, ${quotes} pieces of evidence, ${declaredCounts.length} declared counts, ${documents} document${documents === 1 ? "" : "s"}`);
}
