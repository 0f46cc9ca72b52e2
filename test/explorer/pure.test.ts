// The explorer's pure functions: marks, wrapped names, merged surroundings, addresses that may be followed.
import { describe, expect, test } from "vitest";
import { contextLength } from "../../src/curation/quotes/positions.js";
import { markMatches } from "../../src/explorer/find/mark-matches.js";
import { applyFilters, countByDistance, mergeNeighborhoods, nearest } from "../../src/explorer/graph/surroundings.js";
import { partsForPaper } from "../../src/explorer/drawing/parts-for-paper.js";
import { wrapText } from "../../src/explorer/drawing/wrap-text.js";
import { makeMatrix } from "../../src/explorer/coverage/matrix.js";
import { isCut } from "../../src/explorer/parts/is-cut.js";
import { webAddress } from "../../src/explorer/parts/web-address.js";
import { quoted } from "../../src/explorer/words/quoted.js";

test("a context is cut where it is as long as the API gives them", () => {
  expect(["𠮷".repeat(contextLength), "𠮷".repeat(contextLength - 1), ""].map(isCut)).toEqual([true, false, false]);
});

const marks = (name: string, searched: string): string => markMatches(name, searched).map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

test.each([
  ["建设筹集保障性租赁住房25万套（间）", "保障性租赁住房", "建设筹集[保障性租赁住房]25万套（间）"],
  ["Future communities", "FUTURE", "[Future] communities"],
  ["future community and future village", "village future", "[future] community and [future] [village]"],
  // The server looks for pairs of signs: what it found so is marked so.
  ["未来乡村和社区", "未来社区", "[未来]乡村和[社区]"],
  ["𠮷祥 .* (a)", ".* (a)", "𠮷祥 [.* (a)]"],
  ["两个先行", "八八战略", "两个先行"],
])("%s, searched for %s", (name, searched, marked) => {
  expect(marks(name, searched)).toBe(marked);
});

test.each([
  ["两个先行", "“两个先行”"],
  ["打造“共同富裕现代化基本单元”标志性成果", "“打造‘共同富裕现代化基本单元’标志性成果”"],
  ["“绿色建造”低碳转型", "“‘绿色建造’低碳转型”"],
  ["“绿色建造”", "“绿色建造”"],
  ["“一老”和“一小”", "“‘一老’和‘一小’”"],
  ["Making Zheli Anju (“Settled in Zhejiang”) a golden calling card", "“Making Zheli Anju (‘Settled in Zhejiang’) a golden calling card”"],
])("%s is quoted as %s", (name, written) => {
  expect(quoted(name)).toBe(written);
});

