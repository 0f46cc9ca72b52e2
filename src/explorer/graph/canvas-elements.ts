// elementsOf, nameOf, styleOf: a drawing and colours → what Cytoscape draws, and how. Links go through the points that their layout gave them.
import type { ElementDefinition, StylesheetJson } from "cytoscape";
import { type Box, type Drawing, inBox, type Line, type Point } from "../drawing/drawing.js";
import type { Palette } from "../drawing/palette.js";
import { words } from "../state/preferences.js";
import { kindOf, typeOf } from "../state/vocabulary.js";

/** Names start at the left edge of their box: Cytoscape sets them to its right, `indent` takes them back. */
export function elementsOf({ width, bands = [], boxes, lines, crowds = [], corner, namesOfChosen }: Drawing, palette: Palette, about: string): ElementDefinition[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return [
    ...bands.map(({ y, height }): ElementDefinition => ({ classes: "band", data: { id: `band ${y}`, width, height }, position: { x: width / 2, y: y + height / 2 }, selectable: false })),
    ...boxes.map(({ id, kind, lines: text, titled, x, y, width: wide, height }): ElementDefinition => {
      const { title, place } = kindOf(kind);
      const label = [...(titled ? [title] : []), ...text].join("\n");
      return { classes: id === about ? "box start" : "box", data: { id, label, hue: palette.kinds[place] ?? palette.muted, width: wide, height, indent: inBox.left - wide }, position: { x, y } };
    }),
    ...crowds.map(({ box, x, y, count }): ElementDefinition => ({ classes: "name", data: { id: `crowd ${box} ${y}`, of: box, label: words.value.trace.links(count) }, position: { x, y: y - 4 }, selectable: false })),
    ...lines.flatMap((line): ElementDefinition[] => {
      const [from, to] = [byId.get(line.from), byId.get(line.to)];
      if (!from || !to) return [];
      const way: ElementDefinition = { classes: line.basis === "INFERRED" ? "inferred" : "stated", data: { id: linkId(line), source: line.from, target: line.to, corner, ...wayOf(line, from, to) } };
      return namesOfChosen ? [way] : [way, ...nameOf(line)];
    }),
  ];
}

function linkId({ id }: Line): string {
  return `link ${id}`;
}

/** Of a link, where its layout has a place for it. */
export function nameOf(line: Line): ElementDefinition[] {
  const { id, type, label } = line;
  return label ? [{ classes: "name", data: { id: `name ${id}`, of: linkId(line), label: typeOf(type).title }, position: { x: label.x, y: label.y - 4 }, selectable: false }] : [];
}

/** Cytoscape takes ends from the middles of boxes, and corners from the straight line between the ends: how far along it, as a part of it, and how far beside it. */
function wayOf({ points }: Line, from: Box, to: Box): { sourceEnd: string; targetEnd: string; along: number[]; beside: number[] } {
  const [first, last] = [points[0] ?? from, points.at(-1) ?? to];
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const length = Math.hypot(dx, dy) || 1;
  const corners = points.slice(1, -1);
  // What goes straight needs a point on its way, too.
  const turns = corners.length > 0 ? corners : [{ x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 }];
  const offset = (point: Point, box: Box): string => `${point.x - box.x}px ${point.y - box.y}px`;
  return {
    sourceEnd: offset(first, from),
    targetEnd: offset(last, to),
    along: turns.map(({ x, y }) => ((x - first.x) * dx + (y - first.y) * dy) / length ** 2),
    beside: turns.map(({ x, y }) => ((y - first.y) * dx - (x - first.x) * dy) / length),
  };
}

export function styleOf(palette: Palette): StylesheetJson {
  const way = {
    "curve-style": "round-segments", "edge-distances": "endpoints", "segment-weights": "data(along)", "segment-distances": "data(beside)", "segment-radii": "data(corner)", "radius-type": "arc-radius", "source-endpoint": "data(sourceEnd)", "target-endpoint": "data(targetEnd)",
  };
  return [
    { selector: "core", style: { "active-bg-opacity": 0 } },
    { selector: "node", style: { "font-family": palette.sans, "overlay-opacity": 0 } },
    { selector: ".band", style: { width: "data(width)", height: "data(height)", shape: "round-rectangle", "background-color": palette.sunken, events: "no", "z-index": 0, "z-index-compare": "manual" } },
    {
      selector: ".box",
      style: {
        width: "data(width)", height: "data(height)", shape: "round-rectangle", "background-color": palette.surface, "border-color": "data(hue)", "border-width": 1.6, label: "data(label)", "font-size": 13, color: palette.ink,
        "text-wrap": "wrap", "text-max-width": "220", "text-valign": "center", "text-halign": "right", "text-margin-x": "data(indent)", "text-justification": "left", "line-height": 1.3, "z-index": 2, "z-index-compare": "manual",
      },
    },
    { selector: ".box.start", style: { "border-width": 3.5, "font-weight": 600 } },
    { selector: "edge", style: { ...way, width: 1.3, "line-color": palette.muted, "target-arrow-color": palette.muted, "target-arrow-shape": "triangle", "arrow-scale": 0.9, "line-opacity": 0.75, events: "no", "overlay-opacity": 0, "z-index": 1, "z-index-compare": "manual" } },
    { selector: "edge.inferred", style: { "line-style": "dashed", "line-dash-pattern": [6, 5] } },
    {
      selector: ".name",
      style: {
        width: 1, height: 1, "background-opacity": 0, label: "data(label)", "font-size": 11, color: palette.muted, "text-valign": "center", "text-halign": "center", "text-background-color": palette.sunken, "text-background-opacity": 0.9, "text-background-padding": "2px", events: "no", "z-index": 3, "z-index-compare": "manual",
      },
    },
    { selector: ".faded", style: { opacity: 0.2 } },
    { selector: ".box.lit", style: { "border-width": 2.5 } },
    { selector: ".box.start.lit", style: { "border-width": 3.5 } },
    { selector: "edge.lit", style: { width: 2, "line-color": palette.accent, "target-arrow-color": palette.accent, "line-opacity": 1 } },
  ] as unknown as StylesheetJson;
}
