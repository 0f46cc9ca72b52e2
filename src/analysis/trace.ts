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
import { Walk } from "./walk.js";

/** What is looked for unless the request says. */
const usualEnds: Record<TraceDirection, string[]> = { UP: ["STRATEGY", "GOAL", "MAJOR_QUESTION"], DOWN: ["TARGET", "MEASURE"] };

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
  const walk = new Walk(snapshot, {
    types: supportTypes(model), direction: direction === "UP" ? "out" : "in", basis: (given["basis"] as string | undefined) ?? null, kinds: usefulKinds(model, kinds, direction),
  });
  const side = walk.start([from]);
  const find = (maxLength: number) => findPaths(walk.terrain, { from, isEnd, maxLength, count: count + 1 });
  let found = find(maxLength);
  for (let length = 1; length <= maxLength && side.frontier.length > 0 && !walk.cut; length++) {
    await walk.advance(side);
    // All paths of this length are known now: where they are enough, longer ones need not be looked for.
    found = find(side.frontier.length === 0 ? maxLength : length);
    if (found.paths.length > count) break;
  }
  return describePaths(from, found.paths.slice(0, count), walk.cut || found.cut || found.paths.length > count);
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
