// The plan of an operation: plain data between the selection it is made from and the Cypher it becomes.
import type { LinkStep } from "./link-step.js";
import type { Parameter } from "./parameter.js";
import type { Predicate } from "./predicate.js";

/** What one statement answers: all of an operation's root fields, or one of very many. */
export interface QueryPlan {
  shape: Shape;
  parameters: Parameter[];
  /** What is to be found out before the statement can run; the findings are parameters of it. */
  questions: PlannedQuestion[];
  /** How many rows the statement may ask for, as a sum over nested pages. */
  cost: Cost[];
}

/** A question of analysis: `$parameter` holds what is found with the arguments at `site`. */
export interface PlannedQuestion {
  question: string;
  parameter: string;
  site: number;
  /** Names of the fields that are selected of the answer. */
  fields: ReadonlySet<string>;
}

/** A page of at most `$first` rows, and the pages inside each row. */
export interface Cost {
  first: { site: number; argument: string } | number;
  inside: Cost[];
}

/** A list of values in the answer: an object's, without its keys. */
export interface Shape {
  /** The type is not known before the row is: its kind goes before the values. */
  abstract: boolean;
  /** A map with its keys, for what is no object of the schema. */
  keyed?: true;
  fields: ShapeField[];
}

export interface ShapeField {
  /** Response key. */
  key: string;
  /** One case without labels; or several, each for the kinds it is selected on. */
  cases: { labels: string[] | null; value: Value }[];
}

export type Value =
  /** Of what the shape is about. */
  | { is: "property"; property: string }
  /** The Chinese is read where there is nothing at `language`: a stored property, or a parameter that names one. */
  | { is: "text"; zh: string; language: string | { parameter: string } }
  | { is: "linkType" }
  | { is: "null" }
  /** What a parameter holds, for whoever shapes the answer. */
  | { is: "parameter"; parameter: string }
  | { is: "evidence"; document: string | null; first: string; shape: Shape }
  | { is: "document"; shape: Shape }
  | { is: "end"; end: "from" | "to" | "other"; shape: Shape }
  | { is: "related"; step: LinkStep; shape: Shape }
  | { is: "declaredCounts"; shape: Shape }
  | Connection
  /** Of a row of a connection. */
  | { is: "score" }
  | { is: "map"; shape: Shape }
  | { is: "node"; shape: Shape }
  | { is: "link"; shape: Shape }
  /** Of the query. */
  | { is: "entity"; id: string; shape: Shape }
  | { is: "entities"; ids: string; shape: Shape }
  /** What a question found; its parts are maps, and name entities and links by their ids. */
  | { is: "finding"; parameter: string; shape: Shape }
  | { is: "findingPage"; parameter: string; page: FoundPage }
  | { is: "found"; as: "list" | "entity" | "entities" | "link"; property: string; shape: Shape }
  | { is: "foundPage"; property: string; page: FoundPage }
  | { is: "neighborhood"; id: string; hops: number; limit: string; parts: NeighborhoodPart[] }
  | { is: "stats"; fields: { key: string; read: "revision" | "nodeCount" | "linkCount" | "kinds"; shape: Shape }[] };

export interface NeighborhoodPart {
  key: string;
  part: "nodes" | "links" | "truncated";
  /** Of a node or a link. */
  shape: Shape;
}

/** A page of maps that a question found. */
export interface FoundPage {
  /** The edges and nodes of a row. */
  row: Shape;
  pageInfo: boolean;
  total: boolean;
}

export interface Connection {
  is: "connection";
  source: Source;
  order: OrderTerm[];
  where: Predicate | null;
  /** Parameter with the cursor's values, null at the beginning; `given` where it is not. */
  after: { parameter: string; given: boolean };
  /** Parameter with how many. */
  first: string;
  /** The edges and nodes of a row; empty where none are selected. */
  row: Shape;
  pageInfo: boolean;
  /** Each row says where it stands. */
  cursor: boolean;
  total: boolean;
}

/** Where the rows of a connection come from. */
export type Source =
  | { from: "kind"; label: string }
  | { from: "relation"; step: LinkStep; basis: string | null }
  /** `start`: parameter with the position of the entity that the cursor stands at. */
  | { from: "links"; direction: "OUT" | "IN" | "BOTH"; types: string[]; kinds: string | null; basis: string | null; start: string }
  | { from: "citing"; kinds: string | null }
  /** `windows`: parameter with how much to read of the full-text index; `part`: with what to look for within words; `offset`: the place of the cursor. */
  | { from: "search"; query: string; windows: string; part: string | null; offset: string; kinds: string | null };

/** One term of an order; the last one is always unique, so that a cursor names one place. */
export interface OrderTerm {
  property: string;
  descending: boolean;
}
