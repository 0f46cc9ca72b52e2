// makeEntity, makeLink, makeEvidence: rows of values as they were read → what a source hands out; and the names that are read.
import { storedNames } from "../model/stored-names.js";
import type { KindRow } from "../model/model.js";
import type { ExportedEntity, ExportedEvidence, ExportedLink } from "./source.js";

/** As the properties of a kind are stored, `id` first. */
export function propertyNames({ properties }: KindRow): string[] {
  return properties.flatMap(({ name, translated }) => (translated ? Object.values(storedNames(name)) : [name]));
}

/** Of a link's ends: the name here, the expression that reads it. */
export const endNames = ["from", "to"].flatMap((end) => Object.values(storedNames("name")).map((stored) => [`${end}${stored[0]!.toUpperCase()}${stored.slice(1)}`, `${end}.${stored}`] as const));

export function makeEntity(kind: KindRow, names: string[], values: unknown[]): ExportedEntity {
  const properties: ExportedEntity["properties"] = {};
  names.forEach((name, index) => {
    if (values[index] !== null) properties[name] = values[index] as never;
  });
  for (const { name, list } of kind.properties) if (list) properties[name] ??= [];
  return { kind, id: properties["id"] as string, properties };
}

/** In the order of `evidenceProperties`. */
export function makeEvidence([documentId, quote, prefix, suffix, paragraph, start, end, url]: unknown[]): ExportedEvidence {
  return { documentId, quote, prefix: prefix ?? "", suffix: suffix ?? "", paragraph, start, end, url: (url || undefined) } as ExportedEvidence;
}

export function makeLink([type, id, fromId, toId, fromKind, toKind, basis, rationaleZh, rationaleEn, ...rest]: unknown[], { named, document }: { named: boolean; document: string | undefined }): ExportedLink {
  const names = named ? Object.fromEntries(endNames.map(([name], index) => [name, rest[index] ?? undefined])) : undefined;
  const columns = named ? rest.slice(endNames.length) : rest;
  // A list in which nothing stands is not stored.
  const count = (columns[0] as string[] | null | undefined)?.length ?? 0;
  const evidence = Array.from({ length: count }, (_, index) => makeEvidence(columns.map((column) => (column as unknown[] | null)?.[index])));
  const own = document === undefined ? evidence : evidence.filter(({ documentId }) => documentId === document);
  return { type, id, fromId, toId, fromKind, toKind, basis, rationaleZh: rationaleZh ?? undefined, rationaleEn: rationaleEn ?? undefined, evidence: own, ...(names && { names }) } as ExportedLink;
}
