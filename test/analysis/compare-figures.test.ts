// compareFigures and judgeOutcome: every pair of wordings, what is no measure of the same, and what must hold of all figures.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFigures } from "../../src/analysis/figures/compare-figures.js";
import type { Comparator, QuantityKind, StatedFigure } from "../../src/analysis/figures/figure.js";
import { judgeOutcome } from "../../src/analysis/figures/judge-outcome.js";

function figure(value: number | null, more: Partial<StatedFigure> = {}): StatedFigure {
  const comparator = value === null ? null : "EQ";
  return { id: "figure/one", name: "名称", value, max: null, unit: "个", asWritten: `${value}个`, comparator, quantity: "FLOW", year: 2024, since: null, ...more };
}
const range = (value: number, max: number, more: Partial<StatedFigure> = {}) => figure(value, { max, comparator: "RANGE", ...more });

describe("what is to be compared with a baseline of 100", () => {
  const around = (comparator: Comparator, quantity: QuantityKind = "FLOW") =>
    [90, 100, 110].map((value) => compareFigures(figure(value, { comparator, quantity }), figure(100, { quantity })).verdict);
  const plain = ["LOWERED", "UNCHANGED", "RAISED"];
  const strict = ["LOWERED", "NOT_COMPARABLE", "RAISED"];
  const open = ["NOT_COMPARABLE", "NOT_COMPARABLE", "NOT_COMPARABLE"];
  test.each([
    ["EQ", plain], ["GTE", plain], ["LTE", plain], ["GT", strict], ["LT", strict], ["APPROX", open],
  ] as [Comparator, string[]][])("%s: %j", (comparator, expected) => {
    expect(around(comparator)).toEqual(expected);
  });
  test("the wording of the baseline counts in the same way", () => {
    const against = (comparator: Comparator) => [90, 100, 110].map((value) => compareFigures(figure(value), figure(100, { comparator })).verdict);
    expect([against("GTE"), against("LTE"), against("GT"), against("LT"), against("APPROX")]).toEqual([plain, plain, strict, strict, open]);
  });
  test("the same strict wording on both sides", () => {
    for (const comparator of ["GT", "LT"] as const) expect(compareFigures(figure(5, { comparator }), figure(5, { comparator })).verdict).toBe("UNCHANGED");
  });
  test("a smaller place is LOWERED by number, and has no ratio", () => {
    expect(compareFigures(figure(1, { quantity: "RANK", unit: null }), figure(3, { quantity: "RANK", unit: null }))).toEqual({ verdict: "LOWERED", ratio: null, reason: null });
  });
  test.each([
    ["above", range(11, 12), range(5, 10), "RAISED"],
    ["below", range(1, 4), range(5, 10), "LOWERED"],
    ["the same", range(5, 10), range(5, 10), "UNCHANGED"],
    ["overlapping", range(8, 12), range(5, 10), "NOT_COMPARABLE"],
    ["touching", range(10, 12), range(5, 10), "NOT_COMPARABLE"],
    ["around a plain one", range(5, 10), figure(7), "NOT_COMPARABLE"],
    ["above a plain one", range(5, 10), figure(4), "RAISED"],
  ])("a range %s", (_what, later, earlier, verdict) => {
    expect(compareFigures(later, earlier)).toMatchObject({ verdict, ratio: null });
  });
});

