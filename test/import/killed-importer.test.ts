// An importer killed in the middle leaves the old graph whole, readable, and free for the next import.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { importGraph } from "../../src/import/import-graph.js";
import { readRevision } from "../../src/import/import-lock.js";
import { model } from "../../src/kinds/index.js";
import { openGraph, type TestGraph } from "../setup/graph.js";
import { testConnection } from "../setup/connection.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.database.close());

const countChanged = async () =>
  (await graph.database.read({ cypher: 'MATCH (n:Entity) WHERE n.summaryZh = "改过" RETURN count(n) AS changed', parameters: {} }, { timeout: 10_000 }))[0]?.["changed"];

test.each(["Writing the graph", "Committing"])("killed at “%s”", async (moment) => {
  const before = await readRevision(graph.database);
  const child = spawn(process.execPath, ["--import", "tsx", "test/import/importer-process.ts"], {
    env: { ...process.env, CONNECTION: JSON.stringify(testConnection()) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    if (printed.includes(moment)) child.kill("SIGKILL");
  });
  await once(child, "close");
  expect(printed).toContain(moment);

  const changed = await countChanged();
  // Killed before the database had the commit, all is old; after it, all is new. Never a part.
  expect([0, graph.records.entities.length]).toContain(changed);
  if (moment === "Writing the graph") {
    expect(changed).toBe(0);
    expect(await readRevision(graph.database)).toBe(before);
  }
  await importGraph(graph.database, makeGraphRows(graph.records, model), model, { report: () => undefined, force: true });
  expect(await countChanged()).toBe(0);
  const { data, errors } = await graph.askText("{ targets { totalCount } }");
  expect(errors).toBeUndefined();
  expect(data).toEqual({ targets: { totalCount: 17 } });
});
