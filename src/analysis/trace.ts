// trace: an entity → the paths of support from it, up to what it supports or down to what supports it, each link with its grounds.
import type { Model } from "../model/model.js";
import { inputError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import { readCount } from "../query/read-arguments.js";
import { kindOf, requireEntities } from "./entities.js";
import { findPaths } from "./find-paths.js";
import { describePaths, readPathLength, type FoundPaths } from "./describe-paths.js";
import type { Asking } from "./question.js";
import { reachableKinds, supportTypes, type TraceDirection, usefulKinds } from "./support.js";
import { expand, Terrain } from "./terrain.js";

/** What is looked for unless the request says. */
const usualEnds: Record<TraceDirection, string[]> = { UP: ["STRATEGY", "GOAL", "MAJOR_QUESTION"], DOWN: ["TARGET", "MEASURE"] };

/** Links that one walk may read. */
export const walkLimit = 20_000;

export async function trace(asking: Asking): Promise<FoundPaths> {
  const { snapshot, model, arguments: given } = asking;
  const count = readCount("first", given["first"], limits.first, "Narrow the question: fewer ends, a basis, or fewer hops.");
  const maxLength = readPathLength(given["maxHops"]);
  const [[from = ""], toIds] = await Promise.all([
    requireEntities(snapshot, "from", [given["from"]]),
    given["toIds"] ? requireEntities(snapshot, "toIds", given["toIds"] as string[]) : null,
  ]);
  if (toIds?.includes(from)) throw inputError("toIds", "`from` is among `toIds`; a path leads from one entity to another.");
  const asked = readAsked(model, toIds, (given["to"] as string[] | null | undefined) ?? null);
  const direction = readDirection(asking, kindOf(model, from), asked);
  const kinds = readEnds(model, kindOf(model, from), direction, asked, toIds ? "toIds" : "to");
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

/** Left open, it is the way in which support can run to the kinds that are asked for: up where it can. */
function readDirection({ given, model, arguments: values }: Asking, from: string, asked: string[] | null): TraceDirection {
  if (given.has("direction") || !asked) return (values["direction"] as TraceDirection | null) ?? "UP";
  return (["UP", "DOWN"] as const).find((direction) => asked.every((kind) => reachableKinds(model, from, direction).has(kind))) ?? "UP";
}

/** The kinds that `toIds` or `to` ask for; null where neither is given. */
function readAsked(model: Model, toIds: string[] | null, to: string[] | null): string[] | null {
  for (const [name, list] of Object.entries({ toIds, to }))
    if (list?.length === 0) throw inputError(name, `\`${name}\` is empty; name at least one, or leave it out.`);
  return toIds ? [...new Set(toIds.map((id) => kindOf(model, id)))] : to;
}

function readEnds(model: Model, from: string, direction: TraceDirection, asked: string[] | null, argument: "to" | "toIds"): string[] {
  const way = direction.toLowerCase();
  const [reachable, opposite] = [reachableKinds(model, from, direction), reachableKinds(model, from, direction === "UP" ? "DOWN" : "UP")];
  const turn = `Ask with \`direction: ${direction === "UP" ? "DOWN" : "UP"}\`.`;
  if (reachable.size === 0) throw inputError("from", `Nothing lies ${way} from a ${from} by links of support. ${opposite.size > 0 ? turn : "Ask with `paths` how it is connected."}`);
  const wrong = asked?.filter((kind) => !reachable.has(kind)) ?? [];
  if (wrong.length > 0)
    throw inputError(argument, `No support leads ${way} from ${from} to ${wrong.join(", ")}; it can lead to ${[...reachable].join(", ")}. ${wrong.every((kind) => opposite.has(kind)) ? turn : ""}`.trim());
  const ends = asked ?? usualEnds[direction].filter((kind) => reachable.has(kind));
  if (ends.length === 0) throw inputError("from", `No support leads ${way} from ${from} to ${usualEnds[direction].join(", ")}; it can lead to ${[...reachable].join(", ")}. Name the kinds with \`to\`.`);
  return ends;
}
