// makeShaper: a selection → what turns a statement's answer into the data of a GraphQL response: pages into connections, kinds into types.
import { type GraphQLField, isListType, isNonNullType, TypeNameMetaFieldDef } from "graphql";
import { type CitationAnswer, cite } from "../cite/cite.js";
import { mappingOf } from "../model/field-mapping.js";
import type { Model } from "../model/model.js";
import { writeCursor } from "./cursor.js";
import type { Selection } from "./selection.js";

/** Under this symbol an object of an abstract type carries its type's name; JSON does not show it. */
export const typeName = Symbol("type name");

export interface Shaped {
  data: Record<string, unknown>;
  /** Links of a hub are missing: it has to be read as `KeptPlan.hubs` says. */
  metHub: boolean;
  /** False where something that must not be null is: then GraphQL's own execution has to say what becomes of that. */
  whole: boolean;
}

type Source = Record<string, unknown>;
interface State {
  whole: boolean;
  metHub: boolean;
}

/** Reads one field from what its parent's statement answered; notes in `state` what must not be. */
type Read = (source: Source, state: State) => unknown;

/** A connection as a statement answers it; one row more than `first` where there is a next page. */
interface Page {
  rows: ({ __cursor: (string | number | null)[] } & Source)[];
  first: number;
  after: boolean;
  total: number;
}

export function makeShaper(selections: Selection[], model: Model, root: string): (answer: Source) => Shaped {
  const labelOf = (kind: unknown) => model.kindByName.get(kind as string)?.label ?? "";
  const shapeRoot = makeObject(selections, root);
  return (answer) => {
    const state = { whole: true, metHub: false };
    const data = shapeRoot(answer, state) as Source;
    return { data, ...state };
  };

  /** `type` is null where only the row knows it. */
  function makeObject(children: Selection[], type: string | null): Read {
    const fields = children.map((child) => ({ key: child.key, types: child.types && new Set(child.types), read: makeField(child, type) }));
    if (type !== null && fields.every(({ types }) => types === null))
      return (source, state) => {
        const object: Source = {};
        for (const { key, read } of fields) object[key] = read(source, state);
        return object;
      };
    return (source, state) => {
      const label = type ?? labelOf(source["__kind"]);
      const object: Source & { [typeName]?: string } = { [typeName]: label };
      for (const { key, types, read } of fields) if (types === null || types.has(label)) object[key] = read(source, state);
      return object;
    };
  }

  function makeField(selection: Selection, parent: string | null): Read {
    const { field, key } = selection;
    if (field === TypeNameMetaFieldDef) return parent === null ? (source) => labelOf(source["__kind"]) : () => parent;
    return required(field, makeValue(selection, (source) => source[key]));
  }

  function makeValue({ field, children, abstract, typeOf }: Selection, take: (source: Source) => unknown): Read {
    const inner = children.length > 0 ? makeObject(children, abstract ? null : typeOf) : null;
    const map = (list: unknown, state: State) => (inner && Array.isArray(list) ? list.map((item) => (item === null ? null : inner(item as Source, state))) : list);
    switch (mappingOf(field)?.read) {
      case "entities":
        return (source, state) => map((take(source) as { entity: Source | null }[]).map(({ entity }) => entity), state);
      case "edges":
        return (source, state) => map(shownRows(source).map((row) => ({ ...(take(row) as Source), __cursor: row.__cursor })), state);
      case "nodes":
        return (source, state) => map(shownRows(source).map(take), state);
      case "links":
        return (source, state) => {
          const page = take(source) as Page | Omit<Page, "rows"> & { rows: null };
          if (page.rows === null) state.metHub = true;
          return inner?.({ ...page, rows: page.rows ?? [] }, state);
        };
      case "citation":
        return (source) => cite(take(source) as CitationAnswer);
      case "cursor":
        return ({ __cursor }) => writeCursor(__cursor as Page["rows"][number]["__cursor"]);
      case "totalCount":
        return ({ total }) => total;
      case "pageInfo":
        return (source, state) => inner?.(describePage(source as unknown as Page), state);
      case undefined:
        return (source) => source[field.name]; // the parts of a page's description
      default: {
        const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
        // A list in which nothing stands is not stored.
        if (!inner) return isList ? (source) => take(source) ?? [] : take;
        return (source, state) => {
          const value = take(source);
          if (value === null || value === undefined) return null;
          return isList ? map(value, state) : inner(value as Source, state);
        };
      }
    }
  }
}

function required(field: GraphQLField<unknown, unknown>, read: Read): Read {
  if (!isNonNullType(field.type)) return (source, state) => read(source, state) ?? null;
  return (source, state) => {
    const value = read(source, state);
    if (value === null || value === undefined) state.whole = false;
    return value;
  };
}

function shownRows(source: Source): Page["rows"] {
  const { rows, first } = source as unknown as Page;
  return rows.length > first ? rows.slice(0, first) : rows;
}

function describePage({ rows, first, after }: Page): Source {
  const cursorOf = (row: Page["rows"][number] | undefined) => (row ? writeCursor(row.__cursor) : null);
  return {
    hasNextPage: rows.length > first,
    hasPreviousPage: after,
    startCursor: cursorOf(first > 0 ? rows[0] : undefined),
    endCursor: cursorOf(rows[Math.min(rows.length, first) - 1]),
  };
}
