// The root fields of Query: a list per kind, made from the model, and the questions that are not about one kind.
import { Args, ArgsType, Extensions, Field, Float, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Entity } from "../kinds/entity.js";
import { kindClasses } from "../kinds/index.js";
import { Link } from "../kinds/link.js";
import { Node } from "../kinds/node.js";
import { connectionOf } from "../model/connection.js";
import { entityRowOf } from "../model/entity-row.js";
import { mapField } from "../model/field-mapping.js";
import { listArgumentsOf, relationArgumentsOf } from "../model/list-arguments.js";
import { EntityKind, namesOf } from "../model/node-kind.js";
import { PageArguments } from "../model/page-info.js";
import { compareFields } from "./questions/compare.js";
import { coverageFields } from "./questions/coverage.js";
import { gapFields } from "./questions/gaps.js";
import { pathFields } from "./questions/paths.js";
import { progressFields } from "./questions/progress.js";
import type { RootField } from "./root-field.js";

@ArgsType()
class IdArguments {
  @Field(() => ID, { description: "The id of an entity, such as `strategy/two-firsts`." })
  id!: string;
}

@ArgsType()
class IdsArguments {
  @Field(() => [ID], { description: "Ids of entities, at most 1000." })
  ids!: string[];
}

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, { description: "What to look for in names and aliases, Chinese or English. Plain text: nothing in it is an operator." })
  text!: string;
  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds." })
  kinds?: string[];
}

@ArgsType()
class NeighborhoodArguments extends IdArguments {
  @Field(() => Int, { nullable: true, defaultValue: 1, description: "How many links away at the most, 0 to 4." })
  hops?: number;
  @Field(() => Int, { nullable: true, defaultValue: 200, description: "How many nodes at the most, 0 to 1000; ten times as many links." })
  limit?: number;
}

@ObjectType({ description: "How many entities there are of a kind." })
class KindCount {
  @Field(() => EntityKind, { description: "The kind." })
  @mapField({ read: "property", property: "kind" })
  kind!: string;
  @Field(() => Int, { description: "How many entities of it there are." })
  @mapField({ read: "property", property: "count" })
  count!: number;
}

@ObjectType({ description: "What the graph holds." })
class GraphStats {
  @Field(() => String, { description: "Names the content of the graph: the same content has the same revision." })
  @mapField({ read: "stat", stat: "revision" })
  revision!: string;
  @Field(() => Int, { description: "How many entities there are." })
  @mapField({ read: "stat", stat: "nodeCount" })
  nodeCount!: number;
  @Field(() => Int, { description: "How many links there are." })
  @mapField({ read: "stat", stat: "linkCount" })
  linkCount!: number;
  @Field(() => [KindCount], { description: "The same by kind; every kind is listed." })
  @mapField({ read: "stat", stat: "kinds" })
  kinds!: KindCount[];
}

@ObjectType({ description: "The entities around one, and the links among them." })
class Subgraph {
  @Field(() => [Entity], { description: "The nearest first, then in document order; the entity asked for is one of them." })
  @mapField({ read: "subgraph", part: "nodes" })
  nodes!: Entity[];
  @Field(() => [Link], { description: "The links between those nodes." })
  @mapField({ read: "subgraph", part: "links" })
  links!: Link[];
  @Field(() => Boolean, { description: "The limit left nodes or links out." })
  @mapField({ read: "subgraph", part: "truncated" })
  truncated!: boolean;
}

/** A search is a connection of entities whose edges have a score. */
abstract class Search extends Entity {}
const SearchConnection = connectionOf(Search, {
  node: () => Entity,
  edgeFields: (edgePrototype) => {
    Field(() => Float, {
      description: "How well it matches: 5 a whole name or alias, 4 the start of one, 3 the phrase, 2 all the words, 1 a part of a name.",
    })(edgePrototype, "score");
    mapField({ read: "score" })(edgePrototype, "score");
  },
});

const rootFields: Record<string, RootField> = {
  node: {
    type: () => Node, nullable: true, arguments: () => IdArguments, mapping: { read: "entity" },
    description: "The entity with this id; null where there is none.",
  },
  nodes: {
    type: () => [Node], nullable: "items", arguments: () => IdsArguments, mapping: { read: "entities" },
    description: "The entities with these ids, in the same order; null where there is none.",
  },
  search: {
    type: () => SearchConnection, arguments: () => SearchArguments, mapping: { read: "search" },
    description: "What is called so, the best match first: a whole name or alias, the start of one, the phrase, all the words, a part of a name; among these, the shorter name.",
  },
  neighborhood: {
    type: () => Subgraph, arguments: () => NeighborhoodArguments, mapping: { read: "neighborhood" },
    description: "The entities around one, and the links among them. NOT_FOUND where there is no such entity.",
  },
  stats: { type: () => GraphStats, mapping: { read: "stats" }, description: "What the graph holds." },
  ...pathFields,
  ...coverageFields,
  ...gapFields,
  ...progressFields,
  ...compareFields,
};

for (const kind of kindClasses) {
  const { plural, label, description } = namesOf(kind);
  // Made here and not in the thunks: type-graphql must know all types before it asks the thunks.
  const connection = connectionOf(kind);
  const listArguments = listArgumentsOf(kind);
  for (const { target } of entityRowOf(kind).relations) {
    connectionOf(target()); // an interface has no root list
    relationArgumentsOf(target());
  }
  rootFields[plural] = {
    type: () => connection, arguments: () => listArguments, mapping: { read: "list", label },
    description: `All ${plural}, in document order, then by id. ${description}`,
  };
}

/** Declares the fields; how they are answered follows from their mapping, as for all other fields. */
@Resolver()
export class RootFields {}

for (const [name, { type, nullable, arguments: argumentsType, mapping, description }] of Object.entries(rootFields)) {
  const { prototype } = RootFields;
  if (argumentsType) Args(argumentsType as never)(prototype, name, 0);
  Query(type as never, { description, nullable: nullable ?? false })(prototype, name, {});
  Extensions({ graph: mapping })(prototype, name, {});
}
