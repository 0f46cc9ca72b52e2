// Reads arguments that GraphQL's types alone do not check: counts, ids, search texts. Each returns the value or says how to mend it.
import { inputError, limitError } from "./input-error.js";
import { limits } from "./limits.js";
import { tidy } from "./search-text.js";

export function readCount(argument: string, value: unknown, limit: number, remedy = "Ask for pages, one after the other, with `after`."): number {
  const count = value as number;
  if (count === null || count === undefined) throw inputError(argument, `\`${argument}\` is null; give a number from 0 to ${limit}.`);
  if (count < 0) throw inputError(argument, `\`${argument}\` is ${count}; give a number from 0 to ${limit}.`);
  if (count > limit) throw limitError(`\`${argument}\``, limit, count, remedy);
  return count;
}

const idForm = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isId(text: string): boolean {
  return idForm.test(text);
}

export function readId(argument: string, value: unknown): string {
  const id = value as string;
  if (!isId(id))
    throw inputError(argument, `${JSON.stringify(id.slice(0, 80))} is no id. An id is a kind, a slash and a name in small letters, such as "strategy/two-firsts".`);
  return id;
}

export function readIds(argument: string, value: unknown): string[] {
  const ids = value as string[];
  if (ids.length > limits.ids) throw limitError(`The number of ids in \`${argument}\``, limits.ids, ids.length, "Ask in several queries.");
  return ids.map((id) => readId(argument, id));
}

export function readSearchText(value: unknown): string {
  const text = tidy(value as string);
  if (text === "") throw inputError("text", "`text` is blank; give at least one character to look for.");
  const length = [...text].length;
  if (length > limits.searchText) throw limitError("The length of `text`", limits.searchText, length, "Search for the words that matter.");
  return text;
}
