// listArgumentsOf: the arguments of a list of one kind: filter, order, page.
import { ArgsType, Field } from "type-graphql";
import { filterOf, orderOf } from "./filters.js";
import { namesOf } from "./node-kind.js";
import { PageArguments } from "./page-info.js";
import type { KindClass } from "./relation.js";

const listArguments = new Map<KindClass, new () => object>();

export function listArgumentsOf(kind: KindClass): new () => object {
  let found = listArguments.get(kind);
  if (!found) {
    const { label } = namesOf(kind);
    const filter = filterOf(kind);
    const order = orderOf(kind);
    class ListArguments extends PageArguments {}
    ArgsType()(ListArguments);
    Field(() => filter, { nullable: true, description: `Which ${label}s; all without it.` })(ListArguments.prototype, "where");
    Field(() => [order], { nullable: true, description: "In which order; document order, then id, without it." })(ListArguments.prototype, "orderBy");
    listArguments.set(kind, (found = ListArguments));
  }
  return found;
}
