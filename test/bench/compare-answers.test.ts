// Answers in three dialects: what is the same must count as the same, and nothing else.
import { expect, test } from "vitest";
import { countObjects, findDifference, findSearchDifference, normalize } from "../../bench/compare-answers.js";

const target = { id: "target/1", name: "新增未来社区300个", value: 300 };
const indicator = { id: "indicator/1", name: "未来社区创建数量" };

test("pages, edges and lists of one are the library's or ours, not the answer's", () => {
  const ours = normalize({ answer: { ...target, indicator, measures: { nodes: [{ id: "a" }] } } }, "ours");
  const library = normalize({ answer: [{ ...target, indicator: [indicator], measures: [{ id: "a" }] }] }, "neo4j-graphql");
  const written = normalize({ answer: { ...target, indicator, measures: [{ id: "a" }] } }, "hand-written");
  expect(findDifference(ours, library)).toBeUndefined();
  expect(findDifference(ours, written)).toBeUndefined();
});

test("nothing found is null in the one and an empty list in the other", () => {
  expect(normalize({ answer: { indicator: [] } }, "neo4j-graphql")).toEqual({ answer: { indicator: null } });
  expect(normalize({ answer: [] }, "hand-written")).toEqual({ answer: [] });
});

test("edges and nodes of a page with a total are the same", () => {
  const edges = normalize({ answer: { totalCount: 3, edges: [{ node: target }] } }, "neo4j-graphql");
  expect(findDifference(normalize({ answer: { totalCount: 3, nodes: [target] } }, "ours"), edges)).toBeUndefined();
});

test.each([
  ["a value", { ...target, value: 301 }, /answer\.value: 300 against 301/],
  ["a field that is missing", { id: target.id, name: target.name }, /answer\.value: 300 against nothing/],
  ["null for a value", { ...target, value: null }, /answer\.value/],
  ["a list for one", [target], /answer: /],
])("%s is a difference", (_what, other, message) => {
  expect(findDifference(target, other)).toMatch(message);
});

test("the order of a list counts, that of fields does not", () => {
  expect(findDifference([1, 2], [2, 1])).toBeDefined();
  expect(findDifference({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeUndefined();
});

test("the search may rank otherwise within a rank, but must find as many, all with the text, whole names first", () => {
  const found = (...names: string[]) => ({ answer: names.map((name) => ({ name })) });
  expect(findSearchDifference(found("河道整治", "推进河道整治"), found("河道整治", "实施河道整治"), "河道整治")).toBeUndefined();
  expect(findSearchDifference(found("河道整治", "推进河道整治"), found("实施河道整治", "河道整治"), "河道整治")).toMatch(/up to the place 1 against 2/);
  expect(findSearchDifference(found("河道整治"), found("河道治理"), "河道整治")).toMatch(/does not have/);
  expect(findSearchDifference(found("河道整治"), found(), "河道整治")).toMatch(/1 found against 0/);
});

test("objects are what has an id", () => {
  expect(countObjects({ answer: { ...target, indicator, notes: [{ text: "none" }], more: [indicator, indicator] } })).toBe(4);
});
