// routeLinks: links between cells → the way of each: out of a box into the channel between two rows, along a lane of its own, down a track of its own in the street between two columns, and into the other box. So no link lies on another, and none runs behind a box.
import type { Cell } from "./set-in-cells.js";

/** From the upper end to the lower one; a link within a row goes out and in below it. */
export interface Route {
  id: string;
  upper: Cell;
  lower: Cell;
  /** Channel n is above row n. */
  out: number;
  into: number;
  /** Street n is left of column n. None where the rows are next to each other. */
  street?: number;
  track: number;
  /** Where it leaves the upper box and comes to the lower one. */
  start: number;
  end: number;
}

/** One way along a channel. */
export interface Lane {
  from: number;
  to: number;
  lane: number;
  /** It comes back to the row it came from. */
  turns: boolean;
}

export type LanesByChannel = ReadonlyMap<number, ReadonlyMap<string, Lane>>;

interface Ends {
  id: string;
  from: Cell;
  to: Cell;
}

export function routeLinks(links: Ends[], columns: number): { routes: Route[]; tracks: number[] } {
  const load = Array.from({ length: columns + 1 }, () => 0);
  const routes = links.map(({ id, from, to }): Route => {
    const [upper, lower] = from.row <= to.row ? [from, to] : [to, from];
    const [out, into] = [upper.row + 1, Math.max(lower.row, upper.row + 1)];
    const route = { id, upper, lower, out, into, track: 0, start: 0, end: 0 };
    if (into === out) return route;
    const street = streetFor(upper.column, lower.column, load);
    load[street] = (load[street] ?? 0) + 1;
    return { ...route, street };
  });
  return { routes, tracks: load.map((_, street) => setTracks(routes.filter((route) => route.street === street), street)) };
}

/** On the way from one column to the other, where the fewest links are so far. */
function streetFor(one: number, other: number, load: number[]): number {
  const [left, right] = one === other ? [one, one + 1] : [Math.min(one, other) + 1, Math.max(one, other)];
  let best = left;
  for (let street = left; street <= right; street += 1) if ((load[street] ?? 0) < (load[best] ?? 0)) best = street;
  return best;
}

/** What turns off to the left stands left, and the sooner it does the more so; on the right likewise: so they don't cross. */
function setTracks(routes: Route[], street: number): number {
  const side = ({ lower, into, out }: Route): number => (lower.column < street ? into - out - 1e6 : 1e6 - into + out);
  const taken: { out: number; into: number }[][] = [];
  for (const route of routes.toSorted((one, other) => side(one) - side(other))) {
    const free = taken.findIndex((track) => track.every(({ out, into }) => route.into < out || route.out > into));
    route.track = free === -1 ? taken.length : free;
    (taken[route.track] ??= []).push(route);
  }
  return taken.length;
}

/** Gives every link its own place on the rims of its boxes, and that of the box across the channel no link has too: in the order of where they go. */
export function setPorts(routes: Route[], xOfColumn: (column: number) => number, xOfTrack: (route: Route) => number, width: number, most: number): void {
  const sides = new Map<string, { towards: number; set: (x: number) => void }[]>();
  const add = (channel: number, column: number, towards: number, set: (x: number) => void): void => {
    const key = `${channel} ${column}`;
    const side = sides.get(key);
    if (side) side.push({ towards, set });
    else sides.set(key, [{ towards, set }]);
  };
  for (const route of routes) {
    const { upper, lower, out, into, street } = route;
    const straight = street === undefined && upper.column === lower.column && upper.row !== lower.row;
    if (straight) {
      add(out, upper.column, xOfColumn(upper.column), (x) => (route.start = route.end = x));
      continue;
    }
    add(out, upper.column, street === undefined ? xOfColumn(lower.column) : xOfTrack(route), (x) => (route.start = x));
    add(into, lower.column, street === undefined ? xOfColumn(upper.column) : xOfTrack(route), (x) => (route.end = x));
  }
  for (const [key, side] of sides) {
    const middle = xOfColumn(Number(key.split(" ")[1]));
    const apart = Math.min(most, width / side.length);
    side.sort((one, other) => one.towards - other.towards).forEach(({ set }, index) => set(middle + (index - (side.length - 1) / 2) * apart));
  }
}

/** Two ways whose ends come nearer than this don't share a lane. */
const apartInLane = 12;

/** By channel, the way of each link along it, with lanes counted from above. Those that go right are set from the right, those that go left from the left: so they cross least. */
export function setLanes(routes: Route[], xOfTrack: (route: Route) => number): LanesByChannel {
  const channels = new Map<number, Map<string, Lane>>();
  const add = (channel: number, { id, upper, lower }: Route, from: number, to: number): void => {
    if (Math.abs(from - to) < 0.5) return;
    const lanes = channels.get(channel) ?? new Map<string, Lane>();
    channels.set(channel, lanes.set(id, { from, to, lane: 0, turns: upper.row === lower.row }));
  };
  for (const route of routes) {
    if (route.street === undefined) add(route.out, route, route.start, route.end);
    else {
      add(route.out, route, route.start, xOfTrack(route));
      add(route.into, route, xOfTrack(route), route.end);
    }
  }
  for (const lanes of channels.values()) {
    const placed: Lane[] = [];
    const order = ({ from, to }: Lane): number => (to > from ? -from : from);
    for (const way of [...lanes.values()].toSorted((one, other) => order(one) - order(other))) {
      const near = placed.filter((other) => Math.min(way.from, way.to) < Math.max(other.from, other.to) + apartInLane && Math.max(way.from, way.to) > Math.min(other.from, other.to) - apartInLane);
      way.lane = Math.max(-1, ...near.map(({ lane }) => lane)) + 1;
      placed.push(way);
    }
  }
  return channels;
}
