// gaps: the graph, or what cites one document → what is missing in it, kind of gap after kind of gap, page by page.
import { readCursor } from "../query/cursor.js";
import { limits } from "../query/limits.js";
import type { OrderTerm } from "../query/query-plan.js";
import { readCount } from "../query/read-arguments.js";
import { requireDocument } from "./entities.js";
import { type GapSearch, gapSearches } from "./gap-searches.js";
import { type Asking, type FoundPage, readAnswer } from "./question.js";

/** Only in cursors: the place of the search in the list of searches, then the place in its answer. */
const order: OrderTerm[] = [
  { property: "gap", descending: false },
  { property: "position", descending: false },
];

interface FoundGap extends Record<string, unknown> {
  id: string;
  position: string;
}

/** One search after the other, until the page is full: what stands on later pages costs nothing. */
export async function gaps({ snapshot, model, fields, arguments: given }: Asking): Promise<FoundPage> {
  const first = readCount("first", given["first"], limits.first);
  const after = typeof given["after"] === "string" ? (readCursor(given["after"], order) as [number, string]) : null;
  const document = typeof given["document"] === "string" ? await requireDocument(snapshot, model, given["document"]) : null;
  const kinds = given["kinds"] as string[] | null | undefined;
  const searches = [...gapSearches(model).entries()].filter(([, { kind }]) => !kinds || kinds.includes(kind));
  const rows: FoundPage["rows"] = [];
  if (fields.has("nodes") || fields.has("edges") || fields.has("pageInfo"))
    for (const [index, search] of searches) {
      if (rows.length > first || (after && index < after[0])) continue;
      const start = after?.[0] === index ? after[1] : "";
      for (const gap of await find(search, start, first + 1 - rows.length)) rows.push({ cursor: ["gap,position", index, gap.position], ...describe(search, gap) });
    }
  const total = fields.has("totalCount") ? await count(searches.map(([, search]) => search)) : null;
  return { rows, first, after: after !== null, total };

  async function find(search: GapSearch, start: string, limit: number): Promise<FoundGap[]> {
    const { match, condition, position, id, details } = search;
    const expression = `{gaps: COLLECT {
  ${match(document !== null)}
  WITH * WHERE ${position} > $start AND ${condition}
  WITH * ORDER BY ${position} LIMIT $limit
  RETURN {id: ${id}, position: ${position}${details ? `, ${details}` : ""}}
}}`;
    const answer = await readAnswer<{ gaps: FoundGap[] }>(snapshot, expression, { document, start, limit: BigInt(limit) });
    return answer.gaps;
  }

  async function count(all: GapSearch[]): Promise<number> {
    const terms = all.map(({ match, condition }) => `COUNT { ${match(document !== null)} WITH * WHERE ${condition} RETURN 1 AS one }`);
    const { total } = await readAnswer<{ total: number }>(snapshot, `{total: ${["0", ...terms].join(" + ")}}`, { document });
    return total;
  }
}

function describe({ kind, message }: GapSearch, gap: FoundGap): Record<string, unknown> {
  const { zh, en } = message(gap);
  return { kind, entityId: gap.id, messageZh: zh, messageEn: en };
}
