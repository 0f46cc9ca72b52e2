// entityRowOf: a kind, or an interface that several kinds share → what filters, orders and relations need to know of it.
import { inheritedDeclarationsOf } from "./declarations.js";
import { kindsOf, type NodeKindNames } from "./node-kind.js";
import type { PropertyRow } from "./property.js";
import type { KindClass, RelationRow } from "./relation.js";

export interface EntityRow {
  /** The GraphQL type; of a kind its Neo4j label too. */
  label: string;
  /** Itself, or the kinds that share the interface. */
  kinds: NodeKindNames[];
  properties: PropertyRow[];
  relations: RelationRow[];
}

export function entityRowOf(target: KindClass): EntityRow {
  return { label: target.name, kinds: kindsOf(target), ...inheritedDeclarationsOf(target) };
}
