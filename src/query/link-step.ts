// LinkStep: one step along the links of a type, as data; planStep makes it from a relation, printStep makes it a pattern.
import type { Direction, RelationMapping } from "../model/rows.js";
import { linkAllowed, type Model } from "../model/model.js";

export interface LinkStep {
  type: string;
  direction: Direction;
  /** How many links may be followed in a row. */
  hops: number;
  /** Label of the kind it starts at. */
  owner: string;
  /** Labels of the kinds it leads to. */
  labels: string[];
}

export function planStep({ type, direction, hops, owner, to }: RelationMapping): LinkStep {
  return { type, direction, hops, owner: owner(), labels: to().kinds.map(({ label }) => label) };
}

/** The pattern that walks the step from one entity; `link` and `node` name what it meets, or are empty. */
export function printStep(model: Model, step: LinkStep, subject: string, link: string, node: string): string {
  const { type, direction, hops, labels } = step;
  const far = hops === 1 && leadsNowhereElse(model, step) ? `(${node})` : `(${node}:${labels.join("|")})`;
  const inside = `[${link}:${type}${hops > 1 ? `*1..${hops}` : ""}]`;
  return direction === "out" ? `(${subject})-${inside}->${far}` : `(${subject})<-${inside}-${far}`;
}

/** Whether links of the type lead from the owner to these kinds only: then nothing has to be looked at to know the kind. */
function leadsNowhereElse(model: Model, { type, direction, owner, labels }: LinkStep): boolean {
  const row = model.linkTypeByName.get(type);
  if (!row) throw new TypeError(`There is no link type ${type}`);
  return model.kinds.every(({ label }) => labels.includes(label) || !(direction === "in" ? linkAllowed(row, label, owner) : linkAllowed(row, owner, label)));
}
