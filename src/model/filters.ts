// The conditions that filters are made of, and filterOf / orderOf: the filter and order inputs of a kind, from its properties.
import { Field, Float, InputType, Int, registerEnumType } from "type-graphql";
import { inheritedDeclarationsOf } from "./declarations.js";
import { namesOf } from "./node-kind.js";
import type { PropertyRow } from "./property.js";
import type { KindClass } from "./relation.js";

@InputType({ description: "Conditions on a whole number; all that are given must hold." })
class IntFilter {
  @Field(() => Int, { nullable: true, description: "Equal to." })
  eq?: number;
  @Field(() => Int, { nullable: true, description: "This or more." })
  gte?: number;
  @Field(() => Int, { nullable: true, description: "This or less." })
  lte?: number;
  @Field(() => [Int], { nullable: true, description: "One of these." })
  in?: number[];
}

@InputType({ description: "Conditions on a number; all that are given must hold." })
class FloatFilter {
  @Field(() => Float, { nullable: true, description: "Equal to." })
  eq?: number;
  @Field(() => Float, { nullable: true, description: "This or more." })
  gte?: number;
  @Field(() => Float, { nullable: true, description: "This or less." })
  lte?: number;
}

@InputType({ description: "Conditions on a text, in Chinese or English where both are kept; all that are given must hold." })
class TextFilter {
  @Field(() => String, { nullable: true, description: "The whole text, case and all." })
  eq?: string;
  @Field(() => String, { nullable: true, description: "A part of the text, case and all." })
  contains?: string;
  @Field(() => [String], { nullable: true, description: "One of these texts." })
  in?: string[];
}

enum SortDirection {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(SortDirection, {
  name: "SortDirection",
  description: "Which end comes first; entities without the value come last in both.",
  valuesConfig: { ASC: { description: "Smallest first." }, DESC: { description: "Largest first." } },
});

const filters = new Map<KindClass, new () => object>();
const orders = new Map<KindClass, new () => object>();

export function filterOf(kind: KindClass): new () => object {
  let filter = filters.get(kind);
  if (!filter) filters.set(kind, (filter = makeFilter(kind)));
  return filter;
}

export function orderOf(kind: KindClass): new () => object {
  let order = orders.get(kind);
  if (!order) orders.set(kind, (order = makeOrder(kind)));
  return order;
}

function makeFilter(kind: KindClass): new () => object {
  const { label } = namesOf(kind);
  class Filter {}
  InputType(`${label}Filter`, { description: `Which ${label}s to list; all conditions that are given must hold.` })(Filter);
  const declare = (name: string, type: () => unknown, description: string) =>
    Field(type as never, { nullable: true, description })(Filter.prototype, name);
  for (const property of inheritedDeclarationsOf(kind).properties.filter(({ filter }) => filter))
    declare(property.name, () => conditionOn(property), `On \`${property.name}\`.`);
  declare("and", () => [Filter], "All of these hold.");
  declare("or", () => [Filter], "At least one of these holds.");
  declare("not", () => Filter, "This does not hold.");
  return Filter;
}

function conditionOn({ type, enumObject }: PropertyRow): unknown {
  if (type === "int") return IntFilter;
  if (type === "float") return FloatFilter;
  if (enumObject) return [enumObject];
  return TextFilter;
}

function makeOrder(kind: KindClass): new () => object {
  const { label } = namesOf(kind);
  const ordered = inheritedDeclarationsOf(kind).properties.filter(({ order }) => order);
  const fields = Object.fromEntries(ordered.map(({ name }) => [name.toUpperCase(), name.toUpperCase()]));
  registerEnumType(fields, { name: `${label}OrderField`, description: `What ${label}s can be ordered by.` });
  class Order {
    field!: string;
    direction!: SortDirection;
  }
  InputType(`${label}Order`, { description: `An order of ${label}s; the next one decides among equals, document order last.` })(Order);
  Field(() => fields as never, { description: "The property to order by." })(Order.prototype, "field");
  Field(() => SortDirection, { nullable: true, defaultValue: SortDirection.ASC, description: "Which end comes first." })(Order.prototype, "direction");
  return Order;
}
