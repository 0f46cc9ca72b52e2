// Surroundings: answers of `neighborhood` → one set of entities and links; what filters hide; what is drawn of it, and how far away things are.
import type { Basis, EntityKind, LinkType, NamedFragment, NeighborhoodQuery } from "../generated/operations.js";

export interface SeenLink {
  id: string;
  type: LinkType;
  basis: Basis;
  from: string;
  to: string;
}

export interface Surroundings {
  /** The nearest first. */
  nodes: NamedFragment[];
  links: SeenLink[];
  truncated: boolean;
}

export interface Filters {
  hidden: ReadonlySet<string>;
  basis: Basis | null;
}

export function mergeNeighborhoods(answers: NeighborhoodQuery["neighborhood"][]): Surroundings {
  const nodes = new Map<string, NamedFragment>();
  const links = new Map<string, SeenLink>();
  for (const answer of answers) {
    for (const node of answer.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const { from, to, ...link } of answer.links) links.set(link.id, { ...link, from: from.id, to: to.id });
  }
  return { nodes: [...nodes.values()], links: [...links.values()], truncated: answers.some(({ truncated }) => truncated) };
}

/** What was started from stays, whatever its kind; what hangs on nothing but hidden links goes with them. */
export function applyFilters({ nodes, links, truncated }: Surroundings, { hidden, basis }: Filters, kept: ReadonlySet<string>): Surroundings {
  const shown = new Map(nodes.filter(({ id, kind }) => kept.has(id) || !hidden.has(kind)).map((node) => [node.id, node]));
  const left = links.filter((link) => !hidden.has(link.type) && (basis === null || link.basis === basis) && shown.has(link.from) && shown.has(link.to));
  const linked = new Set(left.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...shown.values()].filter(({ id }) => kept.has(id) || linked.has(id)), links: left, truncated };
}

/** The nearest `most`, and the links among them. */
export function nearest({ nodes, links, truncated }: Surroundings, most: number): Surroundings {
  if (nodes.length <= most) return { nodes, links, truncated };
  const drawn = nodes.slice(0, most);
  const ids = new Set(drawn.map(({ id }) => id));
  return { nodes: drawn, links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)), truncated };
}

/** How many entities are how many links away: the first number is of what is one away. */
export function countByDistance({ nodes, links }: Surroundings, start: string): number[] {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const seen = new Set([start]);
  const counts: number[] = [];
  for (let rim = [start]; ; ) {
    rim = [...new Set(rim.flatMap((id) => near.get(id) ?? []))].filter((id) => !seen.has(id));
    if (rim.length === 0) return counts;
    for (const id of rim) seen.add(id);
    counts.push(rim.length);
  }
}

export function countKinds({ nodes }: Surroundings): Map<EntityKind, number> {
  return count(nodes.map(({ kind }) => kind));
}

export function countTypes({ links }: Surroundings): Map<LinkType, number> {
  return count(links.map(({ type }) => type));
}

function count<Name>(names: Name[]): Map<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
