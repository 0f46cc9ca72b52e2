// Small pieces of Cypher text, of which statements are put together.

/** A subquery's rows as a list. */
export function collect(lines: string[]): string {
  return `COLLECT {\n  ${lines.map(indent).join("\n  ")}\n}`;
}

export function indent(text: string): string {
  return text.replaceAll("\n", "\n  ");
}

export function required(variable: string | undefined): string {
  if (variable === undefined) throw new TypeError("The plan reads something that is not in its scope");
  return variable;
}

export function printList(values: string[]): string {
  const line = `[${values.join(", ")}]`;
  return line.length <= 100 && !line.includes("\n") ? line : `[\n  ${values.map(indent).join(",\n  ")}\n]`;
}
