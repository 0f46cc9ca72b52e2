// Drawing: boxes and lines with their places, as plain data: made by a layout, drawn on the screen, on paper and into files.
import { Basis, type EntityKind, type LinkType } from "../generated/operations.js";
import { kindNames } from "../state/vocabulary.js";
import type { PictureKey } from "./captioned.js";
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
  /** Its kind is written in it. */
  titled: boolean;
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

/** More lines come together at a box than can be told apart there: how many they are. */
export interface Crowd extends Point {
  box: string;
  count: number;
}

export interface Drawing {
  width: number;
  height: number;
  bands?: Band[];
  boxes: Box[];
  lines: Line[];
  crowds?: Crowd[];
  /** How round lines turn; as round as their legs allow where it is left out. */
  corner?: number;
  /** Names of links are shown only at what is chosen: more would hide everything. */
  namesOfChosen?: boolean;
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
export function boxOf({ id, kind, name }: Named, width: number, titled = true): Box {
  const lines = wrapText(name, (width - 2 * padding.x) / fontSize, mostLines);
  return { id, kind, name, lines, titled, x: 0, y: 0, width, height: 2 * padding.y + (titled ? kindHeight : 0) + lines.length * lineHeight };
}

/** Where the lines of a box stand, from its top left corner. */
export const inBox = { left: padding.x, kind: padding.y + 11, line: (index: number, titled: boolean) => padding.y + (titled ? kindHeight : 0) + 13 + index * lineHeight };

/** What of it needs words: the bases of its links and the kinds of its boxes, in the order of the model. */
export function keyOf({ boxes, lines }: Drawing): PictureKey {
  const [bases, kinds] = [new Set(lines.map(({ basis }) => basis)), new Set(boxes.map(({ kind }) => kind))];
  return { bases: [Basis.Stated, Basis.Inferred].filter((basis) => bases.has(basis)), kinds: kindNames.filter((kind) => kinds.has(kind)) };
}
