// resolverOf: the mapping of a field → how it is taken from the answer. The statement has shaped the answer by response keys already.
import { defaultFieldResolver, getNullableType, type GraphQLFieldResolver, isListType } from "graphql";
import type { FieldMapping } from "../model/field-mapping.js";
import { writeCursor } from "../query/cursor.js";
import { notFoundError } from "../query/input-error.js";
import type { GraphContext } from "./context.js";

type Source = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Source, GraphContext, Record<string, unknown>>;

/** A connection as the statement answers it; one row more than `first` where there is a next page. */
interface Page {
  rows: ({ __cursor: (string | number | null)[] } & Source)[];
  first: number;
  after: boolean;
  total: number;
}

const byResponseKey: Resolver = (source, _arguments, _context, { path }) => source[path.key];

/** A list in which nothing stands is not stored. */
const property: Resolver = (source, _arguments, _context, { path, returnType }) => source[path.key] ?? (isListType(getNullableType(returnType)) ? [] : null);

const resolvers: Partial<Record<FieldMapping["read"], Resolver>> = {
  property,
  entity: readRoot,
  list: readRoot,
  search: readRoot,
  stats: readRoot,
  question: readRoot,
  entities: async (...request) => ((await readRoot(...request)) as { entity: unknown }[]).map(({ entity }) => entity),
  neighborhood: async (...request) => {
    const subgraph = await readRoot(...request);
    if (subgraph === null) throw notFoundError("id", request[1]["id"] as string);
    return subgraph;
  },
  edges: (source, _arguments, _context, { path }) =>
    rowsOf(source).map((row) => ({ ...(row[path.key] as Source), __cursor: row.__cursor })),
  nodes: (source, _arguments, _context, { path }) => rowsOf(source).map((row) => row[path.key]),
  cursor: ({ __cursor }) => writeCursor(__cursor as Page["rows"][number]["__cursor"]),
  totalCount: ({ total }) => total,
  pageInfo: (source) => {
    const { rows, first, after } = source as unknown as Page;
    const shown = rowsOf(source);
    const cursorAt = (index: number) => (shown.at(index) ? writeCursor(shown.at(index)?.__cursor ?? []) : null);
    return { hasNextPage: rows.length > first, hasPreviousPage: after, startCursor: cursorAt(0), endCursor: cursorAt(-1) };
  },
};

export function resolverOf(mapping: FieldMapping | undefined): Resolver {
  return mapping ? (resolvers[mapping.read] ?? byResponseKey) : (defaultFieldResolver as Resolver);
}

async function readRoot(...[, , context, info]: Parameters<Resolver>): Promise<unknown> {
  return (await context.readOperation(info))[info.path.key];
}

function rowsOf(source: Source): Page["rows"] {
  const { rows, first } = source as unknown as Page;
  return rows.slice(0, first);
}
