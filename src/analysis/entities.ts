// requireEntities: ids from a request → the same, when the graph knows them all; kindOf: an id → the kind that its first part names.
import type { Model } from "../model/model.js";
import { inputError, notFoundError } from "../query/input-error.js";
import { readId, readIds } from "../query/read-arguments.js";
import { type Asking, readAnswer } from "./question.js";

/** Each once. Throws BAD_USER_INPUT for what is no id, NOT_FOUND for an id of nothing, LIMIT_EXCEEDED for very many. */
export async function requireEntities(snapshot: Asking["snapshot"], argument: string, ids: readonly unknown[]): Promise<string[]> {
  const wanted = [...new Set(readIds(argument, ids))];
  if (wanted.length === 0) return wanted;
  const expression = "{found: COLLECT { UNWIND $wanted.ids AS id MATCH (node:Entity {id: id}) RETURN node.id }}";
  const { found } = await readAnswer<{ found: string[] }>(snapshot, expression, { wanted: { ids: wanted } });
  const missing = wanted.find((id) => !found.includes(id));
  if (missing !== undefined) throw notFoundError(argument, missing);
  return wanted;
}

/** Its value of EntityKind. */
export function kindOf(model: Model, id: string): string {
  return model.kindBySlug.get(id.split("/")[0] ?? "")?.kind ?? "";
}

/** Throws for what is no document, or none that was read. */
export async function requireDocument(snapshot: Asking["snapshot"], model: Model, value: unknown, argument = "document"): Promise<string> {
  const kind = kindOf(model, readId(argument, value));
  if (kind !== "DOCUMENT") throw inputError(argument, `${JSON.stringify(value)} is no document${kind ? `, but a ${kind}` : ""}. \`documents\` lists those that were read.`);
  const [id = ""] = await requireEntities(snapshot, argument, [value]);
  return id;
}
