// readList, readRelationships: a kind and columns → its entities, or their relationships, as rows of values in document order.
import { type Asking, readAnswer } from "../analysis/question.js";
import type { KindRow } from "../model/model.js";
import { readPages } from "./read-pages.js";
import type { Scope } from "./read-scope.js";
import { printEntityPage, printNamedEntities, printRelationshipPage, type RelationshipList } from "./statements.js";

export interface ReadContext {
  reader: Asking["snapshot"];
  /** Where only some entities are exported: which. */
  scope: Scope | undefined;
  onRows: ((count: number) => void) | undefined;
}

type Values = unknown[];
/** The position, then the values. */
type Row = [string, ...Values];

const entitiesPerPage = 1_000;
const relationshipsPerPage = 2_000;

/** Where a page of entities starts: after a position; where they are named, at one of the names. */
interface Start {
  position: string;
  index: number;
}

const start: Start = { position: "", index: 0 };

export async function* readList(context: ReadContext, kind: KindRow, columns: string[], parameters: Record<string, unknown> = {}): AsyncGenerator<Values> {
  yield* readPages(start, async (place: Start) => {
    const { rows, next } = await readEntities(context, kind, { columns, parameters }, place);
    context.onRows?.(rows.length);
    return { rows: rows.map(([, ...values]) => values), next };
  });
}

interface EntityList {
  columns: string[];
  /** Of the columns' expressions. */
  parameters: Record<string, unknown>;
}

async function readEntities({ reader, scope }: ReadContext, { label, kind }: KindRow, { columns, parameters }: EntityList, { position, index }: Start): Promise<{ rows: Row[]; next: Start | undefined }> {
  const named = scope?.get(kind);
  if (named) {
    const ids = named.slice(index, index + entitiesPerPage);
    if (ids.length === 0) return { rows: [], next: undefined };
    const { rows } = await readAnswer<{ rows: Row[] }>(reader, printNamedEntities(columns), { ...parameters, named: { ids } });
    return { rows, next: index + ids.length < named.length ? { ...start, index: index + ids.length } : undefined };
  }
  const { rows } = await readAnswer<{ rows: Row[] }>(reader, printEntityPage(label, columns), { ...parameters, position, size: BigInt(entitiesPerPage) });
  return { rows, next: rows.length < entitiesPerPage ? undefined : { ...start, position: rows.at(-1)![0] } };
}

type Relationships = RelationshipList & {
  parameters?: Record<string, unknown>;
  /** Whether `onRows` is to hear of them. */
  counted?: boolean;
};

/** Where a page of relationships starts: with some entities, or within them after a relationship. */
type Place = { entities: Start } | { ids: string[]; next: Start | undefined; position: string; place: unknown[] | null };

export async function* readRelationships(context: ReadContext, kind: KindRow, list: Relationships): AsyncGenerator<Values> {
  const expression = printRelationshipPage(list);
  yield* readPages({ entities: start } as Place, async (from: Place) => {
    const { ids, next, position, place } = "ids" in from ? from : { ...(await listIds(context, kind, from.entities)), position: "", place: null };
    if (ids.length === 0) return { rows: [], next: undefined };
    type Read = { rows: [string, unknown[], ...Values][] };
    const { rows } = await readAnswer<Read>(context.reader, expression, { ...list.parameters, named: { ids }, position, place, size: BigInt(relationshipsPerPage) });
    if (list.counted) context.onRows?.(rows.length);
    const last = rows.length === relationshipsPerPage ? rows.at(-1) : undefined;
    const after: Place | undefined = last ? { ids, next, position: last[0], place: last[1] } : next && { entities: next };
    return { rows: rows.map(([, , ...values]) => values), next: after };
  });
}

async function listIds({ reader, scope, onRows }: ReadContext, kind: KindRow, place: Start): Promise<{ ids: string[]; next: Start | undefined }> {
  const named = scope?.get(kind.kind);
  if (named) return { ids: named.slice(place.index, place.index + entitiesPerPage), next: place.index + entitiesPerPage < named.length ? { ...start, index: place.index + entitiesPerPage } : undefined };
  const { rows, next } = await readEntities({ reader, scope, onRows }, kind, { columns: ["from.id"], parameters: {} }, place);
  return { ids: rows.map(([, id]) => id as string), next };
}
