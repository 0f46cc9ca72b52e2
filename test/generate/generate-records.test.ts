// A made-up graph: the same for the same seed, and as sound as the seeds' records.
import { expect, test } from "vitest";
import type { RecordSource } from "../../src/curation/records.js";
import { generateRecords } from "../../src/generate/generate-records.js";
import { makeGraphRows } from "../../src/import/graph-rows.js";
import { model } from "../../src/kinds/index.js";
import { linkAllowed } from "../../src/model/model.js";

const revisionOf = (records: RecordSource) => makeGraphRows(records, model).revision;

test("is the same for the same seed, another for another, and the same each time it is gone through", () => {
  const records = generateRecords({ documents: 30, seed: 4 });
  expect([...records.links]).toEqual([...records.links]);
  expect(revisionOf(generateRecords({ documents: 30, seed: 4 }))).toBe(revisionOf(records));
  expect(revisionOf(generateRecords({ documents: 30, seed: 5 }))).not.toBe(revisionOf(records));
});

test.each([1, 3, 40, 400])("of %i documents is sound", (documents) => {
  const records = generateRecords({ documents, seed: 1 });
  const rows = makeGraphRows(records, model);
  const labels = new Map<string, string>();
  const complaints: string[] = [];
  const known = new Set<string>();
  for (const { id, label, properties, evidence } of records.entities) {
    const kind = model.kindByLabel.get(label);
    if (labels.has(id)) complaints.push(`${id} twice`);
    labels.set(id, label);
    if (label === "Document") known.add(id);
    if (!kind || !id.startsWith(`${kind.slug}/`) || !/^[a-z-]+\/[a-z0-9-]+$/.test(id)) complaints.push(`the id ${id}`);
    if (evidence.length === 0 || evidence.some(({ document, quote, start, end }) => !known.has(document) || end - start !== [...quote].length)) complaints.push(`the evidence of ${id}`);
    for (const name of Object.keys(properties)) if (!kind?.properties.some((row) => [row.name, `${row.name}Zh`, `${row.name}En`].includes(name))) complaints.push(`${id} has ${name}`);
    for (const { name, nullable, translated, list } of kind?.properties ?? [])
      if (!nullable && !list && name !== "id" && properties[translated ? `${name}Zh` : name] === undefined) complaints.push(`${id} has no ${name}`);
  }
  const links = new Set<string>();
  for (const { id, type, from, to, basis, evidence, rationaleZh } of records.links) {
    if (links.has(id)) complaints.push(`${id} twice`);
    links.add(id);
    if (!linkAllowed(model.linkTypeByName.get(type)!, labels.get(from)!, labels.get(to)!)) complaints.push(`${id} is not allowed`);
    if (basis === "STATED" ? evidence.length === 0 : !rationaleZh) complaints.push(`${id} has no grounds`);
    if (basis === "STATED" && model.linkTypeByName.get(type)?.inferredOnly) complaints.push(`${id} can't be stated`);
  }
  expect(complaints).toEqual([]);
  const positions = [...rows].filter(({ table }) => "labels" in table && table.labels.includes("Entity")).map(({ table, values }) => values[table.columns.findIndex(({ name }) => name === "position")]);
  expect(new Set(positions).size).toBe(labels.size);
});

test("has the size that the help speaks of, and hubs", () => {
  const records = generateRecords({ documents: 500, seed: 1 });
  const degrees = new Map<string, number>();
  let links = 0;
  for (const { to } of records.links) {
    links += 1;
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const { nodes } = makeGraphRows(records, model).measure;
  const entities = Object.values(nodes).reduce((sum, count) => sum + count, 0);
  expect(entities / 500).toBeGreaterThan(80);
  expect(entities / 500).toBeLessThan(90);
  expect(links / 500).toBeGreaterThan(205);
  expect(links / 500).toBeLessThan(235);
  // With 12,000 documents the first one has more than 100,000.
  expect(Math.max(...degrees.values()) / 500).toBeGreaterThan(9);
});