describe("figures that measure different things", () => {
  test.each([
    ["a number against none", figure(5), figure(null), "gives no number", "没有写明数字"],
    ["amounts accumulated and new", figure(300, { asWritten: "300个" }), figure(783, { asWritten: "783个", quantity: "STOCK", year: 2023 }), "the former is an amount accumulated or standing at the period's end, the latter an amount done or added within the period.", "前者是累计或期末的数量，后者是当期完成或新增的数量"],
    ["other units", figure(5), figure(5, { unit: "家" }), "(家, 个)", "单位不同（家、个）"],
    ["other spans of years", figure(5), figure(5, { since: 2022, year: 2024 }), "spans 3 years, the latter 1", "前者跨3年，后者跨1年"],
    ["no stated kind", figure(5, { quantity: null }), figure(5, { quantity: null }), "no stated kind", "未说明种类"],
  ])("%s", (_what, later, earlier, en, zh) => {
    const { verdict, ratio, reason } = compareFigures(later, earlier);
    expect({ verdict, ratio }).toEqual({ verdict: "NOT_COMPARABLE", ratio: null });
    expect(reason?.en).toContain(en);
    expect(reason?.zh).toContain(zh);
    expect(judgeOutcome(later, earlier)).toMatchObject({ outcome: "NOT_COMPARABLE", fulfilment: null });
  });
  test("the reason names both figures as written, with their years", () => {
    const { reason } = compareFigures(figure(300, { asWritten: "300个" }), figure(783, { asWritten: "783个", quantity: "STOCK", year: 2023, since: 2018 }));
    expect(reason?.zh).toMatch(/^“783个”（2018—2023年）与“300个”（2024年）不可比：/);
    expect(reason?.en).toMatch(/^“783个” \(2018–2023\) and “300个” \(2024\) can't be compared: /);
  });
  test("a level that held for years can be compared with one of a year", () => {
    expect(compareFigures(figure(6, { quantity: "RATIO" }), figure(5, { quantity: "RATIO", since: 2018 })).verdict).toBe("RAISED");
  });
});

describe("ratios: only where they mean something, never rounded", () => {
  test.each([
    [figure(1e8, { comparator: "GTE" }), figure(1.12e8), 1e8 / 1.12e8],
    [figure(0), figure(5), 0],
    [figure(5), figure(0), null],
    [figure(3, { quantity: "GROWTH" }), figure(-2, { quantity: "GROWTH" }), null],
    [figure(-2, { quantity: "GROWTH" }), figure(3, { quantity: "GROWTH" }), null],
    [figure(7, { quantity: "GROWTH" }), figure(6.5, { quantity: "GROWTH" }), 7 / 6.5],
  ])("%#", (later, earlier, ratio) => {
    expect(compareFigures(later, earlier).ratio).toBe(ratio);
  });
});

describe("outcomes", () => {
  /** Rows: the target's wording (of 100; a range to 200). Columns: results worded so, of 90, 100, 110; a range 90–110 and 100–110. */
  const wordings: Comparator[] = ["EQ", "GTE", "GT", "LTE", "LT", "APPROX", "RANGE"];
  const letters = { MET: "+", NOT_MET: "-", NOT_COMPARABLE: "?" };
  const worded = (value: number, comparator: Comparator) => (comparator === "RANGE" ? range(value, 110) : figure(value, { comparator }));
  test.each([
    //           EQ     GTE    GT     LTE    LT     APPROX RANGE
    ["EQ", /**/ "-++", "?++", "?++", "-??", "--?", "???", "?++"],
    ["GTE", /**/ "-++", "?++", "?++", "-??", "--?", "???", "?++"],
    ["GT", /***/ "--+", "??+", "?++", "--?", "--?", "???", "??+"],
    ["LTE", /**/ "++-", "??-", "?--", "++?", "++?", "???", "??-"],
    ["LT", /***/ "+--", "?--", "?--", "+??", "++?", "???", "?--"],
    ["APPROX", "?++", "?++", "?++", "???", "???", "???", "?++"],
    ["RANGE", "-++", "???", "???", "-??", "--?", "???", "?++"],
  ] as [Comparator, ...string[]][])("a target worded %s", (comparator, ...expected) => {
    const target = comparator === "RANGE" ? range(100, 200) : figure(100, { comparator });
    const judged = wordings.map((wording) => [90, 100, 110].map((value) => letters[judgeOutcome(target, worded(value, wording)).outcome]).join(""));
    expect(judged).toEqual(expected);
  });

  const rank = (value: number, comparator: Comparator = "EQ") => figure(value, { comparator, quantity: "RANK", unit: null });
  test.each([
    ["a higher place", rank(3), rank(2), "MET"],
    ["the place", rank(3), rank(3), "MET"],
    ["a lower place", rank(3), rank(4), "NOT_MET"],
    ["among the first three", rank(3, "LTE"), rank(3), "MET"],
    ["“at least” of a place points either way", rank(3, "GTE"), rank(2), "NOT_COMPARABLE"],
    ["a rate above a negative target", figure(-2, { quantity: "GROWTH" }), figure(-1, { quantity: "GROWTH" }), "MET"],
    ["a rate below a negative target", figure(-2, { quantity: "GROWTH" }), figure(-3, { quantity: "GROWTH" }), "NOT_MET"],
    ["a rate above a range", range(5, 6, { quantity: "GROWTH" }), figure(7, { quantity: "GROWTH" }), "NOT_MET"],
  ] as const)("%s", (_what, target, result, outcome) => {
    expect(judgeOutcome(target, result)).toMatchObject({ outcome, reason: outcome === "NOT_COMPARABLE" ? { zh: /可能达到目标/, en: /may or may not/ } : null });
  });

  test.each([
    ["a floor", figure(500), figure(480), 480 / 500],
    ["a ceiling", figure(20, { comparator: "LTE" }), figure(18), null],
    ["a range", range(40, 42), figure(41), null],
    ["about", figure(100, { comparator: "APPROX" }), figure(120), null],
    ["a place", rank(3), rank(2), null],
    ["a rate below zero", figure(-2), figure(-1), null],
    ["what is left open", figure(300), figure(200, { comparator: "GT" }), null],
  ])("fulfilment of %s", (_what, target, result, fulfilment) => {
    expect(judgeOutcome(target, result).fulfilment).toBe(fulfilment);
  });
});

describe("what holds of all figures", () => {
  const number = fc.integer({ min: -50, max: 50 });
  const comparators: Comparator[] = ["EQ", "GTE", "GT", "LTE", "LT", "APPROX"];
  const quantities: QuantityKind[] = ["FLOW", "STOCK", "RATIO", "GROWTH", "RANK"];
  const wordedFigure = (quantity: QuantityKind) =>
    fc.oneof(
      fc.tuple(number, fc.constantFrom(...comparators)).map(([value, comparator]) => figure(value, { comparator, quantity })),
      fc.tuple(number, fc.integer({ min: 1, max: 20 })).map(([low, width]) => range(low, low + width, { quantity })),
    );
  const pair = fc.constantFrom(...quantities).chain((quantity) => fc.tuple(wordedFigure(quantity), wordedFigure(quantity)));
  /** What a plain result of each number that a wording allows would be, tried on a grid. */
  const allows = ({ comparator, value, max }: StatedFigure, candidate: number) => {
    const at = value ?? 0;
    const kept: Record<Comparator, boolean> = {
      EQ: candidate === at, GTE: candidate >= at, GT: candidate > at, LTE: candidate <= at, LT: candidate < at, RANGE: candidate >= at && candidate <= (max ?? at), APPROX: true,
    };
    return kept[comparator ?? "EQ"];
  };
  const grid = Array.from({ length: 601 }, (_, index) => (index - 300) / 4);

  test("MET and NOT_MET agree with each number that the result may be", () => {
    fc.assert(
      fc.property(pair, ([target, result]) => {
        const { outcome } = judgeOutcome(target, result);
        if (outcome === "NOT_COMPARABLE") return;
        for (const value of grid.filter((candidate) => allows(result, candidate))) expect(judgeOutcome(target, { ...result, value, max: null, comparator: "EQ" }).outcome).toBe(outcome);
      }),
    );
  });
  test("where the outcome is left open by wording alone, both are possible", () => {
    fc.assert(
      fc.property(pair, ([target, result]) => {
        if ([target.comparator, result.comparator].includes("APPROX") || target.quantity === "RANK") return;
        if (judgeOutcome(target, result).outcome !== "NOT_COMPARABLE") return;
        const outcomes = new Set(grid.filter((candidate) => allows(result, candidate)).map((value) => judgeOutcome(target, { ...result, value, max: null, comparator: "EQ" }).outcome));
        expect([...outcomes].sort()).toEqual(["MET", "NOT_MET"]);
      }),
    );
  });
  test("more never turns MET into NOT_MET where the target is a floor", () => {
    const floor = fc.tuple(number, fc.constantFrom<Comparator>("EQ", "GTE", "GT")).map(([value, comparator]) => figure(value, { comparator }));
    fc.assert(
      fc.property(floor, number, fc.nat(20), (target, value, more) => {
        if (judgeOutcome(target, figure(value)).outcome === "MET") expect(judgeOutcome(target, figure(value + more)).outcome).toBe("MET");
      }),
    );
  });
  test("turned round, RAISED is LOWERED, and what can't be compared still can't", () => {
    const turned = { RAISED: "LOWERED", LOWERED: "RAISED", UNCHANGED: "UNCHANGED", NOT_COMPARABLE: "NOT_COMPARABLE" };
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(compareFigures(other, one).verdict).toBe(turned[compareFigures(one, other).verdict]);
      }),
    );
  });
  test("a reason exactly where something is not comparable; numbers else, and never NaN", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const { verdict, ratio, reason } = compareFigures(one, other);
        const { outcome, fulfilment, reason: whyOpen } = judgeOutcome(one, other);
        expect(reason !== null).toBe(verdict === "NOT_COMPARABLE");
        expect(whyOpen !== null).toBe(outcome === "NOT_COMPARABLE");
        for (const quotient of [ratio, fulfilment]) expect(quotient === null || Number.isFinite(quotient)).toBe(true);
      }),
    );
  });
});
