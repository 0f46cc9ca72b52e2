// findPaths: known links + where from and where to → the best paths, shortest first, among equals the best founded, then document order.
import TinyQueue from "tinyqueue";
import type { Terrain, WalkedLink } from "./terrain.js";

interface PathQuery {
  from: string;
  isEnd: (id: string, kind: string) => boolean;
  /** Links of a path, at the most. */
  maxLength: number;
  /** How many paths are wanted. */
  count: number;
}

/** Never an entity twice on one path. */
export type FoundPath = readonly WalkedLink[];

/** What a path costs, first its links, then those of them that are inferred. */
interface Cost {
  length: number;
  inferred: number;
}

/** A path's beginning. Its bound is the least that a whole path with this beginning can cost. */
interface Beginning {
  links: FoundPath;
  whole: boolean;
  cost: Cost;
  bound: Cost;
}

/** Steps after which the search gives up; only graphs where nearly everything is linked to everything get there. */
const patience = 50_000;

/**
 * Best-first search. The bound of each beginning is what its last entity lacks to the nearest end, known in advance, so that
 * whole paths come out in order and beginnings that lead nowhere are never taken up.
 */
export function findPaths(terrain: Terrain, { from, isEnd, maxLength, count }: PathQuery): { paths: FoundPath[]; cut: boolean } {
  const lack = measureLack(terrain, isEnd);
  const queue = new TinyQueue<Beginning>([], compareBeginnings);
  const push = (links: FoundPath, cost: Cost, whole: boolean) => {
    const more = whole ? { length: 0, inferred: 0 } : lack.get(links.at(-1)?.far ?? from);
    if (more && cost.length + more.length <= maxLength) queue.push({ links, whole, cost, bound: add(cost, more) });
  };
  push([], { length: 0, inferred: 0 }, false);
  const paths: FoundPath[] = [];
  for (let steps = 0; queue.length > 0 && paths.length < count; steps++) {
    if (steps === patience) return { paths, cut: true };
    const beginning = queue.pop() as Beginning;
    if (beginning.whole) {
      paths.push(beginning.links);
      continue;
    }
    const last = beginning.links.at(-1)?.far ?? from;
    const met = new Set([from, ...beginning.links.map(({ far }) => far)]);
    for (const link of terrain.from(last)) {
      if (met.has(link.far)) continue;
      const links = [...beginning.links, link];
      const cost = add(beginning.cost, costOf(link));
      if (isEnd(link.far, link.farKind)) push(links, cost, true);
      push(links, cost, false);
    }
  }
  return { paths, cut: false };
}

/** For each entity the least that leads from it to an end, one link or more away. */
function measureLack(terrain: Terrain, isEnd: PathQuery["isEnd"]): Map<string, Cost> {
  const arriving = new Map<string, WalkedLink[]>();
  let reached = new Set<string>();
  const lack = new Map<string, Cost>();
  const improve = (id: string, cost: Cost) => {
    const known = lack.get(id);
    if (!known || compareCosts(cost, known) < 0) lack.set(id, cost);
    return !known;
  };
  for (const link of terrain) {
    const before = arriving.get(link.far);
    if (before) before.push(link);
    else arriving.set(link.far, [link]);
    if (isEnd(link.far, link.farKind) && improve(link.near, costOf(link))) reached.add(link.near);
  }
  while (reached.size > 0) {
    const next = new Set<string>();
    for (const id of reached)
      for (const link of arriving.get(id) ?? []) if (improve(link.near, add(costOf(link), lack.get(id) as Cost))) next.add(link.near);
    reached = next;
  }
  return lack;
}

function costOf({ stated }: WalkedLink): Cost {
  return { length: 1, inferred: stated ? 0 : 1 };
}

function add(one: Cost, other: Cost): Cost {
  return { length: one.length + other.length, inferred: one.inferred + other.inferred };
}

function compareCosts(one: Cost, other: Cost): number {
  return one.length - other.length || one.inferred - other.inferred;
}

function compareBeginnings(one: Beginning, other: Beginning): number {
  return compareCosts(one.bound, other.bound) || comparePlaces(one.links, other.links);
}

/** Document order, step by step; a beginning before what goes on from it. */
function comparePlaces(one: FoundPath, other: FoundPath): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const [here, there] = [one[index] as WalkedLink, other[index] as WalkedLink];
    const difference = compareTexts(here.farPosition, there.farPosition) || compareTexts(here.id, there.id);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
