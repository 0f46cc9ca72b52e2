// Support: which links mean that one thing supports another, and between which kinds support can run at all.
import { linkAllowed, type Model } from "../model/model.js";

export type TraceDirection = "UP" | "DOWN";

export function supportTypes(model: Model): string[] {
  return model.linkTypes.filter(({ supports }) => supports).map(({ type }) => type);
}

const known = new WeakMap<Model, Map<string, ReadonlySet<string>>>();

/** The kinds that support can lead to from a kind, in one link or more. */
export function reachableKinds(model: Model, from: string, direction: TraceDirection): ReadonlySet<string> {
  let ofModel = known.get(model);
  if (!ofModel) known.set(model, (ofModel = new Map()));
  const key = `${direction} ${from}`;
  let reachable = ofModel.get(key);
  if (!reachable) ofModel.set(key, (reachable = findReachable(model, from, direction)));
  return reachable;
}

function findReachable(model: Model, from: string, direction: TraceDirection): ReadonlySet<string> {
  const reached = new Set<string>();
  let frontier = [from];
  while (frontier.length > 0) {
    const next = frontier.flatMap((kind) => neighboursOf(model, kind, direction)).filter((kind) => !reached.has(kind));
    for (const kind of next) reached.add(kind);
    frontier = [...new Set(next)];
  }
  return reached;
}

/** The way in which support can run from one kind to another: up where it can, else down; null where it can't at all. */
export function directionBetween(model: Model, from: string, to: string): TraceDirection | null {
  return (["UP", "DOWN"] as const).find((direction) => reachableKinds(model, from, direction).has(to)) ?? null;
}

/** Those of the kinds from which a walk may still come to one of the wanted, and the wanted themselves. */
export function usefulKinds(model: Model, wanted: readonly string[], direction: TraceDirection): string[] {
  return model.kinds.map(({ kind }) => kind).filter((kind) => wanted.includes(kind) || wanted.some((end) => reachableKinds(model, kind, direction).has(end)));
}

function neighboursOf(model: Model, kind: string, direction: TraceDirection): string[] {
  const label = model.kindByName.get(kind)?.label ?? "";
  const supporting = model.linkTypes.filter(({ supports }) => supports);
  const leads = (other: string) => supporting.some((row) => (direction === "UP" ? linkAllowed(row, label, other) : linkAllowed(row, other, label)));
  return model.kinds.filter((other) => leads(other.label)).map((other) => other.kind);
}
