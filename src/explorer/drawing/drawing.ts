// Drawing: boxes and lines with their places, as plain data: made by a layout, drawn on the screen, on paper and into files.
import type { Basis, EntityKind, LinkType } from "../generated/operations.js";
import { wrapText } from "./wrap-text.js";

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  id: string;
  kind: EntityKind;
  name: string;
  /** The name as it stands in the box. */
  lines: string[];
  /** Centre. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Line {
  id: string;
  type: LinkType;
  basis: Basis;
  from: string;
  to: string;
  points: Point[];
  /** Where its name stands, if there is room. */
  label?: Point;
}

/** A stripe behind the boxes of one layer. */
export interface Band {
  kinds: EntityKind[];
  y: number;
  height: number;
}

export interface Drawing {
  width: number;
  height: number;
  bands?: Band[];
  boxes: Box[];
  lines: Line[];
}

export const fontSize = 13;
const lineHeight = 18;
const padding = { x: 12, y: 9 };
const kindHeight = 16;
/** Longer names end in “…”; the list beside the picture has them whole. */
const mostLines = 4;

export interface Named {
  id: string;
  kind: EntityKind;
  name: string;
}

/** A box around a name, not yet placed. */
export function boxOf({ id, kind, name }: Named, width: number): Box {
  const lines = wrapText(name, (width - 2 * padding.x) / fontSize, mostLines);
  return { id, kind, name, lines, x: 0, y: 0, width, height: 2 * padding.y + kindHeight + lines.length * lineHeight };
}

/** Where the lines of a box stand, from its top left corner. */
export const inBox = { left: padding.x, kind: padding.y + 11, line: (index: number) => padding.y + kindHeight + 13 + index * lineHeight };

/** From the rim of one box towards the centre of another. */
export function rimOf(box: Box, { x, y }: Point): Point {
  const [dx, dy] = [x - box.x, y - box.y];
  if (dx === 0 && dy === 0) return { x: box.x, y: box.y };
  const scale = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));
  return { x: box.x + dx * scale, y: box.y + dy * scale };
}
