// layOutLayers: entities, links and the width there is for them, in pixels → a drawing in bands, a band for each layer of the model, strategies on top, and links that are each to be seen.
import { type Box, boxOf, type Crowd, type Drawing } from "../drawing/drawing.js";
import { kindOf } from "../state/vocabulary.js";
import { labelOf, pointsOf } from "./draw-route.js";
import { type Route, routeLinks, setLanes, setPorts } from "./route-links.js";
import { type Cell, setInCells } from "./set-in-cells.js";
import { type Channel, stackRows } from "./stack-rows.js";
import type { Surroundings } from "./surroundings.js";

const boxWidth = 172;
const leastStreet = 20;
const apart = { tracks: 5, ports: 18 };
/** Of a rim, at both ends, where no link comes in. */
const roundedRim = 12;
/** More links than this on one rim, in a fan, are counted there. */
const mostApart = 48;
/** From a rim to the middle of what is written beside it. */
const besideRim = 16;
/** More tracks than fit into this come nearer to each other. */
const widestStreet = 90;
/** Smaller than this, names are hard to read. */
const readable = 0.7;
/** More names of links than this would hide everything. */
const mostNamedLinks = 16;
/** The width of the picture on a large screen. */
export const usualRoom = 850;
/** How round its links turn. */
const corner = 7;

export function layOutLayers({ nodes, links }: Pick<Surroundings, "nodes" | "links">, room: number): Drawing {
  const layers = layersOf(nodes);
  const columns = columnsFor(nodes.length, Math.max(0, ...layers.map((layer) => layer.length)), room);
  const cells = setInCells(layers.map((layer) => layer.map(({ id }) => id)), links, columns);
  const ends = links.flatMap(({ id, from, to }) => {
    const [start, end] = [cells.get(from), cells.get(to)];
    return start && end ? [{ id, from: start, to: end }] : [];
  });
  const { routes, tracks } = routeLinks(ends, columns);
  const { width, xOfColumn, xOfTrack } = acrossOf(tracks);
  setPorts(routes, xOfColumn, xOfTrack, boxWidth - 2 * roundedRim, apart.ports);
  const lanes = setLanes(routes, xOfTrack);
  const named = links.length <= mostNamedLinks;
  const down = stackRows(layers, cells, lanes, named);
  for (const box of layers.flat()) box.x = xOfColumn(cells.get(box.id)?.column ?? 0);
  const boxes = new Map(layers.flat().map((box) => [box.id, box]));
  const ways = new Map(routes.map((route) => [route.id, route]));
  const lines = links.flatMap(({ id, type, basis, from, to }) => {
    const [start, end, route] = [boxes.get(from), boxes.get(to), ways.get(id)];
    if (!start || !end || !route) return [];
    const fromAbove = cells.get(from) === route.upper;
    const way = pointsOf(route, fromAbove ? [start, end] : [end, start], xOfTrack(route), lanes, down.channels);
    return [{ id, type, basis, from, to, points: fromAbove ? way : way.toReversed(), label: labelOf(way) }];
  });
  const crowds = crowdsOf(routes, down.channels, new Map([...boxes].flatMap(([id, box]) => [[cells.get(id), box] as const])));
  return { width, height: down.height, bands: down.bands, boxes: [...boxes.values()], lines, crowds, corner, namesOfChosen: !named };
}

function crowdsOf(routes: Route[], channels: ReadonlyMap<number, Channel>, boxes: ReadonlyMap<Cell | undefined, Box>): Crowd[] {
  const crowds = new Map<string, Crowd>();
  const add = (number: number, cell: Cell, below: boolean): void => {
    const [channel, box] = [channels.get(number), boxes.get(cell)];
    if (!channel?.fan || !box) return;
    const key = `${number} ${box.id}`;
    const crowd = crowds.get(key) ?? { box: box.id, x: box.x, y: below ? box.y + box.height / 2 + besideRim : box.y - box.height / 2 - besideRim / 2, count: 0 };
    crowds.set(key, crowd);
    crowd.count += 1;
  };
  for (const { upper, lower, out, into } of routes) {
    add(out, upper, true);
    add(into, lower, upper.row === lower.row);
  }
  return [...crowds.values()].filter(({ count }) => count > mostApart);
}

/** Where a band has one kind, its name stands there and not in each box. */
function layersOf(nodes: Surroundings["nodes"]): Box[][] {
  const layers = new Map<number, Surroundings["nodes"]>();
  for (const node of nodes) {
    const { layer } = kindOf(node.kind);
    layers.set(layer, [...(layers.get(layer) ?? []), node]);
  }
  return [...layers]
    .sort(([one], [other]) => one - other)
    .map(([, layer]) => {
      const mixed = new Set(layer.map(({ kind }) => kind)).size > 1;
      return layer.map((node) => boxOf(node, boxWidth, mixed));
    });
}

/** As many as there is room for; more where there is too much for one sight, so that it grows both ways. Never wider than the widest layer needs. */
function columnsFor(count: number, widest: number, room: number): number {
  const fitting = Math.floor(room / readable / (boxWidth + leastStreet));
  return Math.max(1, Math.min(widest, Math.max(2, fitting, Math.ceil(Math.sqrt((count * room) / usualRoom)))));
}

/** Streets are as wide as their tracks need. */
function acrossOf(tracks: number[]): { width: number; xOfColumn: (column: number) => number; xOfTrack: (route: Route) => number } {
  const widths = tracks.map((count) => Math.max(leastStreet, Math.min(widestStreet, (count + 1) * apart.tracks)));
  const lefts: number[] = [];
  let x = 0;
  for (const width of widths) {
    lefts.push(x);
    x += width + boxWidth;
  }
  return {
    width: x - boxWidth,
    xOfColumn: (column) => (lefts[column + 1] ?? x) - boxWidth / 2,
    xOfTrack: ({ street = 0, track }) => (lefts[street] ?? 0) + ((track + 1) * (widths[street] ?? 0)) / ((tracks[street] ?? 0) + 1),
  };
}
