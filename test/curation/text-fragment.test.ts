// textFragment: deep links, read back as the browser decodes them.
import { expect, test } from "vitest";
import { textFragment } from "../../src/curation/text-fragment.js";

const url = "https://example.org/a";
const fragmentOf = (quote: string, prefix = "", suffix = "") => textFragment(url, { quote, prefix, suffix }).slice(`${url}#:~:text=`.length);

test.each([
  ["a quote alone", ["新建公园5个"], "新建公园5个"],
  ["context", ["新建公园5个", "全年", "。"], "全年-,新建公园5个,-。"],
  ["only a suffix", ["新建公园5个", "", "，栽树"], "新建公园5个,-，栽树"],
  ["a prefix that was cut off loses its first word", ["以绿色发展为指导", "24年建设工作会议，"], "年建设工作会议，-,以绿色发展为指导"],
  ["a suffix that was cut off loses its last word", ["栽树1.5万株", "", "，河水达标率达95."], "栽树1.5万株,-，河水达标率达"],
])("%s", (_, [quote = "", prefix, suffix], expected) => {
  expect(decodeURIComponent(fragmentOf(quote, prefix, suffix))).toBe(expected);
});

test("what has a meaning in fragments is encoded", () => {
  expect(fragmentOf("a-b, c&d")).toBe("a%2Db%2C%20c%26d");
});

test("a long quote is named by whole words at its two ends", () => {
  const quote = "全面贯彻落实会议精神，".repeat(6);
  const [start = "", end = ""] = decodeURIComponent(fragmentOf(quote)).split(",");
  expect(quote.startsWith(start) && quote.endsWith(end)).toBe(true);
  expect(start.length + end.length).toBeLessThanOrEqual(40);
  expect(start).not.toBe("");
});
