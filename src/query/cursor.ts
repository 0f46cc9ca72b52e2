// Cursors: a list's order and the place in it, made opaque; read back and checked.
import { inputError } from "./input-error.js";
import type { OrderTerm } from "./query-plan.js";

type Place = (string | number | null)[];

export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place), "utf8").toString("base64url");
}

/** The place that a cursor names, without the order's name; BAD_USER_INPUT if it is none, or of a list in another order. */
export function readCursor(cursor: string, order: OrderTerm[]): Place {
  const [name, ...place] = parse(cursor);
  if (name !== nameOfOrder(order) || place.length !== order.length)
    throw inputError("after", "`after` is a cursor of a list in another order. Take one from this list, or leave it out to start at the beginning.");
  return place;
}

/** Stands at the start of each cursor, so that it is not used in a list of another order. */
export function nameOfOrder(order: OrderTerm[]): string {
  return order.map(({ property, descending }) => (descending ? `-${property}` : property)).join();
}

function parse(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(place) && place.every((value) => value === null || typeof value === "string" || typeof value === "number"))
      if (writeCursor(place as Place) === cursor) return place as Place;
  } catch {
    // not JSON: no cursor of ours either
  }
  throw inputError("after", "`after` is no cursor. Take one from `cursor` of an edge or `endCursor` of `pageInfo`, unchanged.");
}
