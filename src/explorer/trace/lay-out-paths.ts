// layOutPaths: paths of support → a drawing in layers: what is supported above (or, where a layer is too wide for that, to the left of) what supports it.
import { graphlib, layout } from "@dagrejs/dagre";
import { boxOf, type Drawing, type Line } from "../drawing/drawing.js";
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
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, ...pointOf(graph.node(box.id)) })),
    lines: lines.map((line) => {
      const edge = graph.edge(line.from, line.to, line.id) as { points: { x: number; y: number }[]; x?: number; y?: number };
      return { ...line, points: edge.points.map(pointOf), ...(labelled && edge.x !== undefined && edge.y !== undefined && { label: { x: edge.x, y: edge.y + 4 } }) };
    }),
  };
}

function pointOf({ x = 0, y = 0 }: { x?: number; y?: number }): { x: number; y: number } {
  return { x, y };
}

function widestLayer({ boxes }: Drawing): number {
  const counts = new Map<number, number>();
  for (const { y } of boxes) counts.set(Math.round(y), (counts.get(Math.round(y)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
