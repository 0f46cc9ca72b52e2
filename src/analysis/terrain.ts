// Terrain: the links known so far, by the entity they are walked from.

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
