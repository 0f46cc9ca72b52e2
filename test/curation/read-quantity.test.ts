// readQuantity: figures as Chinese documents write them, each with what it says.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Quantity, readQuantity } from "../../src/curation/read-quantity.js";

type Row = [text: string, value: number, unit: string, comparator: Quantity["comparator"], max?: number];

const figures: Row[] = [
  // Magnitudes
  ["25万套（间）", 250_000, "套（间）", "EQ"],
  ["1.12亿平方米", 112_000_000, "平方米", "EQ"],
  ["2.45万亿元", 2_450_000_000_000, "元", "EQ"],
  ["100万吨/日", 1_000_000, "吨/日", "EQ"],
  ["47.9平方米", 47.9, "平方米", "EQ"],
  ["1,200个", 1200, "个", "EQ"],
  ["１２０公里", 120, "公里", "EQ"],
  ["5千公里", 5000, "公里", "EQ"],
  ["3百万", 3_000_000, "", "EQ"],
  ["100千瓦", 100, "千瓦", "EQ"],
  ["2000万千瓦", 20_000_000, "千瓦", "EQ"],
  ["50千克", 50, "千克", "EQ"],
  ["10m3以上", 10, "m3", "GTE"],
  // Percentages
  ["6.5%", 6.5, "%", "EQ"],
  ["73％", 73, "%", "EQ"],
  ["百分之五左右", 5, "%", "APPROX"],
  ["3.5个百分点", 3.5, "个百分点", "EQ"],
  // Comparators
  ["1亿平方米以上", 100_000_000, "平方米", "GTE"],
  ["5.5%以上", 5.5, "%", "GTE"],
  ["不低于95%", 95, "%", "GTE"],
  ["≥95%", 95, "%", "GTE"],
  ["控制在5%以内", 5, "%", "LTE"],
  ["不超过3个", 3, "个", "LTE"],
  ["200余条", 200, "条", "GT"],
  ["10多万人", 100_000, "人", "GT"],
  ["5万多人", 50_000, "人", "GT"],
  ["突破2万亿元", 2_000_000_000_000, "元", "GT"],
  ["超过100家", 100, "家", "GT"],
  ["低于5%", 5, "%", "LT"],
  ["不到5%", 5, "%", "LT"],
  ["约300个", 300, "个", "APPROX"],
  ["近30个", 30, "个", "APPROX"],
  ["5%左右", 5, "%", "APPROX"],
  ["达73%", 73, "%", "EQ"],
  ["增长至47.9平方米", 47.9, "平方米", "EQ"],
  // Ranges
  ["3—5万套", 30_000, "套", "RANGE", 50_000],
  ["3万—5万套", 30_000, "套", "RANGE", 50_000],
  ["3%—5%", 3, "%", "RANGE", 5],
  ["8000—1.2万元", 8000, "元", "RANGE", 12_000],
  ["三至五个", 3, "个", "RANGE", 5],
  ["12-15家", 12, "家", "RANGE", 15],
  // Chinese numerals
  ["二十条", 20, "条", "EQ"],
  ["十余个", 10, "个", "GT"],
  ["一百二十万亩", 1_200_000, "亩", "EQ"],
  ["两千三百五十万", 23_500_000, "", "EQ"],
  ["一亿两千万", 120_000_000, "", "EQ"],
  ["一万亿", 1_000_000_000_000, "", "EQ"],
  ["二〇二三年", 2023, "年", "EQ"],
];

test.each(figures)("%s", (text, value, unit, comparator, max) => {
  expect(readQuantity(text)).toEqual({ value, unit, comparator, ...(max !== undefined && { max }) });
});

test.each([
  ["第一", 1, "", "EQ"],
  ["居第一", 1, "", "EQ"],
  ["均居全国第一", 1, "", "EQ"],
  ["第3位", 3, "位", "EQ"],
  ["居首位", 1, "位", "EQ"],
  ["前10位", 10, "位", "LTE"],
] satisfies Row[])("%s is a rank", (text, value, unit, comparator) => {
  expect(readQuantity(text)).toEqual({ value, unit, comparator, rank: true });
});

test.each(["", "前列", "基本全覆盖", "26+12+10+9", "3个、5个", "2023年1月", "15条以上政策", "3%—5个", "半数"])("“%s” is no figure", (text) => {
  expect(readQuantity(text)).toBeUndefined();
});

test("a magnitude is shifted as text: every figure of 万 and 亿 is the nearest number there is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }), (whole, part) => {
      const fraction = String(part).padStart(4, "0");
      expect(readQuantity(`${whole}.${fraction}万个`)?.value).toBe(whole * 10_000 + part);
      expect(readQuantity(`${whole}.${fraction}亿个`)?.value).toBe((whole * 10_000 + part) * 10_000);
    }),
  );
});
