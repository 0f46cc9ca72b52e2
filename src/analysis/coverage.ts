// coverage: two kinds → which of the one support which of the other, and by how many shortest paths.
import { limits } from "../query/limits.js";
import { inputError } from "../query/input-error.js";
import { countShortestPaths } from "./count-shortest-paths.js";
import { requireDocument } from "./entities.js";
import { type Asking, type Finding, readAnswer } from "./question.js";
import { directionBetween, reachableKinds, supportTypes, type TraceDirection, usefulKinds } from "./support.js";
import { Walk } from "./walk.js";

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
  const walk = new Walk(snapshot, {
    types: supportTypes(model), direction: "out", basis: (given["basis"] as string | undefined) ?? null, kinds: usefulKinds(model, [direction === "UP" ? columns : rows], "UP"),
  });
  const side = walk.start(lower.ids);
  for (let length = 1; length <= maxLength && side.frontier.length > 0 && !walk.cut; length++) await walk.advance(side);
  const isEnd = new Set(upper.ids);
  const counts = lower.ids.flatMap((from) => [...countShortestPaths(walk.terrain, { from, isEnd, maxLength })].map(([to, count]) => ({ from, to, count })));
  const place = new Map([...rowList.ids, ...columnList.ids].map((id, index) => [id, index]));
  const cells = counts
    .map(({ from, to, count }) => (direction === "UP" ? { row: from, column: to, count } : { row: to, column: from, count }))
    .sort((one, other) => (place.get(one.row) ?? 0) - (place.get(other.row) ?? 0) || (place.get(one.column) ?? 0) - (place.get(other.column) ?? 0));
  return { rowIds: rowList.ids, columnIds: columnList.ids, cells, direction, truncated: walk.cut || rowList.cut || columnList.cut };

  async function listEntities(kind: string): Promise<{ ids: string[]; cut: boolean }> {
    const label = model.kindByName.get(kind)?.label ?? "";
    const [match, order] = document
      ? ["MATCH (node)-[cites:CITES]->() WHERE cites.toId = $document AND cites.fromKind = $kind", "cites.fromPosition"]
      : [`MATCH (node:${label})`, "node.position"];
    const expression = `{ids: COLLECT { ${match} WITH node ORDER BY ${order} LIMIT $limit RETURN node.id }}`;
    const { ids } = await readAnswer<{ ids: string[] }>(snapshot, expression, { document, kind, limit: BigInt(limits.matrix + 1) });
    return { ids: ids.slice(0, limits.matrix), cut: ids.length > limits.matrix };
  }
}
