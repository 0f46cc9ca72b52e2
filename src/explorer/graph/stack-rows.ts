// stackRows: layers in cells, and the lanes that links need between rows → where bands, boxes and channels stand from top to bottom. Sets the heights of boxes' middles.
import type { Band, Box } from "../drawing/drawing.js";
import { kindNames } from "../state/vocabulary.js";
import type { LanesByChannel } from "./route-links.js";
import type { Cell } from "./set-in-cells.js";

/** A name of a link has to fit between two lanes where names are shown. */
const apart = { nameless: 6, named: 19, least: 3 };
/** Many lanes come nearer to each other, to keep to this height. */
const highest = 240;
/** More lanes than this are not set above each other: their links go aslant, as a fan. */
const mostLanes = highest / apart.least;
const fan = 130;
const betweenRows = 24;
const bandPadding = { top: 26, bottom: 18 };
/** Between a box and the first lane: an arrow has room there. */
const aboveLanes = 10;
const betweenBands = 14;

/** Between two rows, or below the last. */
export interface Channel {
  top: number;
  bottom: number;
  /** Where a lane stands. In a fan there are none but for what comes back to its row. */
  yOfLane: (lane: number) => number;
  fan: boolean;
}

interface Down {
  bands: Band[];
  height: number;
  channels: Map<number, Channel>;
}

export function stackRows(layers: Box[][], cells: ReadonlyMap<string, Cell>, lanes: LanesByChannel, named: boolean): Down {
  const channels: Down["channels"] = new Map();
  let y = 0;
  let row = 0;
  const bands = layers.map((layer): Band => {
    const top = y;
    y += bandPadding.top;
    closeChannel(channels, row, y);
    const rows = Math.max(...layer.map(({ id }) => cells.get(id)?.row ?? 0)) - row + 1;
    for (const last = row + rows; row < last; ) {
      const inRow = layer.filter(({ id }) => cells.get(id)?.row === row);
      const tallest = Math.max(...inRow.map(({ height }) => height));
      for (const box of inRow) box.y = y + tallest / 2;
      y += tallest;
      row += 1;
      const gap = row < last ? betweenRows : bandPadding.bottom;
      const ways = [...(lanes.get(row)?.values() ?? [])];
      const count = Math.max(0, ...ways.map(({ lane }) => lane + 1));
      const isFan = count > mostLanes;
      const used = isFan ? [...new Set(ways.flatMap(({ turns, lane }) => (turns ? lane : [])))].sort((one, other) => one - other) : Array.from({ length: count }, (_, lane) => lane);
      const high = isFan ? fan / Math.max(1, used.length) : named ? apart.named : Math.min(apart.nameless, highest / Math.max(1, count));
      const start = y + aboveLanes;
      channels.set(row, { top: y, bottom: y + gap, yOfLane: (lane) => start + (used.indexOf(lane) + 0.5) * high, fan: isFan });
      y += gap + (isFan ? fan : count * high);
      closeChannel(channels, row, y);
    }
    const height = y - top;
    y += betweenBands;
    const present = new Set(layer.map(({ kind }) => kind));
    return { kinds: kindNames.filter((kind) => present.has(kind)), y: top, height };
  });
  return { bands, height: Math.max(0, y - betweenBands), channels };
}

function closeChannel(channels: Down["channels"], row: number, bottom: number): void {
  const channel = channels.get(row);
  if (channel) channel.bottom = bottom;
}
