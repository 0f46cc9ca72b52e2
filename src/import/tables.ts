// makeTables: model → the tables that a graph is written as: one for each label and each relationship type, with typed columns.
import type { StoredValue } from "../curation/records.js";
import type { Model } from "../model/model.js";
import { storedNames } from "../model/stored-names.js";
import { evidenceProperties, listOfEvidence } from "../model/stored-evidence.js";

type Single = "string" | "long" | "double";

export interface Column {
  name: string;
  type: Single | `${Single}[]`;
}

export interface NodeTable {
  /** A label of its own. */
  name: string;
  /** All labels. */
  labels: string[];
  /** The first one is `id`. */
  columns: Column[];
}

export interface RelationshipTable {
  /** No two tables have the same. */
  name: string;
  type: string;
  /** A label at each end by which the end is found. */
  from: string;
  to: string;
  columns: Column[];
}

export type Table = NodeTable | RelationshipTable;

/** Of a column: absent where nothing is known. Whole numbers are stored as such because the column says so. */
export type Value = StoredValue | number[] | undefined;

export type GraphRow =
  | { table: NodeTable; values: Value[] }
  /** `from` and `to` are ids. */
  | { table: RelationshipTable; values: Value[]; from: string; to: string };

export interface Tables {
  /** Entities, by label. */
  entities: ReadonlyMap<string, NodeTable>;
  /** By link type. */
  links: ReadonlyMap<string, RelationshipTable>;
  /** From what is evidenced to the document. */
  evidence: RelationshipTable;
  /** From an entity to each document that it cites. */
  citations: RelationshipTable;
  declaredCounts: NodeTable;
  declarations: RelationshipTable;
  countEvidence: RelationshipTable;
  all: Table[];
}

const columns = (type: Column["type"], ...names: string[]): Column[] => names.map((name) => ({ name, type }));

const evidenceColumns = [...columns("string", "documentId", "quote", "prefix", "suffix"), ...columns("long", "paragraph", "start", "end"), ...columns("string", "url")];

const linkColumns: Column[] = [
  ...columns("string", "id", "fromId", "toId", "fromKind", "toKind", "fromPosition", "toPosition", "basis", "rationaleZh", "rationaleEn"),
  ...evidenceProperties.map((property): Column => {
    const isNumber = evidenceColumns.some(({ name, type }) => name === property && type === "long");
    return { name: listOfEvidence(property), type: isNumber ? "long[]" : "string[]" };
  }),
];

const evidenceTable = (name: string, from: string): RelationshipTable => ({
  name,
  type: "EVIDENCED_BY",
  from,
  to: "Entity",
  columns: [...evidenceColumns, ...columns("string", "position")],
});

export function makeTables(model: Model): Tables {
  const tables = {
    entities: new Map(model.kinds.map((kind) => [kind.label, { name: kind.label, labels: ["Entity", kind.label], columns: entityColumns(kind) }])),
    links: new Map(model.linkTypes.map(({ type }) => [type, { name: type, type, from: "Entity", to: "Entity", columns: linkColumns }])),
    evidence: evidenceTable("EVIDENCED_BY", "Entity"),
    citations: { name: "CITES", type: "CITES", from: "Entity", to: "Entity", columns: columns("string", "toId", "fromKind", "fromPosition") },
    declaredCounts: {
      name: "DeclaredCount",
      labels: ["DeclaredCount"],
      columns: [...columns("string", "id", "documentId", "position", "kind", "labelZh", "labelEn"), ...columns("long", "declared", "found")],
    },
    declarations: { name: "DECLARES", type: "DECLARES", from: "Entity", to: "DeclaredCount", columns: [] },
    countEvidence: evidenceTable("EVIDENCED_BY_of_counts", "DeclaredCount"),
  };
  const { entities, links, ...others } = tables;
  return { ...tables, all: [...entities.values(), ...links.values(), ...Object.values(others)] };
}

function entityColumns({ properties }: Model["kinds"][number]): Column[] {
  const own = properties.flatMap(({ name, type, list, translated }): Column[] => {
    if (translated) return columns("string", ...Object.values(storedNames(name)));
    const single = type === "int" ? "long" : type === "float" ? "double" : "string";
    return [{ name, type: list ? `${single}[]` : single }];
  });
  const added = [...columns("string", "kind", "position"), ...columns("string[]", "searchNames"), ...columns("string", "searchEn", "searchText")];
  return [...columns("string", "id"), ...own.filter(({ name }) => name !== "id"), ...added];
}
