// The root fields trace and paths, and what they answer: paths, step by step, each link with its grounds.
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity } from "../../kinds/entity.js";
import { Link } from "../../kinds/link.js";
import { Basis } from "../../model/basis.js";
import { PathCitationArguments } from "../../model/citation-arguments.js";
import { mapField, WithArguments } from "../../model/field-mapping.js";
import { EntityKind } from "../../model/node-kind.js";
import type { RootField } from "../root-field.js";

export enum TraceDirection {
  UP = "UP",
  DOWN = "DOWN",
}
registerEnumType(TraceDirection, {
  name: "TraceDirection",
  description: "Which way support is followed.",
  valuesConfig: {
    UP: { description: "To what is supported: towards strategies." },
    DOWN: { description: "To what supports it: towards targets." },
  },
});

@ObjectType({ description: "One entity of a path, and the link that led to it." })
class PathStep {
  @Field(() => Entity, { description: "The entity." })
  @mapField({ read: "found", as: "entity", property: "entityId" })
  entity!: Entity;
  @Field(() => Link, { nullable: true, description: "The link that led here, with its evidence or rationale; null at the start." })
  @mapField({ read: "found", as: "link", property: "link" })
  link?: Link;
}

@ObjectType({ description: "A way from one entity to another, never through the same entity twice." })
class Path {
  @Field(() => [PathStep], { description: "From start to end." })
  @mapField({ read: "found", as: "list", property: "steps" })
  steps!: PathStep[];
  @Field(() => Basis, { description: "STATED only if every link is." })
  @mapField({ read: "property", property: "basis" })
  basis!: Basis;
  @Field(() => Int, { description: "How many links it has." })
  @mapField({ read: "property", property: "length" })
  length!: number;
  @Field(() => String, {
    nullable: true,
    description: "A citation to paste: the documents that its links cite, and link by link their quotes; what an editor concluded is marked as such, with the rationale. Null where no link cites a document.",
  })
  @WithArguments(() => PathCitationArguments)
  @mapField({ read: "citation", of: "path" })
  citation?: string;
}

@ObjectType({ description: "Paths, the shortest first; of equal ones those with fewer inferred links, then in document order of their steps." })
class Paths {
  @Field(() => [Path], { description: "The paths." })
  @mapField({ read: "found", as: "list", property: "nodes" })
  nodes!: Path[];
  @Field(() => Boolean, { description: "There are or may be more within `maxHops`: `first`, or a limit on the links that are read, left them out." })
  @mapField({ read: "property", property: "truncated" })
  truncated!: boolean;
  @Field(() => String, { nullable: true, description: "The same as `citation` of a path, of all these paths together: each document stands there once. Null where no link cites a document." })
  @WithArguments(() => PathCitationArguments)
  @mapField({ read: "citation", of: "paths" })
  citation?: string;
}

@ArgsType()
class TraceArguments {
  @Field(() => ID, { description: "Where to start." })
  from!: string;
  @Field(() => TraceDirection, {
    nullable: true, defaultValue: TraceDirection.UP,
    description: "Which way. Where it is left out and `toIds` or `to` is given, it is the way in which support can run between the kinds.",
  })
  direction?: TraceDirection;
  @Field(() => [EntityKind], { nullable: true, description: "Kinds to end at; STRATEGY, GOAL and MAJOR_QUESTION for UP, TARGET and MEASURE for DOWN, where neither this nor `toIds` is given." })
  to?: string[];
  @Field(() => [ID], { nullable: true, description: "Entities to end at, at most 1000." })
  toIds?: string[];
  @Field(() => Basis, { nullable: true, description: "Only links that rest on this." })
  basis?: Basis;
  @Field(() => Int, { nullable: true, defaultValue: 6, description: "Links of a path at the most, 1 to 10." })
  maxHops?: number;
  @Field(() => Int, { defaultValue: 50, description: "How many paths at the most, 0 to 1000." })
  first!: number;
}

@ArgsType()
class PathsArguments {
  @Field(() => ID, { description: "Where to start." })
  from!: string;
  @Field(() => ID, { description: "Where to end." })
  to!: string;
  @Field(() => Int, { nullable: true, defaultValue: 6, description: "Links of a path at the most, 1 to 10." })
  maxHops?: number;
  @Field(() => Int, { defaultValue: 10, description: "How many paths at the most, 0 to 1000." })
  first!: number;
}

export const pathFields: Record<string, RootField> = {
  trace: {
    type: () => Paths, arguments: () => TraceArguments, mapping: { read: "question", question: "trace", page: false },
    description:
      "Why an entity supports a strategy, goal or question, or what supports it: the paths along links that mean support (PART_OF, ADVANCES, ANSWERS, SET_FOR, QUANTIFIES, RESULT_OF, IMPLEMENTS), in their direction. NOT_FOUND for an id of nothing, BAD_USER_INPUT where no support can run between the kinds.",
  },
  paths: {
    type: () => Paths, arguments: () => PathsArguments, mapping: { read: "question", question: "paths", page: false },
    description: "How two entities are connected: the paths along links of any type, whichever way they point. NOT_FOUND for an id of nothing.",
  },
};
