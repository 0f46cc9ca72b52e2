// findChanges: what two documents cite, and what of the later one continues what of the earlier → what they share, and what changed.
import { compareFigures } from "./figures/compare-figures.js";
import type { StatedFigure } from "./figures/figure.js";
import type { Reason } from "./figures/reason.js";

/** In the order of answers. */
export const changeKinds = ["SHARED", "CONTINUED", "ADDED", "DROPPED", "RAISED", "UNCHANGED", "LOWERED", "NOT_COMPARABLE"] as const;

export interface CitingEntity extends StatedFigure {
  kind: string;
  /** Document order. */
  position: string;
  indicatorId: string | null;
}

export interface Continuation {
  id: string;
  fromId: string;
  toId: string;
}

export interface Change {
  kind: string;
  change: (typeof changeKinds)[number];
  before: CitingEntity | null;
  after: CitingEntity | null;
  link: Continuation | null;
  ratio: number | null;
  reason: Reason | null;
}

interface Cited {
  before: CitingEntity[];
  after: CitingEntity[];
  continuations: Continuation[];
}

export function findChanges({ before, after, continuations }: Cited): Change[] {
  const [beforeById, afterById] = [before, after].map((entities) => new Map(entities.map((entity) => [entity.id, entity]))) as [Map<string, CitingEntity>, Map<string, CitingEntity>];
  const shared = after.filter(({ id }) => beforeById.has(id)).map((entity) => describe("SHARED", entity, entity));
  const continued = continuations.flatMap((link) => {
    const [from, to] = [afterById.get(link.fromId), beforeById.get(link.toId)];
    return from && to ? [{ ...describe("CONTINUED", to, from), link }] : [];
  });
  const met = new Set([...shared, ...continued].flatMap((change) => [change.before?.id, change.after?.id]));
  const [left, right] = [before, after].map((entities) => entities.filter(({ id }) => !met.has(id))) as [CitingEntity[], CitingEntity[]];
  const paired = pairTargets(left, right);
  for (const change of paired) met.add(change.before?.id).add(change.after?.id);
  return [
    ...shared,
    ...continued,
    ...right.filter(({ id }) => !met.has(id)).map((entity) => describe("ADDED", null, entity)),
    ...left.filter(({ id }) => !met.has(id)).map((entity) => describe("DROPPED", entity, null)),
    ...paired,
  ];
}

/** Targets of one indicator, each with one at the most: first those for one year that can be compared, then others that can, then the rest. */
function pairTargets(before: CitingEntity[], after: CitingEntity[]): Change[] {
  const open = new Map<string, CitingEntity[]>();
  for (const target of before) if (isMeasuredTarget(target)) open.set(target.indicatorId, [...(open.get(target.indicatorId) ?? []), target]);
  const comparable = (one: CitingEntity, other: CitingEntity) => compareFigures(one, other).verdict !== "NOT_COMPARABLE";
  const rounds = [(one: CitingEntity, other: CitingEntity) => one.year === other.year && comparable(one, other), comparable, () => true];
  let waiting = after.filter(isMeasuredTarget);
  const pairs: Change[] = [];
  for (const suits of rounds) {
    waiting = waiting.filter((target) => {
      const candidates = open.get(target.indicatorId) ?? [];
      const [partner] = candidates
        .filter((candidate) => yearsFrom(candidate, target) >= 0 && suits(target, candidate))
        .sort((one, other) => yearsFrom(one, target) - yearsFrom(other, target));
      if (!partner) return true;
      open.set(target.indicatorId, candidates.filter((candidate) => candidate !== partner));
      const { verdict, ratio, reason } = compareFigures(target, partner);
      pairs.push({ ...describe(verdict, partner, target), ratio, reason });
      return false;
    });
  }
  return pairs;
}

/** Below zero where the other is for an earlier year: then it is a step on the way, not a successor. */
function yearsFrom({ year }: CitingEntity, other: CitingEntity): number {
  return year === null || other.year === null ? 0 : other.year - year;
}

function isMeasuredTarget(entity: CitingEntity): entity is CitingEntity & { indicatorId: string } {
  return entity.kind === "TARGET" && entity.indicatorId !== null;
}

function describe(change: Change["change"], before: CitingEntity | null, after: CitingEntity | null): Change {
  return { kind: (after ?? before)?.kind ?? "", change, before, after, link: null, ratio: null, reason: null };
}
