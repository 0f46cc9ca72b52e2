// SeriesChart: figures of one measure by year → dots on an axis from 0, filled for what was achieved, hollow for what is aimed at; achievements are joined.
import { EntityKind } from "../generated/operations.js";
import type { Palette } from "../drawing/palette.js";
import { language } from "../state/preferences.js";
import { kindOf } from "../state/vocabulary.js";
import type { Point, Series } from "./find-series.js";
import { fontSize, layOutSeries } from "./lay-out-series.js";

/** From here on, numbers of the axis are written with 万 or M. */
const long = 100_000;

export function SeriesChart({ series: { points }, width, palette }: { series: Series; width: number; palette: Palette }) {
  const longest = Math.max(...points.map(({ value }) => Math.abs(value ?? 0)));
  const writeNumber = (value: number): string => value.toLocaleString(language.value, longest >= long ? { notation: "compact" } : {});
  const { height, left, dots, joins, years, ticks, bottom } = layOutSeries(points, width, writeNumber);
  const hueOf = ({ kind }: Point): string => palette.kinds[kindOf(kind).place] ?? palette.muted;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} font-family={palette.sans} font-size={fontSize}>
      {points[0]?.unit && (
        <text x={0} y={12} fill={palette.muted}>
          {points[0].unit}
        </text>
      )}
      {ticks.map(({ text, y }) => (
        <line key={text} x1={left - 4} x2={width} y1={y} y2={y} stroke={palette.line} stroke-width={text === "0" ? 1 : 0.3} />
      ))}
      {ticks.map(({ text, y }) => (
        <text key={text} x={left - 8} y={y + 4} text-anchor="end" fill={palette.muted}>
          {text}
        </text>
      ))}
      {years.map(({ year, x }) => (
        <text key={year} x={x} y={bottom + 20} text-anchor="middle" fill={palette.muted}>
          {year}
        </text>
      ))}
      {joins.map(([from, to]) => (
        <line key={from.point.id} x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={palette.muted} stroke-width={1.5} />
      ))}
      {dots.map(({ point, text, x, y, label }) => (
        <g key={point.id}>
          {Math.abs(label.y - y) > 20 && <line x1={x} y1={y} x2={Math.min(Math.max(x, label.x), label.x + label.width)} y2={label.y + (label.y < y ? 6 : -6)} stroke={palette.muted} stroke-width={0.5} />}
          <circle cx={x} cy={y} r={5} fill={point.kind === EntityKind.Achievement ? hueOf(point) : palette.surface} stroke={hueOf(point)} stroke-width={2} />
          <text x={label.x} y={label.y + 4} fill={palette.ink}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
