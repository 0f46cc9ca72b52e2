// Captioned: a picture and what is to be said about it → the same as SVG that can go from hand to hand: its title above; below, what lines and colours mean, and where and when it was taken.
import type { JSX } from "preact";
import { Basis, type EntityKind } from "../generated/operations.js";
import type { Step } from "../coverage/matrix.js";
import { words } from "../state/preferences.js";
import { kindOf } from "../state/vocabulary.js";
import type { Palette } from "./palette.js";
import { widthOf, wrapText } from "./wrap-text.js";

/** What of a picture needs words. */
export interface PictureKey {
  bases?: Basis[];
  /** Those whose colours are used. */
  kinds?: EntityKind[];
  /** Which counts of paths have which shade. */
  steps?: Step[];
}

interface CaptionedProps {
  title: string;
  source: string;
  pictureKey: PictureKey;
  palette: Palette;
  /** Of the picture itself, which is put in afterwards. */
  width: number;
  height: number;
}

const margin = 20;
const leastWidth = 520;
const size = { title: 17, text: 12 };
const lineHeight = { title: 25, text: 19 };
const mark = 26;

export function Captioned({ title, source, pictureKey, palette, width, height }: CaptionedProps) {
  const across = Math.max(leastWidth, width);
  const titleLines = wrapText(title, across / size.title / 1.05, 4);
  const sourceLines = wrapText(source, across / size.text / 1.05, 8);
  const rows = rowsOf(entriesOf(pictureKey, palette), across);
  const top = margin + titleLines.length * lineHeight.title;
  const keyTop = top + height + 12;
  const sourceTop = keyTop + rows.length * lineHeight.text + 4;
  const [whole, high] = [across + 2 * margin, sourceTop + sourceLines.length * lineHeight.text + margin - 8];
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${whole} ${high}`} width={whole} height={high} font-family={palette.sans} font-size={size.text}>
      <title>{title}</title>
      <rect x={0} y={0} width={whole} height={high} fill={palette.paper} />
      {titleLines.map((text, index) => (
        <text key={index} x={margin} y={margin + 14 + index * lineHeight.title} font-size={size.title} font-weight={600} fill={palette.ink}>
          {text}
        </text>
      ))}
      <g transform={`translate(${margin} ${top})`} />
      {rows.map((row, index) => (
        <g key={index} transform={`translate(${margin} ${keyTop + index * lineHeight.text})`}>
          {row.map(({ x, text, sign }) => (
            <g key={text} transform={`translate(${x} 0)`}>
              {sign}
              <text x={mark} y={12} fill={palette.ink}>
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      {sourceLines.map((text, index) => (
        <text key={index} x={margin} y={sourceTop + 13 + index * lineHeight.text} fill={palette.muted}>
          {text}
        </text>
      ))}
    </svg>
  );
}

interface Entry {
  text: string;
  sign: JSX.Element;
}

function entriesOf({ bases = [], kinds = [], steps = [] }: PictureKey, palette: Palette): Entry[] {
  const { graph, coverage } = words.value;
  return [
    ...bases.map((basis) => ({
      text: basis === Basis.Stated ? graph.solid : graph.dashed,
      sign: <line x1={0} x2={20} y1={8} y2={8} stroke={palette.muted} stroke-width={1.5} stroke-dasharray={basis === Basis.Inferred ? "5 4" : undefined} />,
    })),
    ...kinds.map((kind) => ({ text: kindOf(kind).title, sign: <rect x={8} y={2} width={11} height={11} rx={2.5} fill={palette.kinds[kindOf(kind).place] ?? palette.muted} /> })),
    ...steps.map(({ level, least, most }) => ({
      text: coverage.step(least, most),
      sign: <rect x={6} y={2} width={13} height={13} rx={2.5} fill={palette.shades[level] ?? palette.surface} stroke={level === 0 ? palette.line : "none"} stroke-width={0.4} />,
    })),
  ];
}

function rowsOf(entries: Entry[], width: number): (Entry & { x: number })[][] {
  const rows: (Entry & { x: number })[][] = [];
  let x = Infinity;
  for (const entry of entries) {
    const wide = mark + widthOf(entry.text) * size.text + 18;
    if (x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...entry, x });
    x += wide;
  }
  return rows;
}
