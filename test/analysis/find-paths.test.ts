// findPaths by itself, on dense little graphs: the same paths as the slow way, and in the same order.
import fc from "fast-check";
import { expect, test } from "vitest";
import { findPaths } from "../../src/analysis/find-paths.js";
import { Terrain, type WalkedLink } from "../../src/analysis/terrain.js";

const size = 6;
const place = (node: number) => `000000.${String(node).padStart(8, "0")} n/${node}`;

/** For each pair of nodes: no link, a stated one, an inferred one, or one of each. */
const links: fc.Arbitrary<WalkedLink[]> = fc.array(fc.constantFrom("", "S", "I", "SI", ""), { minLength: size * size, maxLength: size * size }).map((cells) =>
  cells.flatMap((cell, index) => {
    const [from, to] = [Math.floor(index / size), index % size];
    if (from === to) return [];
    return [...cell].map((basis) => {
      const [near, far] = [`n/${from}`, `n/${to}`];
      return { id: `${near}--${basis}--${far}`, fromId: near, toId: far, stated: basis === "S", near, nearKind: "N", nearPosition: place(from), far, farKind: "N", farPosition: place(to) };
    });
  }),
);

function slowPaths(all: WalkedLink[], isEnd: (id: string) => boolean, maxLength: number): WalkedLink[][] {
  const found: WalkedLink[][] = [];
  const walk = (at: string, taken: WalkedLink[]) => {
    if (taken.length > 0 && isEnd(at)) found.push(taken);
    if (taken.length < maxLength) for (const link of all) if (link.near === at && link.far !== "n/0" && !taken.some(({ far }) => far === link.far)) walk(link.far, [...taken, link]);
  };
  walk("n/0", []);
  const inferred = (path: WalkedLink[]) => path.filter(({ stated }) => !stated).length;
  const key = (path: WalkedLink[]) => path.map(({ farPosition, id }) => `${farPosition}\t${id}`);
  return found.sort((one, other) => {
    const difference = one.length - other.length || inferred(one) - inferred(other);
    if (difference !== 0) return difference;
    const [here, there] = [key(one), key(other)];
    const at = here.findIndex((text, index) => text !== there[index]);
    return at < 0 ? 0 : (here[at] ?? "") < (there[at] ?? "") ? -1 : 1;
  });
}

test("shortest first, of equal ones those with fewer inferred links, then in document order", () => {
  fc.assert(
    fc.property(links, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }), fc.uniqueArray(fc.integer({ min: 1, max: size - 1 }), { minLength: 1, maxLength: 2 }), (all, maxLength, count, ends) => {
      const terrain = new Terrain();
      terrain.add(all);
      const isEnd = (id: string) => ends.some((end) => id === `n/${end}`);
      const { paths, cut } = findPaths(terrain, { from: "n/0", isEnd, maxLength, count });
      const ids = (found: readonly (readonly WalkedLink[])[]) => found.map((path) => path.map(({ id }) => id).join(" "));
      expect([cut, ids(paths)]).toEqual([false, ids(slowPaths(all, isEnd, maxLength).slice(0, count))]);
    }),
    { numRuns: 300 },
  );
});
