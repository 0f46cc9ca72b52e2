// Walk: entities → the links around them, level by level, a statement for each level.
import { type Asking, readAnswer } from "./question.js";
import { Terrain, turnRound, type WalkedLink } from "./terrain.js";

interface Way {
  /** Link types to follow. */
  types: readonly string[];
  /** `out` along the links, `in` against them. */
  direction: "out" | "in" | "both";
  basis: string | null;
  /** Kinds to walk to; null for all. */
  kinds: readonly string[] | null;
}

/** Where a walk has come to from one side. */
export interface Side {
  frontier: readonly string[];
  seen: Set<string>;
}

/** Links that one walk may read. */
const walkLimit = 20_000;

export class Walk {
  readonly terrain = new Terrain();
  /** The limit left links out. */
  cut = false;
  private left = walkLimit;

  constructor(
    private readonly snapshot: Asking["snapshot"],
    private readonly way: Way,
  ) {}

  start(ids: readonly string[]): Side {
    return { frontier: ids, seen: new Set(ids) };
  }

  /** One level on: the links of the frontier become known, what they lead to for the first time is the next frontier. */
  async advance(side: Side): Promise<void> {
    const links = await this.expand(side.frontier);
    this.terrain.add(links);
    if (this.way.direction === "both") this.terrain.add(links.map(turnRound));
    side.frontier = [...new Set(links.map(({ far }) => far))].filter((id) => !side.seen.has(id));
    for (const id of side.frontier) side.seen.add(id);
  }

  /** In document order. */
  private async expand(ids: readonly string[]): Promise<WalkedLink[]> {
    const { types, direction, basis, kinds } = this.way;
    if (ids.length === 0 || types.length === 0) return [];
    const side = (out: string, inward: string) => (direction === "out" ? out : direction === "in" ? inward : `CASE WHEN link.fromId = id THEN ${out} ELSE ${inward} END`);
    const [near, far] = [(what: string) => side(`link.from${what}`, `link.to${what}`), (what: string) => side(`link.to${what}`, `link.from${what}`)];
    // A list that is a parameter itself would be planned anew by how long it is.
    const expression = `{links: COLLECT {
  UNWIND $rim.ids AS id
  MATCH (:Entity {id: id})${direction === "in" ? "<-" : "-"}[link:${types.join("|")}]${direction === "out" ? "->" : "-"}()
  WHERE ($basis IS NULL OR link.basis = $basis) AND ($kinds IS NULL OR ${far("Kind")} IN $kinds)
  WITH id, link, ${far("Position")} AS farPosition ORDER BY farPosition, link.id LIMIT $limit
  RETURN {id: link.id, fromId: link.fromId, toId: link.toId, stated: link.basis = "STATED",
    near: id, nearKind: ${near("Kind")}, nearPosition: ${near("Position")}, far: ${far("Id")}, farKind: ${far("Kind")}, farPosition: farPosition}
}}`;
    const { links } = await readAnswer<{ links: WalkedLink[] }>(this.snapshot, expression, { rim: { ids }, basis, kinds, limit: BigInt(this.left + 1) });
    if (links.length > this.left) this.cut = true;
    const taken = links.slice(0, this.left);
    this.left -= taken.length;
    return taken;
  }
}
