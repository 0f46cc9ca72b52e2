// The options that questions of analysis share → how they are answered: language, format, limits.
import { type Command, InvalidArgumentError, Option } from "commander";
import { choiceOption } from "./choices.js";
import { Basis, Language } from "./generated/operations.js";
import { seedsOption } from "./seeds-option.js";

export interface AnswerOptions {
  lang: Language;
  json?: boolean;
  csv?: boolean;
  seeds: string;
}

/** What the help of every question ends with. */
export const answerNotes = `
Where an id is asked for, a name will do: it is looked up, and taken where just one entity is called so.
Answers go to stdout, all else to stderr. A local database that is empty gets the seeds first; \`policy-graph import\` brings it up to date.`;

export function addAnswerOptions(command: Command, csvLine: string): Command {
  return command
    .addOption(choiceOption("--lang <language>", "language of the answer: names, messages and headings", ["ZH", "EN"] satisfies Language[]).default(Language.Zh, "zh"))
    .addOption(new Option("--json", "print the API's answer as JSON"))
    .addOption(new Option("--csv", `print CSV for spreadsheets, a line for each ${csvLine}`).conflicts("json"))
    .addOption(seedsOption());
}

export function basisOption(): Option {
  return choiceOption("--basis <basis>", "only links that rest on this", Object.values(Basis));
}

export function documentOption(): Option {
  return new Option("--document <id>", "only what cites this document");
}

export function countOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(readCount);
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1 on.");
  return Number(text);
}

export function readYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError("Give a year of four digits.");
  return Number(text);
}
