// registerCodes, meaningsOf: an enum of the model whose values stand in tables as codes → a GraphQL enum, and what each value means, in both languages.
import { registerEnumType } from "type-graphql";

interface Meaning {
  zh: string;
  en: string;
}

export interface Codes<Value extends string> {
  name: string;
  description: string;
  /** English ones are the API's descriptions, too. */
  meanings: Record<Value, Meaning>;
}

const known = new Map<object, Record<string, Meaning>>();

export function registerCodes<Value extends string>(enumObject: Record<Value, Value>, { name, description, meanings }: Codes<Value>): void {
  known.set(enumObject, meanings);
  const entries = Object.entries<Meaning>(meanings).map(([value, { en }]) => [value, { description: en }]);
  registerEnumType(enumObject, { name, description, valuesConfig: Object.fromEntries(entries) });
}

export function meaningsOf(enumObject: object): [value: string, meaning: Meaning][] {
  return Object.entries(known.get(enumObject) ?? {});
}
