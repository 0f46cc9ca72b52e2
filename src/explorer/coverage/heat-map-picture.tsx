// HeatMapPicture: a matrix → SVG that stands alone, with numbered columns and their names below.
import { wrapText } from "../drawing/wrap-text.js";
import type { Palette } from "../drawing/palette.js";
import type { Matrix } from "./matrix.js";

const side = 34;
const nameWidth = 300;
const lineHeight = 17;
const fontSize = 13;

export function HeatMapPicture({ matrix: { rows, columns, countOf, levelOf }, palette }: { matrix: Matrix; palette: Palette }) {
  const legend = columns.flatMap(({ name }, index) => wrapText(name, 46, 3).map((text, line) => (line === 0 ? `${index + 1}  ${text}` : `     ${text}`)));
  const width = Math.max(nameWidth + columns.length * side, 640);
  const top = 24;
  const below = top + rows.length * side + 24;
  const height = below + legend.length * lineHeight + 8;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`-16 -16 ${width + 32} ${height + 32}`} width={width + 32} height={height + 32} font-family={palette.sans} font-size={fontSize}>
      {columns.map(({ id }, index) => (
        <text key={id} x={nameWidth + (index + 0.5) * side} y={12} text-anchor="middle" fill={palette.muted}>
          {index + 1}
        </text>
      ))}
      {rows.map((row, at) => (
        <g key={row.id}>
          {wrapText(row.name, (nameWidth - 16) / fontSize, 2).map((text, line, lines) => (
            <text key={line} x={0} y={top + at * side + side / 2 + 5 + (line - (lines.length - 1) / 2) * 15} fill={palette.ink}>
              {text}
            </text>
          ))}
          {columns.map((column, index) => {
            const level = levelOf(row.id, column.id);
            const [left, y] = [nameWidth + index * side, top + at * side];
            return (
              <g key={column.id}>
                <rect x={left + 1} y={y + 1} width={side - 2} height={side - 2} rx={4} fill={palette.shades[level] ?? palette.surface} stroke={level === 0 ? palette.line : "none"} stroke-width={0.4} />
                {level > 0 && (
                  <text x={left + side / 2} y={y + side / 2 + 5} text-anchor="middle" fill={level > 3 ? palette.shadeInkStrong : palette.shadeInk}>
                    {countOf(row.id, column.id)}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
      {legend.map((text, index) => (
        <text key={index} x={0} y={below + index * lineHeight} fill={palette.ink} xml:space="preserve">
          {text}
        </text>
      ))}
    </svg>
  );
}
