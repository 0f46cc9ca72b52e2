// PairsChart: targets with what they can be compared with → bars from a common line, each pair on a scale of its own since units differ, its larger figure as long as that of any other; places among peers, of which less is not shorter, as words. Colours tell kinds apart, nothing else.
import type { EntityKind } from "../generated/operations.js";
import { words } from "../state/preferences.js";
import { widthOf, wrapText } from "../drawing/wrap-text.js";
import type { Palette } from "../drawing/palette.js";
import { kindOf } from "../state/vocabulary.js";
import { Bar, barHeight, type Bound, boundOf, roomForBounds } from "./bar.js";
import { figureText } from "./figure-text.js";
import type { Figure, Progress } from "./progress.js";

interface Row {
  label: string;
  figure: Figure;
  hue: string;
}

interface PairsChartProps {
  pairs: Progress[];
  width: number;
  palette: Palette;
}

const gap = 6;
const heading = 20;
const between = 26;
const fontSize = 13;
/** Letters differ in width from font to font. */
const slack = 1.08;
/** Where less than this would be left for bars, what they mean stands above them. */
const leastRoom = 150;
const labelHeight = 18;

export function PairsChart({ pairs, width, palette }: PairsChartProps) {
  const groups = pairs.map((pair) => ({ id: pair.target.id, rows: rowsOf(pair, palette), title: wrapText(pair.target.name, width / fontSize / slack, 3) }));
  const notes = notesOf(groups.flatMap(({ rows }) => rows)).flatMap((note) => wrapText(note, width / fontSize / slack, 4));
  // One rule for all pairs, or their bars would differ in length by what is written beside them.
  const labels = 12 + slack * fontSize * Math.max(...groups.flatMap(({ rows }) => rows.map(({ label, figure }) => widthOf(`${figureText(figure)} ${label}`))));
  const beside = width - labels - roomForBounds >= leastRoom;
  const left = beside ? labels : 0;
  let y = notes.length * heading + 8;
  const placed = groups.map(({ rows, ...group }) => {
    const top = y;
    y += group.title.length * heading;
    const stacked = rows.map((row) => {
      // Above its bar a figure that is too long for one line with its label has the label below it.
      const whole = beside || slack * fontSize * widthOf(`${figureText(row.figure)} ${row.label}`) <= width;
      const figureLines = whole ? [figureText(row.figure)] : wrapText(figureText(row.figure), width / fontSize / slack, 3);
      const lines = figureLines.length + (whole ? 0 : 1);
      const placedRow = { ...row, whole, figureLines, lines, top: y };
      y += barHeight + gap + (beside ? 0 : lines * labelHeight);
      return placedRow;
    });
    const bottom = y;
    y += between;
    return { ...group, rows: stacked, top, bottom };
  });
  const height = y - between;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 -4 ${width} ${height + 8}`} width={width} height={height + 8} font-family={palette.sans} font-size={fontSize}>
      {notes.map((note, index) => (
        <text key={index} x={0} y={11 + index * heading} fill={palette.muted}>
          {note}
        </text>
      ))}
      {placed.map(({ id, rows, title, top, bottom }) => {
        // A window may be narrower than what stands around the bars, if only while it is laid out.
        const at = scaleOf(rows, left, Math.max(0, width - left - roomForBounds));
        const bars = top + title.length * heading + 2;
        return (
          <g key={id}>
            {title.map((text, index) => (
              <text key={index} x={0} y={top + 13 + index * heading} fill={palette.ink} font-weight={600}>
                {text}
              </text>
            ))}
            {rows.map(({ label, figure, hue, whole, figureLines, lines, top: rowTop }) => (
              <g key={label}>
                {figureLines.map((text, index) => (
                  <text key={index} x={0} y={rowTop + 15.5 + index * labelHeight} fill={palette.ink}>
                    {text} {whole && <tspan fill={palette.muted}>{label}</tspan>}
                  </text>
                ))}
                {!whole && (
                  <text x={0} y={rowTop + 15.5 + figureLines.length * labelHeight} fill={palette.muted}>
                    {label}
                  </text>
                )}
                <Bar figure={figure} y={rowTop + 2 + (beside ? 0 : lines * labelHeight)} at={at} hue={hue} />
              </g>
            ))}
            <line x1={at(0)} x2={at(0)} y1={bars - 2} y2={bottom - gap + 4} stroke={palette.line} />
          </g>
        );
      })}
    </svg>
  );
}

/** From 0, or from below it where something is. */
function scaleOf(rows: Row[], left: number, room: number): (value: number) => number {
  const values = rows.flatMap(({ figure: { value, max } }) => [value ?? 0, max ?? 0]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => left + (most === least ? 0 : ((value - least) / (most - least)) * room);
}

/** How the bars are to be read: of bounds only those that are there. */
function notesOf(rows: Row[]): string[] {
  const { scaleOfPairs, bounds } = words.value.targets;
  const known = new Set(rows.map(({ figure }) => boundOf(figure)));
  return [scaleOfPairs, ...(Object.keys(bounds) as Bound[]).filter((bound) => known.has(bound)).map((bound) => bounds[bound])];
}

function rowsOf({ target, baseline, result, status, outcome }: Progress, palette: Palette): Row[] {
  const { targets } = words.value;
  const hueOf = (kind: EntityKind): string => palette.kinds[kindOf(kind).place] ?? palette.muted;
  const against = baseline && status !== "NOT_COMPARABLE" ? [{ label: `${targets.baseline} ${baseline.year ?? ""}`, figure: baseline, hue: hueOf(baseline.kind) }] : [];
  const became = result && outcome !== "NOT_COMPARABLE" ? [{ label: `${targets.result} ${result.year ?? ""}`, figure: result, hue: hueOf(result.kind) }] : [];
  return [...against, { label: `${targets.target} ${target.year ?? ""}`, figure: target, hue: hueOf(target.kind) }, ...became];
}
