// HeatMapPicture: a matrix → SVG that stands alone, with numbered columns and their names below.
import { wrapText } from "../drawing/wrap-text.js";
import type { Palette } from "../drawing/palette.js";
import { words } from "../state/preferences.js";
import type { Matrix } from "./matrix.js";

const side = 34;
const nameWidth = 300;
const lineHeight = 17;
const fontSize = 13;

export function HeatMapPicture({ matrix: { rows, columns, filled, stated, countOf, levelOf, isInferred }, palette }: { matrix: Matrix; palette: Palette }) {
  const legend = columns.flatMap(({ name }, index) => wrapText(name, 46, 3).map((text, line) => (line === 0 ? `${index + 1}  ${text}` : `     ${text}`)));
  const width = Math.max(nameWidth + columns.length * side, 640);
  const top = 24;
  const below = top + rows.length * side + 24;
  const keyTop = below + legend.length * lineHeight;
  const someInferred = stated < filled;
  const height = keyTop + (someInferred ? lineHeight + 8 : 0) + 8;
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
                {isInferred(row.id, column.id) && <InferredFrame x={left + 2} y={y + 2} side={side - 4} palette={palette} />}
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
      {someInferred && (
        <g>
          <InferredFrame x={0} y={keyTop - 4} side={14} palette={palette} />
          <text x={22} y={keyTop + 8} fill={palette.ink}>
            {words.value.coverage.dashed}
          </text>
        </g>
      )}
    </svg>
  );
}

function InferredFrame({ x, y, side: length, palette }: { x: number; y: number; side: number; palette: Palette }) {
  return <rect x={x} y={y} width={length} height={length} rx={3} fill="none" stroke={palette.ink} stroke-width={1.5} stroke-dasharray="5 4" />;
}
