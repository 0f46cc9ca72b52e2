// `schema`: nothing → the GraphQL schema as text.
import type { Command } from "commander";

const notes = `
Needs no database. The text is sorted, so that two versions can be compared.

Example:
  policy-graph schema > schema.graphql`;

export function declareSchema(program: Command): void {
  program.command("schema").description("print the GraphQL schema (SDL)").addHelpText("after", notes).action(printSchema);
}

async function printSchema(): Promise<void> {
  const { printSortedSchema } = await import("../../graphql/build-schema.js");
  process.stdout.write(printSortedSchema());
}
