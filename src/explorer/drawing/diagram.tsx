// Diagram: a drawing → SVG that stands alone: colours and fonts are written into it. STATED lines are solid, INFERRED ones dashed.
import { kindOf, typeOf } from "../state/vocabulary.js";
import { type Box, type Drawing, fontSize, inBox, type Line, type Point } from "./drawing.js";
import type { Palette } from "./palette.js";

interface DiagramProps {
  drawing: Drawing;
  palette: Palette;
  /** Ids of boxes and lines that stand out; all do where it is left out. */
  lit?: ReadonlySet<string>;
  /** The box that the picture is about. */
  start?: string;
  scale?: number;
  onOpen?: (id: string) => void;
}

const margin = 16;

export function Diagram({ drawing: { width, height, bands = [], boxes, lines }, palette, lit, start, scale = 1, onOpen }: DiagramProps) {
  const fades = (id: string): number => (!lit || lit.has(id) ? 1 : 0.25);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`} width={(width + 2 * margin) * scale} height={(height + 2 * margin) * scale} font-family={palette.sans} font-size={fontSize}>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
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
          <LinePath line={line} palette={palette} />
        </g>
      ))}
      {boxes.map((box) => (
        <g key={box.id} opacity={fades(box.id)} class={onOpen && "box openable"} onClick={onOpen && (() => onOpen(box.id))}>
          <BoxShape box={box} palette={palette} strong={box.id === start} />
        </g>
      ))}
    </svg>
  );
}

function LinePath({ line: { type, basis, points, label }, palette }: { line: Line; palette: Palette }) {
  const { title } = typeOf(type);
  return (
    <>
      <path d={smooth(points)} fill="none" stroke={palette.muted} stroke-width={1.5} stroke-dasharray={basis === "INFERRED" ? "5 4" : undefined} marker-end="url(#arrow)" />
      {label && (
        <text x={label.x} y={label.y} text-anchor="middle" font-size={11} fill={palette.muted} stroke={palette.paper} stroke-width={4} stroke-linejoin="round" paint-order="stroke">
          {title}
        </text>
      )}
    </>
  );
}

function BoxShape({ box: { x, y, width, height, kind, name, lines }, palette, strong }: { box: Box; palette: Palette; strong: boolean }) {
  const { title, place } = kindOf(kind);
  const hue = palette.kinds[place] ?? palette.muted;
  const [left, top] = [x - width / 2, y - height / 2];
  return (
    <>
      <title>{`${title}: ${name}`}</title>
      <rect x={left} y={top} width={width} height={height} rx={7} fill={palette.surface} stroke={hue} stroke-width={strong ? 2.5 : 1.2} />
      <rect x={left + inBox.left} y={top + inBox.kind - 8} width={8} height={8} rx={2} fill={hue} />
      <text x={left + inBox.left + 13} y={top + inBox.kind} font-size={11} fill={hue}>
        {title}
      </text>
      {lines.map((text, index) => (
        <text key={index} x={left + inBox.left} y={top + inBox.line(index)} fill={palette.ink} font-weight={strong ? 600 : undefined}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Through the middles of its legs, so that no corner is left. */
function smooth(points: Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return "";
  const legs = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(end)}`;
  });
  return `M${at(first)}${legs.length > 0 ? legs.join("") : `L${at(last)}`}`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
