// @Relation and @SingleRelation: declare what links of one type lead to, once; out come the GraphQL field and its row in the model.
import { Args, Field } from "type-graphql";
import { connectionOf } from "./connection.js";
import { declarationsOf } from "./declarations.js";
import { entityRowOf } from "./entity-row.js";
import { mapField } from "./field-mapping.js";
import { relationArgumentsOf } from "./list-arguments.js";
import { namesOf } from "./node-kind.js";
import type { Direction, KindClass, RelationRow } from "./rows.js";

interface RelationOptions {
  /** The link type. */
  type: string;
  /** `out`: the links that start at this kind; `in`: those that end at it. */
  direction: Direction;
}

/** To many: a connection, with the filter and order of what it leads to; `order` names the properties that come before document order. */
export function Relation(target: () => KindClass, options: RelationOptions & { order?: string[] }, description: string): PropertyDecorator {
  return (prototype, key) => {
    const name = key as string;
    Field(() => connectionOf(target()), { description })(prototype, name);
    Args(() => relationArgumentsOf(target()))(prototype, name, 0);
    declare(prototype, { order: [], ...options, hops: 1, many: true, name, description, target });
  };
}

/** To one entity or null; `hops` follows up to so many links of the type in a row. */
export function SingleRelation(target: () => KindClass, options: RelationOptions & { hops?: number }, description: string): PropertyDecorator {
  return (prototype, key) => {
    const name = key as string;
    Field(() => target() as never, { description, nullable: true })(prototype, name);
    declare(prototype, { hops: 1, ...options, order: [], many: false, name, description, target });
  };
}

function declare(prototype: object, relation: Omit<RelationRow, "read" | "owner" | "to">): void {
  const { name, target } = relation;
  const row: RelationRow = { read: "relation", owner: () => namesOf(prototype.constructor).label, to: () => entityRowOf(target()), ...relation };
  mapField(row)(prototype, name);
  declarationsOf(prototype.constructor).relations.push(row);
}
