// Terrain: the links known so far, by the entity they are walked from. expand: entities → the links that lead on from them.
import type { Asking } from "./question.js";
import { readAnswer } from "./question.js";

/** A link as it is walked: from `near` to `far`, whichever way it points. */
export interface WalkedLink {
  id: string;
  fromId: string;
  toId: string;
  stated: boolean;
  near: string;
  nearKind: string;
  nearPosition: string;
  far: string;
  farKind: string;
  /** Document order. */
  farPosition: string;
}

export class Terrain implements Iterable<WalkedLink> {
  private readonly links = new Map<string, Map<string, WalkedLink>>();

  add(links: Iterable<WalkedLink>): void {
    for (const link of links) {
      const beside = this.links.get(link.near);
      if (beside) beside.set(link.id, link);
      else this.links.set(link.near, new Map([[link.id, link]]));
    }
  }

  from(id: string): Iterable<WalkedLink> {
    return this.links.get(id)?.values() ?? [];
  }

  *[Symbol.iterator](): Iterator<WalkedLink> {
    for (const links of this.links.values()) yield* links.values();
  }
}

export function turnRound(link: WalkedLink): WalkedLink {
  const { near, nearKind, nearPosition, far, farKind, farPosition } = link;
  return { ...link, near: far, nearKind: farKind, nearPosition: farPosition, far: near, farKind: nearKind, farPosition: nearPosition };
}

interface Expansion {
  ids: readonly string[];
  /** Link types to follow. */
  types: readonly string[];
  /** `out` along the links, `in` against them. */
  direction: "out" | "in" | "both";
  basis: string | null;
  /** Kinds to walk to; null for all. */
  kinds: readonly string[] | null;
  limit: number;
}

/** In document order; `cut` where the limit left links out. */
export async function expand(snapshot: Asking["snapshot"], { ids, types, direction, basis, kinds, limit }: Expansion): Promise<{ links: WalkedLink[]; cut: boolean }> {
  if (ids.length === 0 || types.length === 0) return { links: [], cut: false };
  const side = (out: string, inward: string) => (direction === "out" ? out : direction === "in" ? inward : `CASE WHEN link.fromId = id THEN ${out} ELSE ${inward} END`);
  const [near, far] = [(what: string) => side(`link.from${what}`, `link.to${what}`), (what: string) => side(`link.to${what}`, `link.from${what}`)];
  const expression = `{links: COLLECT {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})${direction === "in" ? "<-" : "-"}[link:${types.join("|")}]${direction === "out" ? "->" : "-"}()
  WHERE ($basis IS NULL OR link.basis = $basis) AND ($kinds IS NULL OR ${far("Kind")} IN $kinds)
  WITH id, link, ${far("Position")} AS farPosition ORDER BY farPosition, link.id LIMIT $limit
  RETURN {id: link.id, fromId: link.fromId, toId: link.toId, stated: link.basis = "STATED",
    near: id, nearKind: ${near("Kind")}, nearPosition: ${near("Position")}, far: ${far("Id")}, farKind: ${far("Kind")}, farPosition: farPosition}
}}`;
  const { links } = await readAnswer<{ links: WalkedLink[] }>(snapshot, expression, { ids, basis, kinds, limit: BigInt(limit + 1) });
  return { links: links.slice(0, limit), cut: links.length > limit };
}