describe("a name in a box", () => {
  test("breaks between signs in Chinese and between words elsewhere, loses nothing, and never starts a line with a closing mark", () => {
    const chinese = "全省域推进共同富裕现代化基本单元（未来社区）建设";
    const lines = wrapText(chinese, 8, 9);
    expect(lines.join("")).toBe(chinese);
    expect(lines.filter((line) => /^[）”》，。]/.test(line))).toEqual([]);
    const english = "Carrying out the urban renewal action and building livable cities";
    expect(wrapText(english, 12, 9).join(" ")).toBe(english);
    expect(wrapText("x".repeat(90), 12, 20).join("")).toBe("x".repeat(90));
  });

  test("says that it goes on where it has more lines than there is room for", () => {
    const lines = wrapText("住房和城乡建设事业高质量发展与共同富裕示范区建设", 6, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});

describe("surroundings", () => {
  const node = (id: string, kind = "MEASURE") => ({ id, kind: kind as "MEASURE", name: id });
  const link = (from: string, to: string, type = "PART_OF", basis = "STATED") => ({ id: `${from}-${type}-${to}`, type: type as "PART_OF", basis: basis as "STATED", from: { id: from }, to: { id: to } });
  const around = mergeNeighborhoods([
    { truncated: false, nodes: [node("a", "STRATEGY"), node("b"), node("c")], links: [link("b", "a"), link("c", "b", "IMPLEMENTS", "INFERRED")] },
    { truncated: true, nodes: [node("c"), node("d", "TARGET")], links: [link("d", "c"), link("c", "b", "IMPLEMENTS", "INFERRED")] },
  ]);

  test("of several answers are one, each entity and link once", () => {
    expect([around.nodes.map(({ id }) => id), around.links.length, around.truncated]).toEqual([["a", "b", "c", "d"], 3, true]);
  });

  test("under filters keep what was started from, and lose what hangs on nothing", () => {
    const filtered = applyFilters(around, { hidden: new Set(["IMPLEMENTS", "TARGET"]), basis: null }, new Set(["a"]));
    expect(filtered.nodes.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(applyFilters(around, { hidden: new Set(["STRATEGY"]), basis: "INFERRED" }, new Set(["a"])).nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("that are too many lose the farthest, and the links to them", () => {
    expect(nearest(around, 2)).toEqual({ nodes: around.nodes.slice(0, 2), links: around.links.slice(0, 1), truncated: true });
  });
});

test("a tall picture goes on several pages, cut where no box is; one that leaves no gap goes on one", () => {
  const box = (y: number) => ({ id: String(y), kind: "TARGET" as const, name: "", lines: [], titled: true, x: 100, y, width: 180, height: 60 });
  const boxes = Array.from({ length: 40 }, (_, index) => box(30 + index * 80));
  const { scale, parts } = partsForPaper({ width: 600, height: 3180, boxes, lines: [] }, 16);
  expect(scale).toBe(1);
  expect([parts[0]?.top, parts.at(-1)?.bottom, parts.length]).toEqual([-16, 3196, 4]);
  for (const { bottom } of parts.slice(0, -1)) expect(boxes.filter(({ y }) => Math.abs(y - bottom) <= 30)).toEqual([]);
  expect(parts.slice(1).map(({ top }) => top)).toEqual(parts.slice(0, -1).map(({ bottom }) => bottom));
  const dense = partsForPaper({ width: 600, height: 3180, boxes: Array.from({ length: 106 }, (_, index) => box(30 + index * 30)), lines: [] }, 16);
  expect([dense.parts.length, dense.scale < 0.25]).toEqual([1, true]);
  // Where a name stands in the middle of each gap, the cut is beside it.
  const labels = boxes.map(({ y }) => ({ x: 100, y: y + 40 + 4 }));
  const lines = labels.map((label, index) => ({ id: String(index), type: "ADVANCES" as const, basis: "STATED" as const, from: "", to: "", points: [], label }));
  const named = partsForPaper({ width: 600, height: 3180, boxes, lines }, 16);
  expect(named.parts.length).toBe(4);
  for (const { bottom } of named.parts.slice(0, -1)) expect(labels.filter(({ y }) => bottom > y - 12 && bottom < y + 4)).toEqual([]);
});

test("how many are how far away is counted along links", () => {
  const nodes = ["a", "b", "c", "d", "e"].map((id) => ({ id, kind: "MEASURE" as const, name: id }));
  const links = [["b", "a"], ["a", "c"], ["d", "c"]].map(([from = "", to = ""]) => ({ id: from + to, type: "PART_OF" as const, basis: "STATED" as const, from, to }));
  expect(countByDistance({ nodes, links, truncated: true }, "a")).toEqual([2, 1]);
});

const matrixOf = (counts: number[], stated = counts) => {
  const column = (count: number) => ({ id: String(count), kind: "STRATEGY" as const, name: "s" });
  return makeMatrix({ rows: [{ id: "r", kind: "MEASURE", name: "r" }], columns: [...counts, 0].map(column), cells: counts.map((count) => ({ row: "r", column: String(count), count })) }, stated.map((count) => ({ row: "r", column: String(count), count: 1 })), true);
};

test("cells that stated links alone don't support are told apart, whatever they count", () => {
  const matrix = matrixOf([1, 3, 9], [3]);
  expect([matrix.filled, matrix.stated]).toEqual([3, 1]);
  expect(["0", "1", "3", "9"].filter((column) => matrix.isInferred("r", column))).toEqual(["1", "9"]);
});

test("shades grow with counts, and of many the most has the deepest", () => {
  const matrix = matrixOf([1, 3, 9, 81]);
  expect(matrix.columns.map(({ id }) => matrix.levelOf("r", id))).toEqual([1, 2, 3, 5]);
  expect([matrix.levelOf("r", "0"), matrix.columns.length]).toEqual([0, 4]);
});

test("the key has the shades that there can be, each with its counts, and one step is one shade", () => {
  const steps = (most: number) => matrixOf([most]).steps.map(({ level, least, most: last }) => [level, least, last]);
  expect(steps(1)).toEqual([[0, 0, 0], [3, 1, 1]]);
  expect(steps(2)).toEqual([[0, 0, 0], [2, 1, 1], [3, 2, 2]]);
  for (let most = 3; most < 400; most += 1) {
    const [none, ...others] = steps(most);
    expect([none, others.length]).toEqual([[0, 0, 0], Math.min(5, most)]);
    expect([others[0]?.[1], others.at(-1)?.[2]]).toEqual([1, most]);
    others.slice(1).forEach(([level, least], index) => expect([level, least]).toEqual([(others[index]?.[0] ?? 0) + 1, (others[index]?.[2] ?? 0) + 1]));
  }
});

test.each([
  ["https://example.org/a#:~:text=b", true],
  ["http://example.org", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["//example.org", false],
  ["/graphql", false],
  [null, false],
])("%s may be followed: %s", (address, followed) => {
  expect(webAddress(address) !== undefined).toBe(followed);
});
