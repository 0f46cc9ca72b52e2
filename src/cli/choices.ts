// Options and arguments that take values of the API's enums → those values, as a user would rather type them: task-area, or TASK_AREA, or taskAreas.
import { Argument, InvalidArgumentError, Option } from "commander";

export function choiceOption(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices(values.map(toWord));
  return option.argParser(option.variadic ? (text, before) => [...((before as string[] | undefined) ?? []), ...readValues(values, text)] : (text) => readValue(values, text));
}

export function choiceArgument(name: string, description: string, values: readonly string[]): Argument {
  return new Argument(name, description).choices(values.map(toWord)).argParser((text) => readValue(values, text));
}

/** Several may stand together, with commas between them. */
function readValues(values: readonly string[], text: string): string[] {
  return text.split(",").map((word) => readValue(values, word));
}

function readValue(values: readonly string[], text: string): string {
  const found = values.find((value) => [value, `${value}S`, value.replace(/Y$/, "IES")].some((name) => toPlain(name) === toPlain(text)));
  if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${values.map(toWord).join(", ")}.`);
  return found;
}

function toWord(value: string): string {
  return value.replaceAll("_", "-").toLowerCase();
}

function toPlain(name: string): string {
  return name.replace(/[-_\s]/g, "").toLowerCase();
}
