// entityRowOf: a kind, or an interface that several kinds share → what filters, orders and relations need to know of it.
import { inheritedDeclarationsOf } from "./declarations.js";
import { kindsOf } from "./node-kind.js";
import type { EntityRow, KindClass } from "./rows.js";

export function entityRowOf(target: KindClass): EntityRow {
  return { label: target.name, kinds: kindsOf(target), ...inheritedDeclarationsOf(target) };
}
