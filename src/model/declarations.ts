// What the decorators have said of each class so far: class → its own properties and relations, in the order they were declared.
import type { PropertyRow, RelationRow } from "./rows.js";

interface Declarations {
  properties: PropertyRow[];
  relations: RelationRow[];
}

const declarations = new Map<object, Declarations>();

export function declarationsOf(target: object): Declarations {
  let found = declarations.get(target);
  if (!found) declarations.set(target, (found = { properties: [], relations: [] }));
  return found;
}

/** Those of the class and of what it extends, the base first. */
export function inheritedDeclarationsOf(target: object): Declarations {
  const base = Object.getPrototypeOf(target) as object | null;
  const own = declarationsOf(target);
  if (base === null || base === Function.prototype) return own;
  const inherited = inheritedDeclarationsOf(base);
  return { properties: [...inherited.properties, ...own.properties], relations: [...inherited.relations, ...own.relations] };
}
