// The rows of the model: what is known of kinds, their properties and their relations, as plain data.
import type { NodeKindNames } from "./node-kind.js";

/** What a property holds. */
export type ValueType = "id" | "string" | "int" | "float" | "date" | "enum";

export interface PropertyRow {
  name: string;
  type: ValueType;
  /** The enum, where `type` is that. */
  enumObject?: Record<string, string>;
  description: string;
  nullable: boolean;
  list: boolean;
  /** Kept in Chinese and English, as `<name>Zh` and `<name>En`. */
  translated: boolean;
  /** Lists of the kind can be filtered by it. */
  filter: boolean;
  /** Lists of the kind can be ordered by it. */
  order: boolean;
  /** The importer sets it; seeds must not. */
  derived: boolean;
}

/** The class of a kind, or of an interface that several kinds share. */
export type KindClass = abstract new () => object;

export type Direction = "out" | "in";

/** A typed relation of a kind: the links of one type, in one direction, to entities of one kind, or of all that share an interface. */
export interface RelationMapping {
  read: "relation";
  /** Link type, which is also the relationship type in Neo4j. */
  type: string;
  direction: Direction;
  /** Label of the kind that has the relation. */
  owner: () => string;
  /** The entities at the other end. */
  to: () => EntityRow;
  /** One entity or a connection of many. */
  many: boolean;
  /** How many links of this type may be followed in a row; 1 but for a few single relations. */
  hops: number;
  /** The properties that the list is ordered by where it is asked for in no other order; document order comes last. */
  order: string[];
}

export interface RelationRow extends RelationMapping {
  name: string;
  description: string;
  target: () => KindClass;
}

export interface EntityRow {
  /** The GraphQL type; of a kind its Neo4j label too. */
  label: string;
  /** Itself, or the kinds that share the interface. */
  kinds: NodeKindNames[];
  properties: PropertyRow[];
  relations: RelationRow[];
}
