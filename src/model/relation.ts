// @Relation and @SingleRelation: declare what links of one type lead to, once; out come the GraphQL field and its row in the model.
import { Args, Field } from "type-graphql";
import { connectionOf } from "./connection.js";
import { declarationsOf } from "./declarations.js";
import { type Direction, mapField } from "./field-mapping.js";
import { listArgumentsOf } from "./list-arguments.js";
import { namesOf } from "./node-kind.js";

export type KindClass = abstract new () => object;

export interface RelationRow {
  name: string;
  /** Label of the entities it leads to. */
  to: () => string;
  type: string;
  direction: Direction;
  many: boolean;
  description: string;
}

interface RelationOptions {
  /** The link type. */
  type: string;
  /** `out`: the links that start at this kind; `in`: those that end at it. */
  direction: Direction;
}

/** To many: a connection, with the filter and order of the kind it leads to. */
export function Relation(to: () => KindClass, options: RelationOptions, description: string): PropertyDecorator {
  return (prototype, key) => {
    const name = key as string;
    Field(() => connectionOf(to()), { description })(prototype, name);
    Args(() => listArgumentsOf(to()))(prototype, name, 0);
    declare(prototype, name, { to, ...options, hops: 1, many: true, description });
  };
}

/** To one entity or null; `hops` follows up to so many links of the type in a row. */
export function SingleRelation(to: () => KindClass, options: RelationOptions & { hops?: number }, description: string): PropertyDecorator {
  return (prototype, key) => {
    const name = key as string;
    Field(() => to() as never, { description, nullable: true })(prototype, name);
    declare(prototype, name, { to, hops: 1, ...options, many: false, description });
  };
}

function declare(
  prototype: object,
  name: string,
  { to, type, direction, hops, many, description }: RelationOptions & { to: () => KindClass; hops: number; many: boolean; description: string },
): void {
  const label = () => namesOf(to()).label;
  mapField({ read: "relation", type, direction, owner: () => namesOf(prototype.constructor).label, to: label, many, hops })(prototype, name);
  declarationsOf(prototype.constructor).relations.push({ name, to: label, type, direction, many, description });
}
