// PairsChart: targets with what they can be compared with → bars, each group on a scale of its own since units differ; places among peers, of which less is not shorter, as words. Colours tell kinds apart, nothing else.
import type { EntityKind } from "../generated/operations.js";
import { words } from "../state/preferences.js";
import { widthOf, wrapText } from "../drawing/wrap-text.js";
import type { Palette } from "../drawing/palette.js";
import { kindOf } from "../state/vocabulary.js";
import type { Figure, Progress } from "./progress.js";

interface Bar {
  label: string;
  figure: Figure;
  hue: string;
}

interface PairsChartProps {
  pairs: Progress[];
  width: number;
  palette: Palette;
}

const bar = { height: 18, gap: 6 };
const heading = 20;
const between = 26;
const fontSize = 13;
/** Where less than this would be left for bars, what they mean stands above them. */
const leastRoom = 150;
const labelHeight = 17;
/** Of a bar at the least; of what has no length, all of it. */
const markWidth = 2;

export function PairsChart({ pairs, width, palette }: PairsChartProps) {
  let y = 0;
  const groups = pairs.map((pair) => {
    const bars = barsOf(pair, palette);
    const title = wrapText(pair.target.name, width / fontSize / 1.08, 3);
    const top = y;
    y += title.length * heading + bars.length * (bar.height + bar.gap + (roomBeside(bars, width) ? 0 : labelHeight)) + between;
    return { pair, bars, title, top };
  });
  const height = Math.max(0, y - between);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 -4 ${width} ${height + 8}`} width={width} height={height + 8} font-family={palette.sans} font-size={fontSize}>
      {groups.map(({ pair, bars, title, top }) => (
        <g key={pair.target.id}>
          {title.map((text, index) => (
            <text key={index} x={0} y={top + 13 + index * heading} fill={palette.ink} font-weight={600}>
              {text}
            </text>
          ))}
          <Bars bars={bars} top={top + title.length * heading + 2} width={width} palette={palette} />
        </g>
      ))}
    </svg>
  );
}

/** What is left for bars where what they mean stands beside them; nothing if that is too little. */
function roomBeside(bars: Bar[], width: number): number | undefined {
  const room = width - 12 - Math.max(...bars.map(({ label, figure }) => widthOf(`${figure.asWritten ?? figure.value ?? ""} ${label}`) * fontSize));
  return room < leastRoom ? undefined : room;
}

function Bars({ bars, top, width, palette }: { bars: Bar[]; top: number; width: number; palette: Palette }) {
  const values = bars.flatMap(({ figure: { value, max } }) => [value ?? 0, max ?? 0]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const beside = roomBeside(bars, width);
  const above = beside === undefined ? labelHeight : 0;
  const at = (value: number): number => (most === least ? 0 : ((value - least) / (most - least)) * (beside ?? width));
  return (
    <>
      {bars.map(({ label, figure: { asWritten, value, max, quantity }, hue }, index) => {
        const y = top + index * (bar.height + bar.gap + above) + above;
        const isPlace = quantity === "RANK";
        const [from, to] = isPlace ? [0, 0] : [Math.min(at(0), at(value ?? 0)), Math.max(at(0), at(value ?? 0))];
        const end = isPlace ? markWidth : at(Math.max(value ?? 0, max ?? 0, 0));
        return (
          <g key={label}>
            <rect x={from} y={y} width={Math.max(markWidth, to - from)} height={bar.height} rx={3} fill={hue} />
            {max !== null && !isPlace && <rect x={at(value ?? 0)} y={y + bar.height / 2 - 2} width={at(max) - at(value ?? 0)} height={4} fill={hue} />}
            <text x={above ? 0 : end + 8} y={above ? y - 4 : y + 13.5} fill={palette.ink}>
              {asWritten ?? value} <tspan fill={palette.muted}>{label}</tspan>
            </text>
          </g>
        );
      })}
    </>
  );
}

function barsOf({ target, baseline, result, status, outcome }: Progress, palette: Palette): Bar[] {
  const { targets } = words.value;
  const hueOf = (kind: EntityKind): string => palette.kinds[kindOf(kind).place] ?? palette.muted;
  const against = baseline && status !== "NOT_COMPARABLE" ? [{ label: `${targets.baseline} ${baseline.year ?? ""}`, figure: baseline, hue: hueOf(baseline.kind) }] : [];
  const became = result && outcome !== "NOT_COMPARABLE" ? [{ label: `${targets.result} ${result.year ?? ""}`, figure: result, hue: hueOf(result.kind) }] : [];
  return [...against, { label: `${targets.target} ${target.year ?? ""}`, figure: target, hue: hueOf(target.kind) }, ...became];
}
