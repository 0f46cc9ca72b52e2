// setInCells: entities in layers, links and how many columns there are → the row and column of each entity. Within a layer what is linked stands near; all layers share their columns, so that streets for links run between them from top to bottom.
import type { Surroundings } from "./surroundings.js";

export interface Cell {
  row: number;
  column: number;
}

const sweeps = 6;

export function setInCells(layers: string[][], links: Surroundings["links"], columns: number): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const neighbours = neighboursOf(links);
  const firstRows = firstRowsOf(layers, columns);
  const set = (layer: string[], wanted: ReadonlyMap<string, number>): void => spread(layer, wanted, firstRows.get(layer) ?? 0, columns, cells);
  const nowhere = new Map<string, number>();
  for (const layer of layers) set(layer, nowhere);
  // Each sweep sets the entities of a layer in the order of where their neighbours stand; every other one goes upwards.
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const wanted = new Map(layer.map((id) => [id, averageOf(id, neighbours, cells)]));
      layer.sort((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
      set(layer, wanted);
    }
  }
  return cells;
}

function firstRowsOf(layers: string[][], columns: number): Map<string[], number> {
  let row = 0;
  return new Map(
    layers.map((layer) => {
      const first = row;
      row += Math.ceil(layer.length / columns);
      return [layer, first];
    }),
  );
}

/** Columns are filled one after the other, so that the order is one from left to right. What does not need all of them stands where its neighbours are. */
function spread(layer: string[], wanted: ReadonlyMap<string, number>, firstRow: number, columns: number, cells: Map<string, Cell>): void {
  const rows = Math.ceil(layer.length / columns);
  const used = Math.ceil(layer.length / rows);
  const middle = wanted.size === 0 ? (columns - 1) / 2 : [...wanted.values()].reduce((sum, column) => sum + column, 0) / wanted.size;
  const left = Math.max(0, Math.min(columns - used, Math.round(middle - (used - 1) / 2)));
  layer.forEach((id, index) => cells.set(id, { row: firstRow + (index % rows), column: left + Math.floor(index / rows) }));
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

function averageOf(id: string, neighbours: ReadonlyMap<string, string[]>, cells: ReadonlyMap<string, Cell>): number {
  const places = (neighbours.get(id) ?? []).flatMap((near) => cells.get(near)?.column ?? []);
  return places.length === 0 ? (cells.get(id)?.column ?? 0) : places.reduce((sum, column) => sum + column, 0) / places.length;
}
