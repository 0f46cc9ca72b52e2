// readText: an entity and one of its texts → it in the language asked for, in Chinese where there is no other, or as it is where it has none.
import { storedNames } from "../model/stored-names.js";
import type { ExportOptions } from "./format.js";
import type { ExportedEntity } from "./source.js";

export function readText({ properties }: ExportedEntity, name: string, lang: ExportOptions["lang"]): string | undefined {
  const { zh, en } = storedNames(name);
  const value = (lang === "EN" ? properties[en] : undefined) ?? properties[zh] ?? properties[name];
  return value === undefined ? undefined : String(value);
}
