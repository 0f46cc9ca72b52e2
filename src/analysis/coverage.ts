// coverage: two kinds → which of the one support which of the other, and by how many shortest paths.
import { limits } from "../query/limits.js";
import { inputError } from "../query/input-error.js";
import { countShortestPaths } from "./count-shortest-paths.js";
import { requireDocument } from "./entities.js";
import { type Asking, type Finding, readAnswer } from "./question.js";
import { directionBetween, reachableKinds, supportTypes, type TraceDirection, usefulKinds } from "./support.js";
import { expand, Terrain } from "./terrain.js";
import { walkLimit } from "./trace.js";

interface FoundMatrix extends Finding {
  rowIds: string[];
  columnIds: string[];
  cells: { row: string; column: string; count: number }[];
  direction: TraceDirection;
  truncated: boolean;
}

/** The default of `trace`, so that both find the same paths. */
const maxLength = 6;

export async function coverage({ snapshot, model, arguments: given }: Asking): Promise<FoundMatrix> {
  const [rows, columns] = [given["rows"] as string, given["columns"] as string];
  const direction = directionBetween(model, rows, columns);
  if (!direction) {
    const possible = new Set([...reachableKinds(model, rows, "UP"), ...reachableKinds(model, rows, "DOWN")]);
    const hint = possible.size > 0 ? `With ${rows} as rows, columns can be ${[...possible].join(", ")}.` : "Links of support never lead from or to it; ask with `links` or `paths`.";
    throw inputError("columns", `No support runs between ${rows} and ${columns}. ${hint}`);
  }
  const document = typeof given["document"] === "string" ? await requireDocument(snapshot, model, given["document"]) : null;
  const [rowList, columnList] = await Promise.all([listEntities(rows), listEntities(columns)]);
  const [lower, upper] = direction === "UP" ? [rowList, columnList] : [columnList, rowList];
  const { terrain, cut } = await walkUp(lower.ids, direction === "UP" ? columns : rows);
  const isEnd = new Set(upper.ids);
  const counts = lower.ids.flatMap((from) => [...countShortestPaths(terrain, { from, isEnd, maxLength })].map(([to, count]) => ({ from, to, count })));
  const place = new Map([...rowList.ids, ...columnList.ids].map((id, index) => [id, index]));
  const cells = counts
    .map(({ from, to, count }) => (direction === "UP" ? { row: from, column: to, count } : { row: to, column: from, count }))
    .sort((one, other) => (place.get(one.row) ?? 0) - (place.get(other.row) ?? 0) || (place.get(one.column) ?? 0) - (place.get(other.column) ?? 0));
  return { rowIds: rowList.ids, columnIds: columnList.ids, cells, direction, truncated: cut || rowList.cut || columnList.cut };

  async function listEntities(kind: string): Promise<{ ids: string[]; cut: boolean }> {
    const label = model.kindByName.get(kind)?.label ?? "";
    const [match, order] = document
      ? ["MATCH (node)-[cites:CITES]->() WHERE cites.toId = $document AND cites.fromKind = $kind", "cites.fromPosition"]
      : [`MATCH (node:${label})`, "node.position"];
    const expression = `{ids: COLLECT { ${match} WITH node ORDER BY ${order} LIMIT $limit RETURN node.id }}`;
    const { ids } = await readAnswer<{ ids: string[] }>(snapshot, expression, { document, kind, limit: BigInt(limits.matrix + 1) });
    return { ids: ids.slice(0, limits.matrix), cut: ids.length > limits.matrix };
  }

  /** All links of support from these entities up towards a kind. */
  async function walkUp(ids: readonly string[], wanted: string): Promise<{ terrain: Terrain; cut: boolean }> {
    const terrain = new Terrain();
    const walk = { types: supportTypes(model), direction: "out" as const, basis: (given["basis"] as string | undefined) ?? null, kinds: usefulKinds(model, [wanted], "UP") };
    const seen = new Set(ids);
    let frontier = [...ids];
    let left = walkLimit;
    for (let length = 1; length <= maxLength && frontier.length > 0; length++) {
      const step = await expand(snapshot, { ...walk, ids: frontier, limit: left });
      terrain.add(step.links);
      if (step.cut) return { terrain, cut: true };
      left -= step.links.length;
      frontier = [...new Set(step.links.map(({ far }) => far))].filter((id) => !seen.has(id));
      for (const id of frontier) seen.add(id);
    }
    return { terrain, cut: false };
  }
}
