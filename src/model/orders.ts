// orderOf: the order input of a kind or interface, from its properties; made once each.
import { Field, InputType, registerEnumType } from "type-graphql";
import { entityRowOf } from "./entity-row.js";
import type { KindClass } from "./rows.js";

enum SortDirection {
  ASC = "ASC",
  DESC = "DESC",
}
registerEnumType(SortDirection, {
  name: "SortDirection",
  description: "Which end comes first; entities without the value come last in both.",
  valuesConfig: { ASC: { description: "Smallest first." }, DESC: { description: "Largest first." } },
});

const orders = new Map<KindClass, new () => object>();

export function orderOf(target: KindClass): new () => object {
  return orders.get(target) ?? makeOrder(target);
}

/** `publishedOn` → `PUBLISHED_ON`. */
export function orderNameOf(property: string): string {
  return property.replace(/[A-Z]/g, "_$&").toUpperCase();
}

function makeOrder(target: KindClass): new () => object {
  const { label, properties } = entityRowOf(target);
  const names = properties.filter(({ order }) => order).map(({ name }) => orderNameOf(name));
  const fields = Object.fromEntries(names.map((name) => [name, name]));
  registerEnumType(fields, { name: `${label}OrderField`, description: `What a list of ${label} can be ordered by.` });
  class Order {
    field!: string;
    direction!: SortDirection;
  }
  orders.set(target, Order);
  InputType(`${label}Order`, { description: `An order of a list of ${label}; the next one decides among equals, document order last.` })(Order);
  Field(() => fields as never, { description: "The property to order by." })(Order.prototype, "field");
  Field(() => SortDirection, { nullable: true, defaultValue: SortDirection.ASC, description: "Which end comes first." })(Order.prototype, "direction");
  return Order;
}
