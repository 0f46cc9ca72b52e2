// The vocabulary of the graph, as the model's own file has it: kinds and link types by name, with their words in the reader's language.
import vocabulary from "../../../schema/vocabulary.json";
import type { EntityKind, LinkType } from "../generated/operations.js";
import { language } from "./preferences.js";

export interface KindOfEntity {
  kind: EntityKind;
  /** Its place in legends, and its colour. */
  place: number;
  layer: number;
  supports: EntityKind[];
  supportedBy: EntityKind[];
  title: string;
  description: string;
}

export interface TypeOfLink {
  type: LinkType;
  supports: boolean;
  from: EntityKind[];
  to: EntityKind[];
  title: string;
  description: string;
}

export const kindNames = vocabulary.kinds.map(({ kind }) => kind) as EntityKind[];
export const typeNames = vocabulary.linkTypes.map(({ type }) => type) as LinkType[];

const kindRows = new Map(vocabulary.kinds.map((row, place) => [row.kind, { ...row, place }]));
const typeRows = new Map(vocabulary.linkTypes.map((row) => [row.type, row]));

export function kindOf(kind: EntityKind): KindOfEntity {
  const row = kindRows.get(kind);
  if (!row) throw new TypeError(`No kind is called ${kind}: schema/vocabulary.json is not current`);
  return { ...row, title: row.title[language.value], description: row.description[language.value] } as KindOfEntity;
}

export function typeOf(type: LinkType): TypeOfLink {
  const row = typeRows.get(type);
  if (!row) throw new TypeError(`No link type is called ${type}: schema/vocabulary.json is not current`);
  return { ...row, title: row.title[language.value], description: row.description[language.value] } as TypeOfLink;
}
