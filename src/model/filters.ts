// filterOf: the filter input of a kind or interface, from its properties and relations; made once each.
import { Field, InputType } from "type-graphql";
import { conditionOn, IdFilter } from "./conditions.js";
import { entityRowOf } from "./entity-row.js";
import type { KindClass } from "./rows.js";

type InputClass = new () => object;

const filters = new Map<KindClass, InputClass>();
const listFilters = new Map<KindClass, InputClass>();

export function filterOf(target: KindClass): InputClass {
  return filters.get(target) ?? makeFilter(target);
}

function makeFilter(target: KindClass): InputClass {
  const { label, properties, relations } = entityRowOf(target);
  class Filter {}
  filters.set(target, Filter); // before its relations, some of which lead back here
  InputType(`${label}Filter`, { description: `Conditions on ${label}; all that are given must hold. One on a value that is missing does not hold.` })(Filter);
  for (const property of properties.filter(({ filter }) => filter)) declare(Filter, property.name, conditionOn(property), `On \`${property.name}\`.`);
  declare(Filter, "document", IdFilter, "On the id of a document that the entity cites.");
  for (const { name, many, target: other } of relations)
    if (many) declare(Filter, name, listFilterOf(other()), `On the entities in \`${name}\`.`);
    else declare(Filter, name, filterOf(other()), `On \`${name}\`, which must be there: \`{}\` asks for no more than that.`);
  declare(Filter, "and", [Filter], "All of these hold.");
  declare(Filter, "or", [Filter], "At least one of these holds.");
  declare(Filter, "not", Filter, "This does not hold.");
  return Filter;
}

function listFilterOf(target: KindClass): InputClass {
  return listFilters.get(target) ?? makeListFilter(target);
}

function makeListFilter(target: KindClass): InputClass {
  const { label } = entityRowOf(target);
  class ListFilter {}
  listFilters.set(target, ListFilter);
  InputType(`${label}ListFilter`, { description: `Conditions on a list of ${label} as a whole; all that are given must hold.` })(ListFilter);
  const filter = filterOf(target);
  declare(ListFilter, "some", filter, "At least one is so; `{}`: there is at least one.");
  declare(ListFilter, "none", filter, "None is so; `{}`: there is none at all.");
  declare(ListFilter, "every", filter, "Each one is so; holds where there is none.");
  return ListFilter;
}

function declare({ prototype }: InputClass, name: string, type: unknown, description: string): void {
  Field((() => type) as never, { nullable: true, description })(prototype as object, name);
}
