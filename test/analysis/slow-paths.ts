// The slow and obvious way: every path there is, one by one, then sorted. What the product finds must be the same.
import type { LinkRecord, Records } from "../../src/curation/records.js";
import { model } from "../../src/kinds/index.js";

export interface SlowPath {
  links: LinkRecord[];
  end: string;
  inferred: number;
}

interface SlowQuery {
  from: string;
  maxLength: number;
  isEnd: (id: string) => boolean;
  /** `any`: links of all types, whichever way they point. */
  direction: "UP" | "DOWN" | "any";
  basis?: string;
}

export function slowPaths(records: Records, { from, maxLength, isEnd, direction, basis }: SlowQuery): SlowPath[] {
  const supporting = new Set(model.linkTypes.filter(({ supports }) => supports).map(({ type }) => type));
  const links = records.links.filter((link) => (direction === "any" || supporting.has(link.type)) && (basis === undefined || link.basis === basis));
  const found: SlowPath[] = [];
  const walk = (at: string, met: string[], taken: LinkRecord[]) => {
    if (taken.length > 0 && isEnd(at)) found.push({ links: taken, end: at, inferred: taken.filter((link) => link.basis === "INFERRED").length });
    if (taken.length === maxLength) return;
    for (const link of links) {
      const next = direction !== "DOWN" && link.from === at ? link.to : direction !== "UP" && link.to === at ? link.from : null;
      if (next !== null && !met.includes(next)) walk(next, [...met, next], [...taken, link]);
    }
  };
  walk(from, [from], []);
  return found.sort((one, other) => one.links.length - other.links.length || one.inferred - other.inferred);
}
