// trace: an entity → the paths of support from it, up to what it supports or down to what supports it, each link with its grounds.
import type { Model } from "../model/model.js";
import { inputError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import { readCount } from "../query/read-arguments.js";
import { kindOf, requireEntities } from "./entities.js";
import { findPaths } from "./find-paths.js";
import { describePaths, readPathLength, type FoundPaths } from "./describe-paths.js";
import type { Asking } from "./question.js";
import { directionBetween, reachableKinds, supportTypes, type TraceDirection, usefulKinds } from "./support.js";
import { expand, Terrain } from "./terrain.js";

/** What is looked for unless the request says. */
const usualEnds: Record<TraceDirection, string[]> = { UP: ["STRATEGY", "GOAL", "MAJOR_QUESTION"], DOWN: ["TARGET", "MEASURE"] };

/** Links that one walk may read. */
export const walkLimit = 20_000;

export async function trace(asking: Asking): Promise<FoundPaths> {
  const { snapshot, model, arguments: given } = asking;
  const count = readCount("first", given["first"], limits.first);
  const maxLength = readPathLength(given["maxHops"]);
  const [[from = ""], toIds] = await Promise.all([
    requireEntities(snapshot, "from", [given["from"]]),
    given["toIds"] ? requireEntities(snapshot, "toIds", given["toIds"] as string[]) : null,
  ]);
  const direction = readDirection(asking, from, toIds);
  const kinds = readEnds(model, kindOf(model, from), direction, toIds, (given["to"] as string[] | null | undefined) ?? null);
  const isEnd = (id: string, kind: string) => kinds.includes(kind) && (toIds === null || toIds.includes(id));
  const walk = { types: supportTypes(model), direction: direction === "UP" ? ("out" as const) : ("in" as const), basis: (given["basis"] as string | undefined) ?? null };
  const useful = usefulKinds(model, kinds, direction);

  const terrain = new Terrain();
  const seen = new Set([from]);
  let frontier = [from];
  let left = walkLimit;
  let cut = false;
  let found = findPaths(terrain, { from, isEnd, maxLength, count });
  for (let length = 1; length <= maxLength && frontier.length > 0 && !cut; length++) {
    const step = await expand(snapshot, { ...walk, ids: frontier, kinds: useful, limit: left });
    terrain.add(step.links);
    left -= step.links.length;
    cut = step.cut;
    frontier = [...new Set(step.links.map(({ far }) => far))].filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
    // All paths of this length are known now: where they are enough, longer ones need not be looked for.
    found = findPaths(terrain, { from, isEnd, maxLength: frontier.length === 0 ? maxLength : length, count: count + 1 });
    if (found.paths.length > count) break;
  }
  return describePaths(from, found.paths.slice(0, count), cut || found.cut || found.paths.length > count);
}

/** Left open, it is the way in which support can run between the kinds of `from` and `toIds`. */
function readDirection({ given, model, arguments: values }: Asking, from: string, toIds: string[] | null): TraceDirection {
  const open = !given.has("direction") && toIds?.[0] !== undefined;
  return (open ? directionBetween(model, kindOf(model, from), kindOf(model, toIds[0] as string)) : null) ?? ((values["direction"] as TraceDirection | null) ?? "UP");
}

function readEnds(model: Model, from: string, direction: TraceDirection, toIds: string[] | null, to: string[] | null): string[] {
  const reachable = reachableKinds(model, from, direction);
  const way = direction.toLowerCase();
  if (reachable.size === 0) {
    const other = direction === "UP" ? "DOWN" : "UP";
    const hint = reachableKinds(model, from, other).size > 0 ? `Ask with \`direction: ${other}\`.` : "Ask with `paths` how it is connected.";
    throw inputError("from", `Nothing lies ${way} from ${from} by links of support. ${hint}`);
  }
  const asked = toIds ? [...new Set(toIds.map((id) => kindOf(model, id)))] : (to ?? usualEnds[direction]);
  const argument = toIds ? "toIds" : to ? "to" : "from";
  const ends = asked.filter((kind) => reachable.has(kind));
  const wrong = asked.filter((kind) => !reachable.has(kind));
  if (argument !== "from" ? wrong.length > 0 : ends.length === 0)
    throw inputError(argument, `No support leads ${way} from ${from} to ${wrong.join(", ")}; it can lead to ${[...reachable].join(", ")}.`);
  return ends;
}
