// How one GraphQL field is read from the graph. It rides on the field as `extensions.graph`; the planner reads nothing else.
import { Args, Extensions } from "type-graphql";
import type { RelationMapping } from "./rows.js";

export type CitationSubject = "evidence" | "entity" | "path" | "paths";

export type FieldMapping =
  /** A stored property, as it is. */
  | { read: "property"; property: string }
  /** A text stored in both languages, chosen by the `lang` argument. */
  | { read: "text"; property: string }
  | RelationMapping
  /** All links of an entity, as a connection. */
  | { read: "links" }
  /** Where the documents say so: of an entity, a link or a declared count. */
  | { read: "evidence" }
  /** The entity at an end of a link; `other` is the end that was not asked from. */
  | { read: "end"; end: "from" | "to" | "other" }
  /** A citation of evidence, an entity or paths, as a text. */
  | { read: "citation"; of: CitationSubject }
  /** The document a piece of evidence lies in. */
  | { read: "document" }
  /** The counts that a document declares. */
  | { read: "declaredCounts" }
  /** The entities that cite a document, as a connection. */
  | { read: "citing" }
  /** The type of a link. */
  | { read: "linkType" }
  /** Parts of a connection, and of its edges. */
  | { read: "edges" | "nodes" | "pageInfo" | "totalCount" | "cursor" | "edgeNode" | "edgeLink" | "score" }
  /** Root fields. */
  | { read: "entity" | "entities" | "neighborhood" | "stats" }
  | { read: "search" }
  | { read: "list"; label: string }
  /** A question of analysis: `src/analysis` finds the answer's outline, the statement fills in what is selected of it. */
  | { read: "question"; question: string; page: boolean }
  /** What a question found: lists and pages of maps, and the entities and links that these name. */
  | { read: "found"; as: "list" | "page" | "entity" | "entities" | "link"; property: string }
  /** Parts of a neighbourhood and of the statistics. */
  | { read: "subgraph"; part: "nodes" | "links" | "truncated" }
  | { read: "stat"; stat: "revision" | "nodeCount" | "linkCount" | "kinds" };

/** Gives a field the arguments of an @ArgsType class. */
export function WithArguments(type: () => new () => object): PropertyDecorator {
  return (prototype, key) => Args(type as never)(prototype, key as string, 0);
}

/** The mapping of a field of the schema, if it has one. */
export function mappingOf(field: { extensions: object }): FieldMapping | undefined {
  return (field.extensions as { graph?: FieldMapping }).graph;
}

/** Puts a mapping on a field (for a wrapper decorator to call). */
export function mapField(mapping: FieldMapping): PropertyDecorator {
  return (prototype, key) => Extensions({ graph: mapping })(prototype, key as string);
}
