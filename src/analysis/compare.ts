// compare: two documents → what both hold, what the second carries on, adds and drops, and how its targets stand to those of the first.
import type { Model } from "../model/model.js";
import { nameOfOrder, readCursor } from "../query/cursor.js";
import { inputError, limitError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import { readCount } from "../query/read-arguments.js";
import { requireDocument } from "./entities.js";
import { printFigure } from "./figures/figure.js";
import { type Change, changeKinds, type CitingEntity, type Continuation, findChanges } from "./find-changes.js";
import { type Asking, type Finding, type FoundPage, readAnswer } from "./question.js";

interface FoundComparison extends Finding {
  beforeId: string;
  afterId: string;
  counts: { kind: string; change: string; count: number }[];
  changes: FoundPage;
}

/** Entities of one document that a comparison may read. */
const entityLimit = 5_000;

const usualKinds = ["STRATEGY", "TASK_AREA", "MEASURE", "INDICATOR", "TARGET"];

/** Kinds in the model's order, changes in the enum's, then document order; `before` counts where something continues several. */
const order = ["kind", "change", "position", "before"].map((property) => ({ property, descending: false }));
type Place = [kind: number, change: number, position: string, before: string];

export async function compare({ snapshot, model, arguments: given }: Asking): Promise<FoundComparison> {
  const first = readCount("first", given["first"], limits.first);
  const start = typeof given["after"] === "string" ? readCursor(given["after"], order) : null;
  const kinds = readKinds(model, (given["kinds"] as string[] | null | undefined) ?? usualKinds);
  const [beforeId, afterId] = await readDocuments(snapshot, model, given["documents"] as string[]);
  const changes = findChanges(await readCited(snapshot, beforeId, afterId, kinds))
    .map((change) => ({ change, place: placeOf(change, model) }))
    .sort((one, other) => comparePlaces(one.place, other.place));
  const rest = start ? changes.filter(({ place }) => comparePlaces(place, start as Place) > 0) : changes;
  const rows = rest.slice(0, first + 1).map(({ change, place }) => ({ cursor: [nameOfOrder(order), ...place], ...describeChange(change) }));
  return { beforeId, afterId, counts: countChanges(changes.map(({ change }) => change)), changes: { rows, first, after: start !== null, total: changes.length } };
}

async function readDocuments(snapshot: Asking["snapshot"], model: Model, documents: readonly string[]): Promise<[string, string]> {
  const [before, after] = documents;
  if (documents.length !== 2 || before === after)
    throw inputError("documents", `\`documents\` takes two different documents, first the earlier; this gives ${documents.length === 2 ? "one twice" : documents.length}.`);
  return [await requireDocument(snapshot, model, before, "documents"), await requireDocument(snapshot, model, after, "documents")];
}

/** In the model's order. */
function readKinds(model: Model, wanted: readonly string[]): string[] {
  if (wanted.includes("DOCUMENT")) throw inputError("kinds", "Documents don't cite each other; give any other kinds, or leave `kinds` out.");
  return model.kinds.map(({ kind }) => kind).filter((kind) => wanted.includes(kind));
}

async function readCited(snapshot: Asking["snapshot"], before: string, after: string, kinds: string[]) {
  const match = (document: string) => `MATCH (node)-[cites:CITES]->(:Entity {id: $${document}}) WHERE cites.fromKind IN $kinds`;
  const list = (document: string) => `COLLECT {
    ${match(document)}
    WITH node ORDER BY node.position LIMIT $limit
    WITH node, ${printFigure("node")} AS figure
    RETURN figure {.*, kind: node.kind, position: node.position, indicatorId: head(COLLECT { MATCH (node)-[:MEASURED_BY]->(indicator) RETURN indicator.id })}
  }`;
  const expression = `{
  beforeCount: COUNT { ${match("before")} }, afterCount: COUNT { ${match("after")} },
  before: ${list("before")}, after: ${list("after")},
  continuations: COLLECT {
    ${match("after")}
    MATCH (node)-[link:CONTINUES]->(former) WHERE EXISTS { (former)-[:CITES]->(:Entity {id: $before}) }
    RETURN {id: link.id, fromId: link.fromId, toId: link.toId} LIMIT $limit
  }
}`;
  const cited = await readAnswer<{ beforeCount: number; afterCount: number; before: CitingEntity[]; after: CitingEntity[]; continuations: Continuation[] }>(
    snapshot, expression, { before, after, kinds, limit: BigInt(entityLimit + 1) },
  );
  const most = Math.max(cited.beforeCount, cited.afterCount, cited.continuations.length);
  if (most > entityLimit) throw limitError("The number of entities of a document to compare", entityLimit, most, "Ask for fewer kinds at a time, with `kinds`.");
  return cited;
}

function placeOf({ kind, change, before, after }: Change, model: Model): Place {
  const kindPlace = model.kinds.findIndex((row) => row.kind === kind);
  return [kindPlace, changeKinds.indexOf(change), (after ?? before)?.position ?? "", before?.position ?? ""];
}

function comparePlaces(one: Place, other: Place): number {
  for (const [index, value] of one.entries()) {
    const beside = other[index] ?? "";
    if (value !== beside) return value < beside ? -1 : 1;
  }
  return 0;
}

function describeChange({ kind, change, before, after, link, ratio, reason }: Change): Finding {
  return { kind, change, beforeId: before?.id ?? null, afterId: after?.id ?? null, link, ratio, ...(reason && { reasonZh: reason.zh, reasonEn: reason.en }) };
}

/** In the order of the changes, which are sorted. */
function countChanges(changes: Change[]): FoundComparison["counts"] {
  const counts = new Map<string, FoundComparison["counts"][number]>();
  for (const { kind, change } of changes) {
    const row = counts.get(`${kind} ${change}`) ?? { kind, change, count: 0 };
    row.count += 1;
    counts.set(`${kind} ${change}`, row);
  }
  return [...counts.values()];
}
