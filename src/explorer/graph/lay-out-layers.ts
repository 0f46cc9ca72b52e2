// layOutLayers: entities, links and the width there is for them, in pixels → a drawing in bands, a band for each layer of the model, strategies on top. Within a band what is linked stands near.
import { type Band, type Box, boxOf, type Drawing, rimOf } from "../drawing/drawing.js";
import { kindNames, kindOf } from "../state/vocabulary.js";
import type { Surroundings } from "./surroundings.js";

const boxWidth = 172;
const gap = { x: 20, y: 16 };
const bandPadding = { x: 16, top: 26, bottom: 12 };
const betweenBands = 14;
const sweeps = 6;
/** Smaller than this, names are hard to read. */
const readable = 0.7;
/** The width of the picture on a large screen. */
export const usualRoom = 850;

export function layOutLayers({ nodes, links }: Pick<Surroundings, "nodes" | "links">, room: number): Drawing {
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node, boxWidth)]));
  const layers = [...groupBy([...boxes.values()], ({ kind }) => kindOf(kind).layer)].sort(([one], [other]) => one - other).map(([, layer]) => layer);
  const columns = columnsFor(nodes.length, Math.max(0, ...layers.map((layer) => layer.length)), room);
  const neighbours = neighboursOf(links);
  // Each sweep sets the boxes of a layer in the order of where their neighbours stand; every other one goes upwards.
  for (const layer of layers) spread(layer, columns);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const wanted = new Map(layer.map((box) => [box.id, averageOf(box, neighbours, boxes)]));
      layer.sort((one, other) => (wanted.get(one.id) ?? 0) - (wanted.get(other.id) ?? 0));
      spread(layer, columns);
    }
  }
  const { bands, height } = stack(layers, columns);
  const width = columns * (boxWidth + gap.x) - gap.x + 2 * bandPadding.x;
  const lines = links.flatMap(({ id, type, basis, from, to }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start && end ? [{ id, type, basis, from, to, points: [rimOf(start, end), rimOf(end, start)] }] : [];
  });
  return { width, height, bands, boxes: [...boxes.values()], lines };
}

/** As many as there is room for; more where there is too much for one sight, so that it grows both ways. Never wider than the widest layer needs. */
function columnsFor(count: number, widest: number, room: number): number {
  const fitting = Math.floor(room / readable / (boxWidth + gap.x));
  return Math.max(1, Math.min(widest, Math.max(2, fitting, Math.ceil(Math.sqrt((count * room) / usualRoom)))));
}

/** Columns are filled one after the other, so that the order is one from left to right. */
function spread(layer: Box[], columns: number): void {
  const rows = Math.ceil(layer.length / columns);
  const used = Math.ceil(layer.length / rows);
  const left = bandPadding.x + ((columns - used) * (boxWidth + gap.x)) / 2 + boxWidth / 2;
  layer.forEach((box, index) => (box.x = left + Math.floor(index / rows) * (boxWidth + gap.x)));
}

function stack(layers: Box[][], columns: number): { bands: Band[]; height: number } {
  let y = 0;
  const bands = layers.map((layer): Band => {
    const top = y;
    const rows = Math.ceil(layer.length / columns);
    y += bandPadding.top;
    for (let row = 0; row < rows; row += 1) {
      const inRow = layer.filter((_, index) => index % rows === row);
      const tallest = Math.max(...inRow.map(({ height }) => height));
      for (const box of inRow) box.y = y + tallest / 2;
      y += tallest + (row < rows - 1 ? gap.y : bandPadding.bottom);
    }
    const height = y - top;
    y += betweenBands;
    const present = new Set(layer.map(({ kind }) => kind));
    return { kinds: kindNames.filter((kind) => present.has(kind)), y: top, height };
  });
  return { bands, height: Math.max(0, y - betweenBands) };
}

function neighboursOf(links: Surroundings["links"]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (near: string, far: string): void => {
    const known = neighbours.get(near);
    if (known) known.push(far);
    else neighbours.set(near, [far]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function averageOf(box: Box, neighbours: ReadonlyMap<string, string[]>, boxes: ReadonlyMap<string, Box>): number {
  const places = (neighbours.get(box.id) ?? []).flatMap((id) => boxes.get(id)?.x ?? []);
  return places.length === 0 ? box.x : places.reduce((sum, x) => sum + x, 0) / places.length;
}

function groupBy<Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
