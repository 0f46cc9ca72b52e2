// readKinds: kinds as a user types them → values of EntityKind; what is no kind ends the command as wrong usage.
import type { Command } from "commander";
import type { EntityKind } from "./generated/operations.js";

/** As in ids (task-area), in lists (taskAreas, task-areas) or in the API (TASK_AREA). */
export async function readKinds(command: Command, words: readonly string[]): Promise<EntityKind[]> {
  const { model } = await import("../kinds/index.js");
  return words.map((word) => {
    const found = model.kinds.find(({ kind, plural }) => [kind, plural].some((name) => plain(name) === plain(word)));
    if (!found) command.error(`error: ${JSON.stringify(word)} is no kind. Kinds are ${model.kinds.map(({ slug }) => slug).join(", ")}.`);
    return found.kind as EntityKind;
  });
}

function plain(name: string): string {
  return name.replace(/[-_ ]/g, "").toLowerCase();
}
