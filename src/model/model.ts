// buildModel: kinds and link types → the one table that importer, planner, checks, exports and docs read.
import { entityRowOf } from "./entity-row.js";
import { type NodeKindNames, namesOf, type Wording } from "./node-kind.js";
import type { EntityRow, KindClass } from "./rows.js";

/** A type of link: what it says, and between which kinds it may stand. */
export interface LinkTypeRow {
  type: string;
  /** As in a sentence between its two ends: “is set for”. */
  title: string;
  description: string;
  /** The same for Chinese readers. */
  chinese: Wording;
  /** Allowed ends as labels, from → to; "*" is any kind. */
  ends: { from: string[]; to: string[] }[];
  /** Both ends must be of the same kind. */
  sameKind?: boolean;
  /** What stands at `from` supports what stands at `to`: such links are followed when support is traced. */
  supports?: boolean;
  /** Only ever INFERRED. */
  inferredOnly?: boolean;
  /** In RDF, by prefixed names. */
  elsewhere?: {
    property?: string;
    /** Between concepts (skos:Concept); `inverse` is said of what stands at `to`. */
    concepts?: { property: string; inverse: string };
  };
}

export interface KindRow extends NodeKindNames, EntityRow {}

export interface Model {
  kinds: KindRow[];
  linkTypes: LinkTypeRow[];
  kindByLabel: ReadonlyMap<string, KindRow>;
  kindBySlug: ReadonlyMap<string, KindRow>;
  /** By value of EntityKind. */
  kindByName: ReadonlyMap<string, KindRow>;
  linkTypeByName: ReadonlyMap<string, LinkTypeRow>;
}

export function buildModel(classes: KindClass[], linkTypes: LinkTypeRow[]): Model {
  const kinds = classes.map((target): KindRow => ({ ...namesOf(target), ...entityRowOf(target) }));
  const by = (name: "label" | "slug" | "kind") => new Map(kinds.map((kind) => [kind[name], kind]));
  return {
    kinds,
    linkTypes,
    kindByLabel: by("label"),
    kindBySlug: by("slug"),
    kindByName: by("kind"),
    linkTypeByName: new Map(linkTypes.map((row) => [row.type, row])),
  };
}

/** Whether a link of this type may stand between entities with these labels. */
export function linkAllowed({ ends, sameKind }: LinkTypeRow, from: string, to: string): boolean {
  if (sameKind && from !== to) return false;
  const has = (labels: string[], label: string) => labels.includes("*") || labels.includes(label);
  return ends.some((pair) => has(pair.from, from) && has(pair.to, to));
}
