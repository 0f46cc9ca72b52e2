// nodeAttributes, edgeAttributes: what graph tools get to know of entities and links, as typed values of one name each, by the model.
import { storedNames } from "../model/stored-names.js";
import type { Model } from "../model/model.js";
import type { ExportedEntity, ExportedLink } from "./source.js";
import { joinList } from "./texts.js";

export interface Attribute<Subject> {
  name: string;
  type: "string" | "integer" | "double";
  read(subject: Subject): string | number | undefined;
}

/** The kind, then every property of any kind; those of the same name are of the same type. */
export function nodeAttributes({ kinds }: Model): Attribute<ExportedEntity>[] {
  const found = new Map<string, Attribute<ExportedEntity>>();
  const add = (name: string, type: Attribute<ExportedEntity>["type"]) =>
    found.set(name, {
      name,
      type,
      read: ({ properties }) => {
        const value = properties[name];
        return Array.isArray(value) ? (value.length > 0 ? joinList(value) : undefined) : value;
      },
    });
  for (const { properties } of kinds)
    for (const { name, type, list, translated } of properties) {
      if (translated) Object.values(storedNames(name)).forEach((stored) => add(stored, "string"));
      else if (name !== "id") add(name, list ? "string" : type === "int" ? "integer" : type === "float" ? "double" : "string");
    }
  return [{ name: "kind", type: "string", read: ({ kind }) => kind.kind }, ...found.values()];
}

export const edgeAttributes: Attribute<ExportedLink>[] = [
  { name: "type", type: "string", read: ({ type }) => type },
  // In small letters: Gephi takes a value that starts with INF for infinity.
  { name: "basis", type: "string", read: ({ basis }) => basis.toLowerCase() },
  { name: "rationaleZh", type: "string", read: ({ rationaleZh }) => rationaleZh },
  { name: "rationaleEn", type: "string", read: ({ rationaleEn }) => rationaleEn },
  { name: "documents", type: "string", read: ({ evidence }) => (evidence.length > 0 ? joinList([...new Set(evidence.map(({ documentId }) => documentId))]) : undefined) },
  { name: "quotes", type: "string", read: ({ evidence }) => (evidence.length > 0 ? joinList(evidence.map(({ quote }) => quote)) : undefined) },
];

/** Its name in the language that is asked for; in Chinese where there is no other. */
export function labelOf({ id, properties }: ExportedEntity, lang: "ZH" | "EN"): string {
  const { zh, en } = storedNames("name");
  return String((lang === "EN" ? properties[en] : undefined) ?? properties[zh] ?? id);
}
