// GraphiQL in a real Chromium: it opens without any other host, runs an example, and complains of nothing.
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { type ServedGraph, serveGraph } from "./serve-graph.js";

let graph: TestGraph;
let served: ServedGraph;
let browser: Browser;

beforeAll(async () => {
  graph = await openGraph();
  served = await serveGraph(graph.database);
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
});

afterAll(async () => {
  await browser?.close();
  await served.close();
  await graph.database.close();
});

it("opens offline, with examples as tabs; which run at once when a tab is chosen", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(`${served.url}/`) || elsewhere.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));

  await page.goto(`${served.url}/graphql`);
  await page.getByRole("tab", { name: "TargetsThatSupport" }).waitFor();
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window", { hasText: "truncated" }).waitFor();
  await page.getByRole("tab").getByRole("button", { name: "Search" }).click();
  await page.locator(".graphiql-query-editor", { hasText: "score" }).waitFor();
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window", { hasText: "保障性租赁住房" }).waitFor();

  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it("opens with the query of its address", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${served.url}/graphql?query=${encodeURIComponent("query FromAddress { stats { nodeCount } }")}`);
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window", { hasText: "nodeCount" }).waitFor();
  await page.close();
});
