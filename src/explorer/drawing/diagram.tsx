// Diagram: a drawing → SVG that stands alone: colours and fonts are written into it. STATED lines are solid, INFERRED ones dashed.
import { useId } from "preact/hooks";
import { words } from "../state/preferences.js";
import { kindOf, typeOf } from "../state/vocabulary.js";
import { type Box, type Drawing, fontSize, inBox, type Line, type Point } from "./drawing.js";
import type { Palette } from "./palette.js";
import type { Part } from "./parts-for-paper.js";

interface DiagramProps {
  drawing: Drawing;
  palette: Palette;
  /** Ids of boxes and lines that stand out; all do where it is left out. */
  lit?: ReadonlySet<string>;
  /** The box that the picture is about. */
  start?: string;
  scale?: number;
  onOpen?: (id: string) => void;
  /** All of it where it is left out. */
  part?: Part;
  /** Where a list beside it says the same. */
  hidden?: boolean;
}

/** Around the drawing. */
export const margin = 16;

export function Diagram({ drawing: { width, height, bands = [], boxes, lines, crowds = [], corner, namesOfChosen }, palette, lit, start, scale = 1, onOpen, part, hidden }: DiagramProps) {
  const fades = (id: string): number => (!lit || lit.has(id) ? 1 : 0.25);
  // Several drawings may stand in one page, and of one that is not shown no other could have its arrow.
  const arrow = `arrow-${useId()}`;
  const { top, bottom } = part ?? { top: -margin, bottom: height + margin };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`${-margin} ${top} ${width + 2 * margin} ${bottom - top}`} width={(width + 2 * margin) * scale} height={(bottom - top) * scale} font-family={palette.sans} font-size={fontSize} aria-hidden={hidden ? "true" : undefined}>
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
          <path d="M0 0.5L7.5 4L0 7.5z" fill={palette.muted} />
        </marker>
      </defs>
      {bands.map(({ kinds, y, height: tall }) => (
        <g key={y}>
          <rect x={0} y={y} width={width} height={tall} rx={10} fill={palette.sunken} />
          <text x={12} y={y + 17} font-size={11} fill={palette.muted}>
            {kinds.map((kind) => kindOf(kind).title).join(" · ")}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <g key={line.id} opacity={fades(line.id)}>
          <LinePath line={line} palette={palette} corner={corner} arrow={arrow} named={!namesOfChosen || lit?.has(line.id) === true} />
        </g>
      ))}
      {crowds.map(({ box, x, y, count }) => (
        <Label key={`${box} ${y}`} x={x} y={y} text={words.value.trace.links(count)} palette={palette} />
      ))}
      {boxes.map((box) => (
        <g key={box.id} opacity={fades(box.id)} class={onOpen && "box openable"} onClick={onOpen && (() => onOpen(box.id))}>
          <BoxShape box={box} palette={palette} strong={box.id === start} />
        </g>
      ))}
    </svg>
  );
}

function LinePath({ line: { type, basis, points, label }, palette, corner, arrow, named }: { line: Line; palette: Palette; corner?: number; arrow: string; named: boolean }) {
  const { title } = typeOf(type);
  return (
    <>
      <path d={pathThrough(points, corner)} fill="none" stroke={palette.muted} stroke-width={1.5} stroke-dasharray={basis === "INFERRED" ? "5 4" : undefined} marker-end={`url(#${arrow})`} />
      {named && label && <Label {...label} text={title} palette={palette} />}
    </>
  );
}

function Label({ x, y, text, palette }: Point & { text: string; palette: Palette }) {
  return (
    <text x={x} y={y} text-anchor="middle" font-size={11} fill={palette.muted} stroke={palette.paper} stroke-width={4} stroke-linejoin="round" paint-order="stroke">
      {text}
    </text>
  );
}

function BoxShape({ box: { x, y, width, height, kind, name, lines, titled }, palette, strong }: { box: Box; palette: Palette; strong: boolean }) {
  const { title, place } = kindOf(kind);
  const hue = palette.kinds[place] ?? palette.muted;
  const [left, top] = [x - width / 2, y - height / 2];
  return (
    <>
      <title>{`${title}: ${name}`}</title>
      <rect x={left} y={top} width={width} height={height} rx={7} fill={palette.surface} stroke={hue} stroke-width={strong ? 3 : 1.2} />
      {titled && (
        <>
          <rect x={left + inBox.left} y={top + inBox.kind - 8} width={8} height={8} rx={2} fill={hue} />
          <text x={left + inBox.left + 13} y={top + inBox.kind} font-size={11} fill={hue}>
            {title}
          </text>
        </>
      )}
      {lines.map((text, index) => (
        <text key={index} x={left + inBox.left} y={top + inBox.line(index, titled)} fill={palette.ink} font-weight={strong ? 600 : undefined}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Turns begin this far from their corner; without a measure halfway between corners, so that no straight leg is left. */
function pathThrough(points: Point[], corner = Infinity): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return "";
  const turns = points.slice(1, -1).map((point, index) => {
    const [before, after] = [points[index] ?? point, points[index + 2] ?? point];
    // The first and the last leg have one turn, all others two.
    const begin = towards(point, before, index === 0 ? corner : Math.min(corner, distance(point, before) / 2));
    const end = towards(point, after, index === points.length - 3 ? corner : Math.min(corner, distance(point, after) / 2));
    return `L${at(begin)}Q${at(point)} ${at(end)}`;
  });
  // A leg without length would leave the arrow at its end without a direction.
  const turnsInto = points.length > 2 && distance(points.at(-2) ?? last, last) <= corner;
  return `M${at(first)}${turns.join("")}${turnsInto ? "" : `L${at(last)}`}`;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function towards(from: Point, to: Point, most: number): Point {
  const whole = distance(from, to);
  const part = whole === 0 ? 0 : Math.min(1, most / whole);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
