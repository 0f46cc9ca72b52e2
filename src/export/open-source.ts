// openSource: a database and perhaps a document or an entity → the source of an export; a Problem where there is no graph, document or entity.
import { kindOf } from "../analysis/entities.js";
import { readAnswer } from "../analysis/question.js";
import { makeTables } from "../import/tables.js";
import type { Model } from "../model/model.js";
import { evidenceProperties, listOfEvidence } from "../model/stored-evidence.js";
import type { Database } from "../neo4j/database.js";
import { SteadyReader } from "../neo4j/graph-reader.js";
import { Problem } from "../problem.js";
import { readList, readRelationships } from "./read-lists.js";
import { linkInScope, readScope, type Scope } from "./read-scope.js";
import { endNames, makeEntity, makeEvidence, makeLink, propertyNames } from "./make-exported.js";
import { relatedColumns } from "./related-columns.js";
import { readCounts, readProgress } from "./read-findings.js";
import { readRows, startsAt } from "./read-rows.js";
import type { ExportSource } from "./source.js";

export interface SourceOptions {
  /** Its id: then only what it says. */
  document?: string | undefined;
  /** An id: then it alone, and the links that lead away from it. */
  entity?: string | undefined;
  /** Hears of entities and links, some at a time, as they are read. */
  onRows?: (count: number) => void;
}

/** Of one statement, in milliseconds. */
const timeout = 30_000;

const linkColumns = ["id", "fromId", "toId", "fromKind", "toKind", "basis", "rationaleZh", "rationaleEn"] as const;
const lists = evidenceProperties.map(listOfEvidence);

export async function openSource(database: Database, model: Model, { document, entity, onRows }: SourceOptions = {}): Promise<ExportSource> {
  const reader = new SteadyReader(database, { timeout });
  const { importedAt, size } = await readOutline(reader, model);
  if (document !== undefined) await requireDocument(reader, model, document);
  if (entity !== undefined) await requireEntity(reader, model, entity);
  const scope = document !== undefined ? await readScope(reader, model, document) : entity === undefined ? undefined : scopeOf(model, entity);
  const tables = makeTables(model);
  const context = { reader, scope, onRows };
  return {
    model,
    revision: reader.revision!,
    importedAt: new Date(importedAt),
    document,
    size: scope ? [...scope.values()].reduce((sum, ids) => sum + ids.length, 0) : size,
    async *entities(kind, { related = false } = {}) {
      const names = propertyNames(kind);
      const further = related ? relatedColumns(model, kind, document !== undefined) : [];
      const columns = [...names.map((name) => `from.${name}`), ...further.map(({ expression }) => expression)];
      for await (const row of readList(context, kind, columns, { document })) {
        const found = makeEntity(kind, names, row);
        yield related ? { ...found, related: Object.fromEntries(further.map(({ name }, index) => [name, (row[names.length + index] ?? undefined) as string | string[] | undefined])) } : found;
      }
    },
    async *evidence(kind) {
      const list = {
        types: [tables.evidence.type],
        columns: ["from.id", ...evidenceProperties.map((name) => `link.${name}`)],
        order: ["link.position", "link.end", "link.quote"],
        ...(document !== undefined && { condition: "link.documentId = $document", parameters: { document } }),
      };
      for await (const [entityId, ...values] of readRelationships(context, kind, list)) yield { entityId: entityId as string, ...makeEvidence(values) };
    },
    async *links({ types = model.linkTypes.map(({ type }) => type), bare = false, named = false } = {}) {
      const list = {
        types,
        columns: ["type(link)", ...linkColumns.map((name) => `link.${name}`), ...(named ? endNames.map(([, value]) => value) : []), ...(bare ? [] : lists.map((name) => `link.${name}`))],
        order: ["link.toPosition", "type(link)"],
        ...(document !== undefined && { condition: linkInScope, parameters: { document } }),
        counted: true,
      };
      for (const kind of model.kinds) {
        if (types.some((type) => startsAt(model.linkTypeByName.get(type), kind))) for await (const row of readRelationships(context, kind, list)) yield makeLink(row, { named, document });
      }
    },
    countEvidence: () => countEvidence(reader, model, tables.evidence.type),
    declaredCounts: () => readCounts(reader, document ?? entity),
    progress: () => readProgress(reader, model, document),
    tables,
    rows(table) {
      if (document !== undefined) throw new Problem("WHOLE_GRAPH", "A database is loaded with the whole graph, not with what one document says.", "Leave out the document, or take another format.");
      return readRows(context, model, tables, table);
    },
  };
}

async function readOutline(reader: SteadyReader, model: Model): Promise<{ importedAt: number; size: number }> {
  const links = model.linkTypes.map(({ type }) => `COUNT { ()-[:${type}]->() }`).join(" + ");
  return await readAnswer(reader, `{importedAt: coalesce(head(COLLECT { MATCH (written:Graph) RETURN written.importedAt }), 0), size: COUNT { (:Entity) } + ${links}}`, {});
}

/** Of a link it stands in lists on the link itself. */
async function countEvidence(reader: SteadyReader, { linkTypes }: Model, type: string): Promise<number> {
  const onLinks = linkTypes.map((link) => `head(COLLECT { MATCH ()-[link:${link.type}]->() RETURN sum(size(coalesce(link.${listOfEvidence("quote")}, []))) })`);
  const { count } = await readAnswer<{ count: number }>(reader, `{count: ${[`COUNT { ()-[:${type}]->() }`, ...onLinks].join(" + ")}}`, {});
  return count;
}

function scopeOf(model: Model, entity: string): Scope {
  return new Map(model.kinds.map(({ kind }) => [kind, kind === kindOf(model, entity) ? [entity] : []]));
}

async function requireEntity(reader: SteadyReader, model: Model, id: string): Promise<void> {
  if (kindOf(model, id) !== "" && (await isThere(reader, id))) return;
  throw new Problem("NO_ENTITY", `There is no entity ${JSON.stringify(id.slice(0, 200))}.`, "`search(text:)` finds ids by names.");
}

async function isThere(reader: SteadyReader, id: string): Promise<boolean> {
  return (await readAnswer<{ found: boolean }>(reader, "{found: EXISTS { (:Entity {id: $id}) }}", { id })).found;
}

async function requireDocument(reader: SteadyReader, model: Model, id: string): Promise<void> {
  const kind = kindOf(model, id);
  if (kind === "DOCUMENT" && (await isThere(reader, id))) return;
  const message = kind === "" || kind === "DOCUMENT" ? `There is no document ${JSON.stringify(id.slice(0, 200))}.` : `${id} is no document, but a ${kind}.`;
  throw new Problem("NO_DOCUMENT", message, `Give the id of one that was read: ${await nameDocuments(reader)}.`);
}

const namedDocuments = 5;

async function nameDocuments(reader: SteadyReader): Promise<string> {
  const ids = "COLLECT { MATCH (document:Document) RETURN document.id ORDER BY document.position LIMIT $limit }";
  const answer = await readAnswer<{ ids: string[]; count: number }>(reader, `{ids: ${ids}, count: COUNT { (:Document) }}`, { limit: BigInt(namedDocuments) });
  const further = answer.count - answer.ids.length;
  return `${answer.ids.join(", ")}${further > 0 ? `, or one of ${further} more` : ""}`;
}
