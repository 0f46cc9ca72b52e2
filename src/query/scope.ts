// Scope: where in a statement something is printed.
import type { Model } from "../model/model.js";

/** What a shape is about: the Cypher variables that stand for it. */
export interface Scope {
  printing: Printing;
  /** A node, a relationship, or a map of evidence. */
  subject: string;
  /** Within a row of a connection, or of a list of links. */
  row?: { node?: string; link?: string; other?: string; score?: string };
}

export interface Printing {
  model: Model;
  /** Print for entities with very many links, too. */
  hubs?: boolean;
  /** A name not used before in the statement: `node0`, `node1`, … */
  name: (stem: string) => string;
}
