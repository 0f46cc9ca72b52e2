// layOutPaths: paths of support → a drawing in layers: what is supported above (or, where a layer is too wide for that, to the left of) what supports it.
import { graphlib, layout } from "@dagrejs/dagre";
import { boxOf, type Drawing, type Line, type Point } from "../drawing/drawing.js";
import type { TraceQuery } from "../generated/operations.js";

export type Path = TraceQuery["trace"]["nodes"][number];

const boxWidth = 196;
/** More boxes than this beside each other are set below each other. */
const mostAbreast = 5;
/** More names of links than this would hide the lines. */
const mostLabels = 24;

export function layOutPaths(paths: Path[]): Drawing {
  const boxes = new Map(paths.flatMap(({ steps }) => steps.map(({ entity }) => [entity.id, boxOf(entity, boxWidth)] as const)));
  const links = new Map(paths.flatMap(({ steps }) => steps.flatMap(({ link }) => (link ? [[link.id, link] as const] : []))));
  const lines = [...links.values()].map(({ id, type, basis, from, to }): Line => ({ id, type, basis, from: from.id, to: to.id, points: [] }));
  const upright = place([...boxes.values()], lines, "BT");
  return widestLayer(upright) <= mostAbreast ? upright : place([...boxes.values()], lines, "RL");
}

function place(boxes: Drawing["boxes"], lines: Line[], rankdir: "BT" | "RL"): Drawing {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir, nodesep: 22, ranksep: rankdir === "BT" ? 56 : 84, edgesep: 14 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  const labelled = lines.length <= mostLabels;
  for (const { id, from, to } of lines) graph.setEdge(from, to, labelled ? { width: 56, height: 14, labelpos: "c" } : {}, id);
  layout(graph);
  const edges = lines.map((line) => graph.edge(line.from, line.to, line.id) as { points: Point[]; x?: number; y?: number });
  const { width = 0, height = 0 } = graph.graph();
  const room = roomFor(width, height, edges.flatMap(({ points }) => points));
  const pointOf = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x: x - room.left, y: y - room.top });
  return {
    width: room.right - room.left,
    height: room.bottom - room.top,
    boxes: boxes.map((box) => ({ ...box, ...pointOf(graph.node(box.id)) })),
    lines: lines.map((line, index) => {
      const { points = [], x, y } = edges[index] ?? {};
      return { ...line, points: points.map(pointOf), ...(labelled && x !== undefined && y !== undefined && { label: pointOf({ x, y: y + 4 }) }) };
    }),
  };
}

/** What the layout calls its size holds boxes and names; lines may turn outside of it. A turn stays within the corners between which it is drawn. */
function roomFor(width: number, height: number, points: Point[]): { left: number; right: number; top: number; bottom: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(0, ...xs), right: Math.max(width, ...xs), top: Math.min(0, ...ys), bottom: Math.max(height, ...ys) };
}

function widestLayer({ boxes }: Drawing): number {
  const counts = new Map<number, number>();
  for (const { y } of boxes) counts.set(Math.round(y), (counts.get(Math.round(y)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
