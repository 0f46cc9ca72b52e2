// The layout of the graph: whatever is linked with whatever, no link runs behind a box that is not its end, and none lies on another, so that each is seen with its basis.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Drawing, Line, Point } from "../../src/explorer/drawing/drawing.js";
import type { Surroundings } from "../../src/explorer/graph/surroundings.js";

let layOut: (around: Pick<Surroundings, "nodes" | "links">) => Drawing;
beforeAll(async () => {
  // What the vocabulary asks of a browser: which language.
  vi.stubGlobal("location", { search: "" });
  vi.stubGlobal("navigator", { language: "zh" });
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  const { layOutLayers, usualRoom } = await import("../../src/explorer/graph/lay-out-layers.js");
  layOut = (around) => layOutLayers(around, usualRoom);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const kinds = ["STRATEGY", "GOAL", "MAJOR_QUESTION", "TASK_AREA", "MEASURE", "TARGET", "INDICATOR", "ACHIEVEMENT", "PROGRAMME"] as const;

function aroundOf(names: [kind: number, length: number][], pairs: [number, number][]): Pick<Surroundings, "nodes" | "links"> {
  const nodes = names.map(([kind, length], index) => ({ id: String(index), kind: kinds[kind % kinds.length] ?? "GOAL", name: "名".repeat(length) }));
  const joined = [...new Set(pairs.map(([from, to]) => `${from % nodes.length}-${to % nodes.length}`))].map((id) => [id, ...id.split("-")] as [string, string, string]);
  return { nodes, links: joined.filter(([, from, to]) => from !== to).map(([id, from, to], index) => ({ id, type: "ADVANCES" as const, basis: index % 2 ? ("INFERRED" as const) : ("STATED" as const), from, to })) };
}

const around = (mostNodes: number, mostLinks: number) =>
  fc.tuple(fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 60 })), { minLength: 2, maxLength: mostNodes, size: "max" }), fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: mostLinks, size: "max" })).map(([names, pairs]) => aroundOf(names, pairs));

const legsOf = ({ points }: Line): [Point, Point][] => points.slice(1).map((to, index) => [points[index] ?? to, to]);

/** Links that pass through a box which is not one of their ends, or through one of their ends. */
function behindBoxes({ boxes, lines }: Drawing): string[] {
  return lines.flatMap((line) =>
    boxes.filter(({ x, y, width, height }) => legsOf(line).some((leg) => passesThrough(leg, { left: x - width / 2 + 1, right: x + width / 2 - 1, top: y - height / 2 + 1, bottom: y + height / 2 - 1 }))).map(({ id }) => `${line.id} behind ${id}`),
  );
}

/** Cuts the leg at the sides of the box, one after the other (Liang and Barsky). */
function passesThrough([from, to]: [Point, Point], { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  for (const [step, room] of [[-dx, from.x - left], [dx, right - from.x], [-dy, from.y - top], [dy, bottom - from.y]] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) first = Math.max(first, room / step);
    if (step > 0) last = Math.min(last, room / step);
  }
  return first < last;
}

/** Pairs of links that run on each other for a stretch: in the same direction, less than `near` apart. */
function onEachOther({ lines }: Drawing, near: number): string[] {
  return lines.flatMap((line, index) => lines.slice(index + 1).flatMap((other) => (legsOf(line).some((leg) => legsOf(other).some((leg2) => overlap(leg, leg2, near))) ? [`${line.id} on ${other.id}`] : [])));
}

function overlap([a, b]: [Point, Point], [c, d]: [Point, Point], near: number): boolean {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < 1) return false;
  const along = ({ x, y }: Point): number => ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length;
  const beside = ({ x, y }: Point): number => Math.abs((x - a.x) * (b.y - a.y) - (y - a.y) * (b.x - a.x)) / length;
  if (beside(c) > near || beside(d) > near) return false;
  return Math.min(length, Math.max(along(c), along(d))) - Math.max(0, Math.min(along(c), along(d))) > 2;
}

test("no link is behind a box or on another one", () => {
  fc.assert(
    fc.property(around(40, 60), (found) => {
      const drawing = layOut(found);
      expect(drawing.lines).toHaveLength(found.links.length);
      expect(behindBoxes(drawing)).toEqual([]);
      expect(onEachOther(drawing, 3)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("where hundreds meet in one box, none is behind another box, and each has its own place to come in", () => {
  const names = Array.from({ length: 300 }, (_, index): [number, number] => [index === 0 ? 0 : 1 + (index % 8), 12]);
  const drawing = layOut(aroundOf(names, names.map((_, index): [number, number] => [index, 0])));
  expect(behindBoxes(drawing)).toEqual([]);
  expect(new Set(drawing.lines.map(({ points }) => points.at(-1)?.x)).size).toBe(299);
  expect(onEachOther(drawing, 0.01)).toEqual([]);
});

/** `hubs` of one kind, each linked with all of `others` of another. */
const hubsOf = (hubs: number, kind: number, others: number, otherKind: number) =>
  aroundOf(
    [...Array.from({ length: hubs }, (): [number, number] => [kind, 12]), ...Array.from({ length: others }, (): [number, number] => [otherKind, 12])],
    Array.from({ length: hubs * others }, (_, index): [number, number] => [hubs + (index % others), Math.floor(index / others)]),
  );

test.each([
  ["above", 0, 4],
  ["below", 5, 4],
  ["among them", 4, 4],
])("sixty links of one entity are each to be seen: it stands %s", (_, kind, otherKind) => {
  const drawing = layOut(hubsOf(1, kind, 60, otherKind));
  expect(behindBoxes(drawing)).toEqual([]);
  expect(onEachOther(drawing, 2)).toEqual([]);
  expect(drawing.crowds).toEqual([]);
});

test.each([
  ["above", 1, 0, 4, [200]],
  ["below", 1, 5, 4, [200]],
  ["among them", 1, 4, 4, [200]],
  ["above, and are two", 2, 0, 4, [200, 200]],
])("two hundred of one are counted where they come together, and none lies on another: it stands %s", (_, hubs, kind, otherKind, counts) => {
  const drawing = layOut(hubsOf(hubs, kind, 200, otherKind));
  // What draws them leaves out a link that stands still.
  expect(drawing.lines.filter((line) => legsOf(line).some(([from, to]) => from.x === to.x && from.y === to.y))).toEqual([]);
  expect(behindBoxes(drawing)).toEqual([]);
  expect(onEachOther(drawing, 0.01)).toEqual([]);
  expect(drawing.crowds?.map(({ count }) => count)).toEqual(counts);
});

test("each line begins and ends on the rims of its boxes, and all stand within the picture", () => {
  fc.assert(
    fc.property(around(40, 60), (found) => {
      const { boxes, lines, width, height } = layOut(found);
      const byId = new Map(boxes.map((box) => [box.id, box]));
      for (const { from, to, points } of lines) {
        for (const [id, point] of [[from, points[0]], [to, points.at(-1)]] as const) {
          const box = byId.get(id);
          expect(box && point && Math.abs(Math.abs(point.y - box.y) - box.height / 2)).toBeLessThan(0.01);
          expect(box && point && Math.abs(point.x - box.x)).toBeLessThanOrEqual((box?.width ?? 0) / 2);
        }
        for (const { x, y } of points) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }),
  );
});
