// Shapes: what a part of a seed file may hold, as plain data. The checker and the JSON Schema for editors are both read from them.

export type ScalarShape =
  | { form: "text" }
  /** A text that matches a regular expression; `says` names it in messages. */
  | { form: "pattern"; pattern: string; says: string }
  | IdShape
  | { form: "integer"; minimum?: number }
  | { form: "number" }
  | { form: "date" }
  | { form: "choice"; values: string[] };

/** The id of an entity of one of these kinds, by slug. */
export interface IdShape {
  form: "id";
  kinds: string[];
}

/** Shapes with a name are kept in the JSON Schema once, under it. */
interface Named {
  name?: string;
}

export interface ListShape extends Named {
  form: "list";
  of: Shape;
}

export interface MappingShape extends Named {
  form: "mapping";
  /** What messages call it: `a quote`, `the links of …`. */
  says: string;
  fields: Record<string, Field>;
}

/** A mapping from ids to values of one shape. */
export interface DictionaryShape {
  form: "dictionary";
  keys: IdShape;
  values: Shape;
}

/** One of these, told apart by their YAML form: scalar, list, mapping. */
interface EitherShape {
  form: "either";
  options: Shape[];
}

export type Shape = ScalarShape | ListShape | MappingShape | DictionaryShape | EitherShape;

export interface Field {
  shape: Shape;
  description: string;
  required?: boolean;
}

/** Not blank, and no blanks at the ends. */
export const textPattern = "^\\S(?:[\\s\\S]*\\S)?$";
export const datePattern = "^\\d{4}-\\d{2}-\\d{2}$";

/** The regular expression of the ids of these kinds. */
export function idPattern(kinds: string[]): string {
  return `^(?:${kinds.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`;
}

/** How messages name what is expected. */
export function expectation(shape: Shape): string {
  switch (shape.form) {
    case "text":
      return "a text";
    case "pattern":
      return shape.says;
    case "id":
      return shape.kinds.length > 6 ? "the id of an entity" : `the id of ${shape.kinds.map(withArticle).join(" or ")}`;
    case "integer":
      return shape.minimum === undefined ? "a whole number" : `a whole number from ${shape.minimum}`;
    case "number":
      return "a number";
    case "date":
      return "a date as YYYY-MM-DD";
    case "choice":
      return `one of ${shape.values.join(", ")}`;
    case "list":
      return `a list, each item ${expectation(shape.of)}`;
    case "either":
      return shape.options.map(expectation).join(" or ");
    case "mapping":
      return `${shape.says} (a mapping with ${Object.keys(shape.fields).join(", ")})`;
    case "dictionary":
      return `a mapping from ${expectation(shape.keys)} to ${expectation(shape.values)}`;
  }
}

export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
