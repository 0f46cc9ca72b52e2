// paths: two entities → how they are connected, by links of any type in any direction, the shortest connections first.
import { inputError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import { readCount } from "../query/read-arguments.js";
import { describePaths, type FoundPaths, readPathLength } from "./describe-paths.js";
import { kindOf, requireEntities } from "./entities.js";
import { findPaths } from "./find-paths.js";
import type { Asking } from "./question.js";
import { expand, Terrain, turnRound } from "./terrain.js";
import { walkLimit } from "./trace.js";

interface Side {
  frontier: string[];
  seen: Set<string>;
}

/** Walks from both ends, the side with fewer entities to go on from first: after n steps all connections of n links are known. */
export async function paths({ snapshot, model, arguments: given }: Asking): Promise<FoundPaths> {
  const count = readCount("first", given["first"], limits.first, "The shortest come first; fewer hops leave the others out.");
  const maxLength = readPathLength(given["maxHops"]);
  const [[from = ""], [to = ""]] = await Promise.all([requireEntities(snapshot, "from", [given["from"]]), requireEntities(snapshot, "to", [given["to"]])]);
  if (from === to) throw inputError("to", "`from` and `to` are the same entity; give two.");
  for (const [argument, id] of [["from", from], ["to", to]] as const)
    if (kindOf(model, id) === "DOCUMENT") throw inputError(argument, `Documents have no links: ${id} is where statements come from. \`evidence\` says which document an entity cites.`);
  const terrain = new Terrain();
  const sides: [Side, Side] = [{ frontier: [from], seen: new Set([from]) }, { frontier: [to], seen: new Set([to]) }];
  const types = model.linkTypes.map(({ type }) => type);
  const search = { from, isEnd: (id: string) => id === to, count: count + 1 };
  let left = walkLimit;
  let cut = false;
  let found = findPaths(terrain, { ...search, maxLength });
  for (let length = 1; length <= maxLength && !cut; length++) {
    const side = sides[0].frontier.length <= sides[1].frontier.length ? sides[0] : sides[1];
    if (side.frontier.length === 0) break; // nothing more lies on this side: every connection is known
    const step = await expand(snapshot, { ids: side.frontier, types, direction: "both", basis: null, kinds: null, limit: left });
    terrain.add(step.links);
    terrain.add(step.links.map(turnRound));
    left -= step.links.length;
    cut = step.cut;
    side.frontier = [...new Set(step.links.map(({ far }) => far))].filter((id) => !side.seen.has(id));
    for (const id of side.frontier) side.seen.add(id);
    const whole = side.frontier.length === 0;
    found = findPaths(terrain, { ...search, maxLength: whole ? maxLength : length });
    if (found.paths.length > count) break;
  }
  return describePaths(from, found.paths.slice(0, count), cut || found.cut || found.paths.length > count);
}
