// pointsOf, labelOf: the way of a link, and where boxes and channels stand → the points it goes through, and where its name stands.
import type { Box, Point } from "../drawing/drawing.js";
import type { LanesByChannel, Route } from "./route-links.js";
import type { Channel } from "./stack-rows.js";

/** From the upper box to the lower one. */
export function pointsOf({ id, upper, lower, out, into, street, start, end }: Route, [above, below]: [Box, Box], track: number, lanes: LanesByChannel, channels: ReadonlyMap<number, Channel>): Point[] {
  const within = upper.row === lower.row;
  const along = (number: number, from: number, to: number): Point[] => {
    const channel = channels.get(number);
    const lane = lanes.get(number)?.get(id)?.lane;
    if (!channel || lane === undefined) return [];
    const { top, bottom, yOfLane, fan } = channel;
    // What comes back to its row turns in the fan; all else crosses it.
    const [y, far] = fan && !within ? [top, bottom] : [yOfLane(lane), yOfLane(lane)];
    return [{ x: from, y }, { x: to, y: far }];
  };
  const first = { x: start, y: above.y + above.height / 2 };
  const last = { x: end, y: within ? below.y + below.height / 2 : below.y - below.height / 2 };
  const all = [first, ...(street === undefined ? along(out, start, end) : [...along(out, start, track), ...along(into, track, end)]), last];
  // A fan begins at the rim itself. Cytoscape draws no link whose first two points are one.
  return all.filter(({ x, y }, index) => x !== all[index - 1]?.x || y !== all[index - 1]?.y);
}

/** On its longest way along a channel; where it has none, in its middle. */
export function labelOf(points: Point[]): Point {
  const legs = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
  const extent = ({ from, to }: { from: Point; to: Point }): number => Math.abs(to.x - from.x);
  const level = legs.filter((leg) => extent(leg) > 0).sort((one, other) => extent(other) - extent(one))[0];
  const { from, to } = level ?? { from: points[0] ?? { x: 0, y: 0 }, to: points.at(-1) ?? { x: 0, y: 0 } };
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4 };
}
