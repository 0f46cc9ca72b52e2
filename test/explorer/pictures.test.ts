// The pictures of the explorer in the READMEs: taken anew, of the real page; there, small enough, and shown. UPDATE=1 puts them into docs/images.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chinese, english, type Explorer, openExplorer } from "./open-explorer.js";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const folder = new URL("../../docs/images/", import.meta.url).pathname;
const update = process.env["UPDATE"] === "1" && process.env["CI"] === undefined;
const mostBytes = 150_000;

const pictures: [name: string, address: string, height: number, shows: string][] = [
  ["find", "/?q=保障性租赁住房", 580, ".result a"],
  ["trace", "/?view=trace&from=target/2023-government-subsidized-rental-housing&to=strategy/two-firsts&basis=stated", 1500, ".path .sentence"],
  ["graph", "/?view=graph&id=strategy/two-firsts", 1020, ".graph-canvas canvas"],
  ["coverage", "/?view=coverage&rows=TASK_AREA&columns=STRATEGY&empty=hide", 1180, ".heat-map a.shade"],
];

const readers = [
  ["zh", chinese, "README.zh-CN.md"],
  ["en", english, "README.md"],
] as const;

async function take(page: Page): Promise<Buffer> {
  const size = page.viewportSize();
  const debuggerOfPage = await page.context().newCDPSession(page);
  const { data } = await debuggerOfPage.send("Page.captureScreenshot", { format: "webp", quality: 80, clip: { x: 0, y: 0, width: size?.width ?? 0, height: size?.height ?? 0, scale: 1.5 } });
  return Buffer.from(data, "base64");
}

test.each(pictures.flatMap((picture) => readers.map((reader) => [...picture, ...reader] as const)))("%s", async (name, address, height, shows, lang, options, readme) => {
  const { page, leave } = await explorer.visit(address, { ...options, viewport: { width: 1180, height }, colorScheme: "light" });
  await page.locator(shows).first().waitFor();
  await page.waitForLoadState("networkidle");
  const picture = await take(page);
  expect(picture.length).toBeLessThan(mostBytes);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}${name}.${lang}.webp`, picture);
  }
  const kept = readFileSync(`${folder}${name}.${lang}.webp`);
  expect(kept.subarray(8, 12).toString()).toBe("WEBP");
  expect(kept.length).toBeLessThan(mostBytes);
  expect(readFileSync(new URL(`../../${readme}`, import.meta.url), "utf8")).toContain(`docs/images/${name}.${lang}.webp`);
  await leave();
});
