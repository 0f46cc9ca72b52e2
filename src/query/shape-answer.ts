// makeShaper: a selection → what turns a statement's answer into the data of a GraphQL response: lists of values into objects, pages into
// connections, kinds into types.
import { type GraphQLField, isListType, isNonNullType, TypeNameMetaFieldDef } from "graphql";
import { type CitationAnswer, cite } from "../cite/cite.js";
import { mappingOf } from "../model/field-mapping.js";
import type { Model } from "../model/model.js";
import { writeCursor } from "./cursor.js";
import { isPage, keysOf, type Selection } from "./selection.js";

/** Under this symbol an object of an abstract type carries its type's name; JSON does not show it. */
export const typeName = Symbol("type name");

export interface Shaped {
  data: Record<string, unknown>;
  /** Links of a hub are missing: it has to be read as `KeptPlan.hubs` says. */
  metHub: boolean;
  /** False where something that must not be null is: then GraphQL's own execution has to say what becomes of that. */
  whole: boolean;
}

/** As statements answer it: an object's values in the order of `keysOf`, before them the kind where only the row knows it. */
type Values = readonly unknown[];
type Take<From> = (from: From) => unknown;
/** Reads one field from what its parent's statement answered; notes in `state` what must not be. */
type Read<From> = (from: From, state: State) => unknown;
type Fields = Record<string, unknown> & { [typeName]?: string };

interface State {
  whole: boolean;
  metHub: boolean;
}

type Cursor = (string | number | null)[];
/** One row more than `first` where there is a next page; no rows where a hub was met. What isn't selected is left out at the end, or null. */
type Page = readonly [rows: Values[] | null, total?: number | null, first?: number, after?: boolean];

export function makeShaper(selections: Selection[], model: Model, root: string): (answer: Values) => Shaped {
  const shapeRoot = makeObject(selections, root);
  return (answer) => {
    const state = { whole: true, metHub: false };
    const data = shapeRoot(answer, state) as Record<string, unknown>;
    return { data, ...state };
  };

  /** `type` is null where only the row knows it. */
  function makeObject(children: Selection[], type: string | null): Read<Values> {
    const take = placesOf(children, type === null ? 1 : 0);
    return assemble<Values>(children, type, (child) => makeValue(child, take(child)), (values) => model.kindByName.get(values[0] as string)?.label ?? "");
  }

  function makeValue<From>({ field, children, abstract, typeOf }: Selection, take: Take<From>): Read<From> {
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const mapping = mappingOf(field);
    if (mapping?.read === "citation") return (from) => cite(take(from) as CitationAnswer, model);
    // A list in which nothing stands is not stored.
    if (children.length === 0) return list ? (from) => take(from) ?? [] : take;
    const inner = mapping && isPage(mapping) ? makePage(children, typeOf) : makeObject(children, abstract ? null : typeOf);
    const shape = (values: unknown, state: State) => (values === null || values === undefined ? null : inner(values as Values & Page, state));
    return list ? (from, state) => (take(from) as Values).map((values) => shape(values, state)) : (from, state) => shape(take(from), state);
  }

  function makePage(children: Selection[], type: string): Read<Page> {
    const take = placesOf(children, 0);
    const cursorPlace = keysOf(children).length;
    const cursorOf = (row: Values | undefined) => (row ? writeCursor(row[cursorPlace] as Cursor) : null);
    const page = assemble<Page>(children, type, (child) => {
      switch (mappingOf(child.field)?.read) {
        case "totalCount":
          return ([, total]) => total;
        case "pageInfo": {
          const describe = assemble<Record<string, unknown>>(child.children, child.typeOf, ({ field }) => (described) => described[field.name]);
          return (from, state) => describe(describePage(from, cursorOf), state);
        }
        case "edges": {
          const takeEdge = take(child);
          const takePart = placesOf(child.children, 0);
          const edge = assemble<Values>(child.children, child.typeOf, (part) => {
            if (mappingOf(part.field)?.read === "cursor") return cursorOf;
            const takeFrom = takePart(part);
            return makeValue(part, (row: Values) => takeFrom(takeEdge(row) as Values));
          });
          return (from, state) => shownRows(from).map((row) => edge(row, state));
        }
        default: {
          const takeNode = take(child);
          const node = makeObject(child.children, child.abstract ? null : child.typeOf);
          return (from, state) => shownRows(from).map((row) => node(takeNode(row) as Values, state));
        }
      }
    });
    return (from, state) => {
      if (from[0] === null) state.metHub = true;
      return page(from, state);
    };
  }
}

/** An object of the fields that are selected; `typeOf` tells the type where `type` is null. */
function assemble<From>(children: Selection[], type: string | null, readOf: (child: Selection) => Read<From>, typeOf?: (from: From) => string): Read<From> {
  const nameOf = type === null && typeOf ? typeOf : () => type ?? "";
  const fields = children.map((child) => ({
    key: child.key,
    types: child.types && new Set(child.types),
    read: child.field === TypeNameMetaFieldDef ? nameOf : required(child.field, readOf(child)),
  }));
  if (type !== null && fields.every(({ types }) => types === null))
    return (from, state) => {
      const object: Fields = {};
      for (const { key, read } of fields) object[key] = read(from, state);
      return object;
    };
  return (from, state) => {
    const name = nameOf(from);
    const object: Fields = { [typeName]: name };
    for (const { key, types, read } of fields) if (types === null || types.has(name)) object[key] = read(from, state);
    return object;
  };
}

/** Where the value of each child stands. */
function placesOf(children: Selection[], start: number): (child: Selection) => Take<Values> {
  const places = new Map(keysOf(children).map((key, index) => [key, start + index]));
  return ({ key }) => {
    const place = places.get(key) ?? -1;
    return (values) => values[place];
  };
}

function required<From>(field: GraphQLField<unknown, unknown>, read: Read<From>): Read<From> {
  if (!isNonNullType(field.type)) return (from, state) => read(from, state) ?? null;
  return (from, state) => {
    const value = read(from, state);
    if (value === null || value === undefined) state.whole = false;
    return value;
  };
}

function shownRows([rows, , first]: Page): Values[] {
  if (rows === null) return [];
  return first !== undefined && rows.length > first ? rows.slice(0, first) : rows;
}

function describePage(page: Page, cursorOf: (row: Values | undefined) => string | null): Record<string, unknown> {
  const [rows, , first = 0, after] = page;
  const shown = shownRows(page);
  return { hasNextPage: (rows?.length ?? 0) > first, hasPreviousPage: after, startCursor: cursorOf(shown[0]), endCursor: cursorOf(shown.at(-1)) };
}
