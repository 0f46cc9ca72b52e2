// cypherLiteral: a stored value → its literal in Cypher: no value can end it, whatever is in it, and it stays on one line.
import type { Value } from "../import/tables.js";
import type { Column } from "../import/tables.js";
import { formatDecimal } from "./read-number.js";

export function cypherLiteral(value: Exclude<Value, undefined>, type: Column["type"]): string {
  if (Array.isArray(value)) return `[${value.map((one) => cypherLiteral(one, type.replace("[]", "") as Column["type"])).join(", ")}]`;
  if (typeof value === "string") return cypherString(value);
  const digits = formatDecimal(value);
  return type === "double" && !digits.includes(".") ? `${digits}.0` : digits;
}

const named: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };

export function cypherString(text: string): string {
  const escaped = text.replace(/[\\"\p{Cc}\u2028\u2029\p{Surrogate}]/gu, (character, at: number) => {
    if (/\p{Surrogate}/u.test(character)) return "\uFFFD";
    // Cypher replaces \uXXXX before it looks at anything else: a backslash of the text must not stand before a u of the text.
    if (character === "\\" && text[at + 1] === "u") return '\\\\" + "';
    return named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}
