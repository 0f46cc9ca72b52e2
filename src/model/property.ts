// @Property: declares a stored value of a kind once; out come its GraphQL field and its row in the model.
import { Arg, Field, Float, ID, Int } from "type-graphql";
import { GraphQLDate } from "graphql-scalars";
import { mapField } from "./field-mapping.js";
import { Language } from "./language.js";
import { declarationsOf } from "./declarations.js";
import type { ValueType } from "./rows.js";

type TypeThunk = () => unknown;
interface PropertyOptions {
  nullable?: boolean;
  translated?: boolean;
  filter?: boolean;
  order?: boolean;
  derived?: boolean;
}

export function Property(type: TypeThunk, description: string, options: PropertyOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    const name = key as string;
    const nullable = options.nullable ?? false;
    const translated = options.translated ?? false;
    Field(type as () => typeof String, { description, nullable })(prototype, name);
    if (translated) LanguageArgument(prototype, name);
    mapField(translated ? { read: "text", property: name } : { read: "property", property: name })(prototype, name);
    const returned = type();
    const value = (Array.isArray(returned) ? returned[0] : returned) as unknown;
    const valueType = valueTypeOf(value);
    declarationsOf(prototype.constructor).properties.push({
      name,
      type: valueType,
      ...(valueType === "enum" && { enumObject: value as Record<string, string> }),
      description,
      nullable,
      list: Array.isArray(returned),
      translated,
      filter: options.filter ?? false,
      order: options.order ?? false,
      derived: options.derived ?? false,
    });
  };
}

/** Adds `lang: Language = ZH` to a field. */
export function LanguageArgument(prototype: object, key: string): void {
  Arg("lang", () => Language, { nullable: true, defaultValue: Language.ZH, description: "The language of the answer." })(prototype, key, 0);
}

function valueTypeOf(type: unknown): ValueType {
  if (type === ID) return "id";
  if (type === String) return "string";
  if (type === Int) return "int";
  if (type === Float) return "float";
  if (type === GraphQLDate) return "date";
  if (typeof type === "object" && type !== null) return "enum";
  throw new TypeError(`A property's type is String, ID, Int, Float, GraphQLDate or an enum, not ${String(type)}`);
}
