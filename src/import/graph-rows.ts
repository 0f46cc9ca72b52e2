// makeGraphRows: records + model → the rows that a graph is stored as, made one by one however often they are gone through.
import type { DeclaredCountRecord, EntityRecord, EvidenceRecord, LinkRecord, RecordSource } from "../curation/records.js";
import type { Model } from "../model/model.js";
import { evidenceProperties } from "../model/stored-evidence.js";
import { edge } from "../query/search-text.js";
import { Places } from "./places.js";
import { measureRows, type Measure } from "./measure-rows.js";
import { type GraphRow, makeTables, type RelationshipTable, type Tables, type Value } from "./tables.js";

export interface GraphRows extends Iterable<GraphRow> {
  tables: Tables;
  /** Goes through the rows, the first time it is asked for. */
  readonly measure: Measure;
  /** Names the content: the same rows have the same revision, others another. */
  readonly revision: string;
  /** Whether there are more rows than that; goes no further. */
  exceed(limit: number): boolean;
}

export function makeGraphRows(records: RecordSource, model: Model): GraphRows {
  const tables = makeTables(model);
  let measure: Measure | undefined;
  return {
    tables,
    [Symbol.iterator]: () => rowsOf(records, model, tables),
    get measure() {
      return (measure ??= measureRows(this));
    },
    get revision() {
      return this.measure.revision;
    },
    exceed(limit) {
      const all = this[Symbol.iterator]();
      let count = 0;
      while (count <= limit && !all.next().done) count += 1;
      return count > limit;
    },
  };
}

/** Nodes come before the relationships that lead to or from them. */
function* rowsOf({ entities, links, declaredCounts }: RecordSource, model: Model, tables: Tables): Generator<GraphRow> {
  const places = new Places();
  for (const entity of entities) yield* entityRows(entity, model, tables, places);
  for (const link of links) yield linkRow(link, tables, places);
  let index = 0;
  for (const count of declaredCounts) yield* countRows(count, index++, tables, places);
}

function* entityRows(entity: EntityRecord, model: Model, tables: Tables, places: Places): Generator<GraphRow> {
  const { id, label, properties, evidence } = entity;
  const table = tables.entities.get(label);
  const kind = model.kindByLabel.get(label)?.kind;
  if (!table || !kind) throw new TypeError(`${id} is of the unknown kind ${label}`);
  places.add(entity, kind);
  const { nameZh, nameEn, aliases } = properties as { nameZh: string; nameEn?: string; aliases: string[] };
  const names = [nameZh, ...(nameEn === undefined ? [] : [nameEn]), ...aliases];
  const bounded = (name: string) => `${edge}${name.normalize("NFC")}${edge}`;
  const search = {
    searchNames: [nameZh, ...aliases].map(bounded),
    searchEn: nameEn === undefined ? undefined : bounded(nameEn),
    searchText: [...new Set(names.map((name) => name.normalize("NFC").toLowerCase()))].join("\n"),
  };
  const { position } = places.ofEntity(id);
  const stored: Record<string, Value> = { ...properties, id, kind, position, ...search };
  yield { table, values: table.columns.map(({ name }) => filled(stored[name])) };
  for (const one of evidence) yield evidenceRow(tables.evidence, id, one, places);
  const cited = new Set(evidence.map(({ document }) => document));
  cited.delete(id);
  for (const document of cited) yield { table: tables.citations, from: id, to: document, values: [document, kind, position] };
}

function linkRow({ id, type, from, to, basis, rationaleZh, rationaleEn, evidence }: LinkRecord, tables: Tables, places: Places): GraphRow {
  const table = tables.links.get(type);
  if (!table) throw new TypeError(`${id} is of the unknown type ${type}`);
  // A list has no room for null: no address is "".
  const lists = evidenceProperties.map((property) => filled(evidence.map((one) => storedEvidence(one)[property] ?? "") as string[] | number[]));
  const [start, end] = [places.ofEntity(from), places.ofEntity(to)];
  const ends = [from, to, start.kind, end.kind, start.position, end.position];
  return { table, from, to, values: [id, ...ends, basis, rationaleZh, rationaleEn, ...lists] };
}

function* countRows({ document, kind, labelZh, labelEn, declared, found, evidence }: DeclaredCountRecord, index: number, tables: Tables, places: Places): Generator<GraphRow> {
  const id = `${document}#${index}`;
  yield { table: tables.declaredCounts, values: [id, document, places.ofEvidence(evidence[0]), kind, labelZh, labelEn, declared, found] };
  yield { table: tables.declarations, from: document, to: id, values: [] };
  for (const one of evidence) yield evidenceRow(tables.countEvidence, id, one, places);
}

function evidenceRow(table: RelationshipTable, from: string, evidence: EvidenceRecord, places: Places): GraphRow {
  const stored: Record<string, Value> = { ...storedEvidence(evidence), position: places.ofEvidence(evidence) };
  return { table, from, to: evidence.document, values: table.columns.map(({ name }) => stored[name]) };
}

function storedEvidence({ document, quote, prefix, suffix, paragraph, start, end, url }: EvidenceRecord) {
  return { documentId: document, quote, prefix, suffix, paragraph, start, end, url: url ?? undefined };
}

/** A list in which nothing stands is not stored: the bulk loader can't tell [] from [""]. Who reads it fills it in. */
function filled(value: Value): Value {
  return Array.isArray(value) && value.every((one) => one === "") ? undefined : value;
}
