// listArgumentsOf, relationArgumentsOf: the arguments of a list of one kind or interface: filter, order, page; along links their basis too.
import { ArgsType, Field } from "type-graphql";
import { Basis } from "./basis.js";
import { filterOf } from "./filters.js";
import { orderOf } from "./orders.js";
import { PageArguments } from "./page-info.js";
import type { KindClass } from "./rows.js";

type ArgumentsClass = new () => PageArguments;

const listArguments = new Map<KindClass, ArgumentsClass>();
const relationArguments = new Map<KindClass, ArgumentsClass>();

/** Of a root list. */
export function listArgumentsOf(target: KindClass): ArgumentsClass {
  return listArguments.get(target) ?? makeListArguments(target);
}

/** Of a typed relation. */
export function relationArgumentsOf(target: KindClass): ArgumentsClass {
  return relationArguments.get(target) ?? makeRelationArguments(target);
}

function makeListArguments(target: KindClass): ArgumentsClass {
  const filter = filterOf(target);
  const order = orderOf(target);
  class ListArguments extends PageArguments {}
  listArguments.set(target, ListArguments);
  ArgsType()(ListArguments);
  Field(() => filter, { nullable: true, description: "Which of them; all without it." })(ListArguments.prototype, "where");
  Field(() => [order], { nullable: true, description: "In which order; document order, then id, decides what it leaves open." })(ListArguments.prototype, "orderBy");
  return ListArguments;
}

function makeRelationArguments(target: KindClass): ArgumentsClass {
  class RelationArguments extends listArgumentsOf(target) {}
  relationArguments.set(target, RelationArguments);
  ArgsType()(RelationArguments);
  Field(() => Basis, { nullable: true, description: "Only where the link rests on this." })(RelationArguments.prototype, "basis");
  return RelationArguments;
}
