// countShortestPaths: known links + where from → for each end that can be reached, how many shortest paths lead there.
import type { Terrain } from "./terrain.js";

interface CountQuery {
  from: string;
  isEnd: ReadonlySet<string>;
  maxLength: number;
}

/** Level by level: an entity's paths are those of all the entities one link before it on a shortest path. */
export function countShortestPaths(terrain: Terrain, { from, isEnd, maxLength }: CountQuery): Map<string, number> {
  const counts = new Map<string, number>();
  const reached = new Set([from]);
  let level = new Map([[from, 1]]);
  for (let length = 1; length <= maxLength && level.size > 0; length++) {
    const next = new Map<string, number>();
    for (const [id, paths] of level)
      for (const { far } of terrain.from(id)) if (!reached.has(far)) next.set(far, (next.get(far) ?? 0) + paths);
    for (const [id, paths] of next) {
      reached.add(id);
      if (isEnd.has(id)) counts.set(id, paths);
    }
    level = next;
  }
  return counts;
}
