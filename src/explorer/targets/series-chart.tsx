// SeriesChart: figures of one measure by year → dots, filled for what was achieved, hollow for what is aimed at; achievements are joined.
import { EntityKind } from "../generated/operations.js";
import type { Palette } from "../drawing/palette.js";
import { kindOf } from "../state/vocabulary.js";
import type { Point, Series } from "./find-series.js";

const height = 210;
const edge = { left: 46, right: 70, top: 26, bottom: 28 };

export function SeriesChart({ series: { points }, width, palette }: { series: Series; width: number; palette: Palette }) {
  const years = points.map(({ year }) => year ?? 0);
  const values = points.map(({ value }) => value ?? 0);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = ({ year }: Point): number => edge.left + (((year ?? 0) - first) / Math.max(1, last - first)) * (width - edge.left - edge.right);
  const y = (value: number): number => edge.top + (1 - (value - least) / Math.max(Number.MIN_VALUE, most - least)) * (height - edge.top - edge.bottom);
  const hueOf = ({ kind }: Point): string => palette.kinds[kindOf(kind).place] ?? palette.muted;
  const reached = points.filter(({ kind }) => kind === EntityKind.Achievement);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} font-family={palette.sans} font-size={12}>
      <line x1={edge.left - 10} x2={width - edge.right + 10} y1={y(0)} y2={y(0)} stroke={palette.line} />
      {[...new Set(years)].map((year) => (
        <text key={year} x={x({ year } as Point)} y={height - 8} text-anchor="middle" fill={palette.muted}>
          {year}
        </text>
      ))}
      <polyline points={reached.map((point) => `${x(point)},${y(point.value ?? 0)}`).join(" ")} fill="none" stroke={palette.muted} stroke-width={1.5} />
      {points.map((point) => {
        const hollow = point.kind !== EntityKind.Achievement;
        return (
          <g key={point.id}>
            <circle cx={x(point)} cy={y(point.value ?? 0)} r={5} fill={hollow ? palette.surface : hueOf(point)} stroke={hueOf(point)} stroke-width={2} />
            <text x={x(point) + (hollow ? 10 : 0)} y={y(point.value ?? 0) + (hollow ? 4 : -11)} text-anchor={hollow ? "start" : "middle"} fill={palette.ink}>
              {point.asWritten ?? point.value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
