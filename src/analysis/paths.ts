// paths: two entities → how they are connected, by links of any type in any direction, the shortest connections first.
import { inputError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import { readCount } from "../query/read-arguments.js";
import { describePaths, type FoundPaths, readPathLength } from "./describe-paths.js";
import { kindOf, requireEntities } from "./entities.js";
import { findPaths } from "./find-paths.js";
import type { Asking } from "./question.js";
import { Walk } from "./walk.js";

/** Walks from both ends, the side with fewer entities to go on from first: after n steps all connections of n links are known. */
export async function paths({ snapshot, model, arguments: given }: Asking): Promise<FoundPaths> {
  const count = readCount("first", given["first"], limits.first, "The shortest come first; fewer hops leave the others out.");
  const maxLength = readPathLength(given["maxHops"]);
  const [[from = ""], [to = ""]] = await Promise.all([requireEntities(snapshot, "from", [given["from"]]), requireEntities(snapshot, "to", [given["to"]])]);
  if (from === to) throw inputError("to", "`from` and `to` are the same entity; give two.");
  for (const [argument, id] of [["from", from], ["to", to]] as const)
    if (kindOf(model, id) === "DOCUMENT") throw inputError(argument, `Documents have no links: ${id} is where statements come from. \`evidence\` says which document an entity cites.`);
  const walk = new Walk(snapshot, { types: model.linkTypes.map(({ type }) => type), direction: "both", basis: null, kinds: null });
  const [here, there] = [walk.start([from]), walk.start([to])];
  const find = (maxLength: number) => findPaths(walk.terrain, { from, isEnd: (id) => id === to, maxLength, count: count + 1 });
  let found = find(maxLength);
  for (let length = 1; length <= maxLength && !walk.cut; length++) {
    const side = here.frontier.length <= there.frontier.length ? here : there;
    await walk.advance(side);
    // Where nothing more lies on one side, every connection is known.
    found = find(side.frontier.length === 0 ? maxLength : length);
    if (side.frontier.length === 0 || found.paths.length > count) break;
  }
  return describePaths(from, found.paths.slice(0, count), walk.cut || found.cut || found.paths.length > count);
}
