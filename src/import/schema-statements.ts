// The constraints that imports rely on, and the indexes that reads do, by the model. All statements may be run again.
import type { Model } from "../model/model.js";
import type { ValueType } from "../model/rows.js";

export const constraintStatements = [
  "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT declared_count_id IF NOT EXISTS FOR (n:DeclaredCount) REQUIRE n.id IS UNIQUE",
];

export function makeIndexStatements(model: Model): string[] {
  return [
    ...model.kinds.map(({ label, slug }) => `CREATE INDEX ${nameOf(slug, "position")} IF NOT EXISTS FOR (n:${label}) ON (n.position)`),
    // Years and places in lists: what lists are filtered by most, and what leaves few of many; and figures, in all years and in one.
    ...model.kinds.flatMap(({ label, slug, properties }) => {
      const namesOf = (wanted: ValueType) => properties.filter(({ filter, type }) => filter && type === wanted).map(({ name }) => name);
      const [whole, figures] = [namesOf("int"), namesOf("float")];
      return [...whole, ...figures]
        .map((name) => [name])
        .concat(whole.flatMap((name) => figures.map((figure) => [name, figure])))
        .map((names) => `CREATE INDEX ${nameOf(slug, ...names)} IF NOT EXISTS FOR (n:${label}) ON (${names.map((name) => `n.${name}`).join(", ")})`);
    }),
    ...pagedLinks(model).map(({ type, near, farKind, farPosition }) =>
      `CREATE INDEX ${nameOf(type, near)} IF NOT EXISTS FOR ()-[l:${type}]-() ON (l.${near}, l.${farKind}, l.${farPosition})`,
    ),
    ...model.linkTypes.flatMap(({ type }) => [
      `CREATE INDEX ${nameOf(type, "to_all")} IF NOT EXISTS FOR ()-[l:${type}]-() ON (l.toId, l.fromPosition)`,
      `CREATE INDEX ${nameOf(type, "from_all")} IF NOT EXISTS FOR ()-[l:${type}]-() ON (l.fromId, l.toPosition)`,
    ]),
    "CREATE INDEX cites_to IF NOT EXISTS FOR ()-[l:CITES]-() ON (l.toId, l.fromPosition)",
    "CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames, n.searchEn, n.kind] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}",
    "CREATE TEXT INDEX entity_search_text IF NOT EXISTS FOR (n:Entity) ON (n.searchText)",
  ];
}

/** For scripts: waits up to ten minutes until all indexes are filled. */
export const awaitIndexes = "CALL db.awaitIndexes(600)";

/** Of the index that a statement makes. */
export function indexNameIn(statement: string): string {
  return / INDEX (\w+) /.exec(statement)![1]!;
}

/** The link types and directions that typed relations page through. */
function pagedLinks(model: Model): { type: string; near: string; farKind: string; farPosition: string }[] {
  const wanted = new Map<string, { type: string; near: string; farKind: string; farPosition: string }>();
  for (const { type, direction, many } of model.kinds.flatMap(({ relations }) => relations)) {
    if (!many) continue;
    const incoming = direction === "in";
    wanted.set(`${type} ${direction}`, {
      type,
      near: incoming ? "toId" : "fromId",
      farKind: incoming ? "fromKind" : "toKind",
      farPosition: incoming ? "fromPosition" : "toPosition",
    });
  }
  return [...wanted.values()];
}

function nameOf(...parts: string[]): string {
  return parts.join("_").replaceAll("-", "_").toLowerCase();
}
