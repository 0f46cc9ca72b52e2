// The options that questions of analysis share → how they are answered: language, format, limits.
import { type Command, InvalidArgumentError, Option } from "commander";
import { seedsOption } from "./seeds-option.js";

export interface AnswerOptions {
  lang: "zh" | "en";
  json?: boolean;
  csv?: boolean;
  seeds: string;
}

/** What the help of every question ends with. */
export const answerNotes = `
Where an id is asked for, a name will do: it is looked up, and taken where just one entity is called so.
Answers go to stdout, all else to stderr. A local database that is empty gets the seeds first; \`policy-graph import\` brings them up to date.`;

export function addAnswerOptions(command: Command, csvLine: string): Command {
  return command
    .addOption(new Option("--lang <language>", "language of names, messages and headings").choices(["zh", "en"]).default("zh"))
    .addOption(new Option("--json", "print the API's answer as JSON"))
    .addOption(new Option("--csv", `print CSV for spreadsheets, a line for each ${csvLine}`).conflicts("json"))
    .addOption(seedsOption());
}

export function basisOption(): Option {
  return new Option("--basis <basis>", "only links that rest on this").choices(["stated", "inferred"]);
}

export function documentOption(): Option {
  return new Option("--document <id>", "only what cites this document");
}

export function countOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(readNumber);
}

export function readNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

/** For options that may be given again, and that take several values with commas between them. */
export function collectWords(text: string, before: string[] = []): string[] {
  return [...before, ...text.split(",").map((word) => word.trim()).filter((word) => word !== "")];
}

/** A choice as typed → the value of the API's enum. */
export function toEnum<Value extends string>(choice: Lowercase<Value> | undefined): Value | undefined {
  return choice?.toUpperCase() as Value | undefined;
}
