// The explorer, served over a graph, in a real Chromium → pages to use as a person would. What a page complains of in its console, and what it asks of other hosts, fails the test.
import { readFile } from "node:fs/promises";
import chromium from "@sparticuz/chromium";
import axe, { type AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium as playwright, type Page } from "playwright-core";
import { expect } from "vitest";
import { serveGraph, type ServedGraph } from "../http/serve-graph.js";
import { openGraph, type TestGraph } from "../setup/graph.js";

/** SCREENSHOTS=1 keeps them here, for a person to look at. */
const screenshots = new URL("screenshots/", import.meta.url).pathname;

export interface Visit {
  page: Page;
  /** Closes the page; fails if it complained. */
  leave(): Promise<void>;
}

export interface Explorer {
  served: ServedGraph;
  graph: TestGraph;
  browser: Browser;
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export const chinese: BrowserContextOptions = { locale: "zh-CN" };
export const english: BrowserContextOptions = { locale: "en-US" };

export async function openExplorer(options: Parameters<typeof openGraph>[0] = {}): Promise<Explorer> {
  const graph = await openGraph(options);
  const served = await serveGraph(graph.database);
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
  return {
    served,
    graph,
    browser,
    visit: (address, contextOptions) => visit(browser, served.url, address, contextOptions),
    close: async () => {
      await browser.close();
      await served.close();
      await graph.database.close();
    },
  };
}

async function visit(browser: Browser, host: string, address: string, options: BrowserContextOptions = chinese): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const complaints: string[] = [];
  page.on("request", (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(`${host}/`) || complaints.push(`asked ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  await page.goto(`${host}${address}`);
  return {
    page,
    leave: async () => {
      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}

/** Violations of WCAG and good practice that axe finds, in a line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  // By way of the debugger, which the content security policy does not bind.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`));
}

/** How far the page is wider than the window, in pixels. */
export async function overflowOf(page: Page): Promise<number> {
  return await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

/** What a button of the page saves, if need be under which name. */
export async function saved(page: Page, name: string, file?: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).last().click()]);
  if (file !== undefined) expect(download.suggestedFilename()).toBe(file);
  return await readFile(await download.path());
}

export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (process.env["SCREENSHOTS"] === "1") await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: true });
}

export async function copiedText(page: Page): Promise<string> {
  return await page.evaluate(() => navigator.clipboard.readText());
}
