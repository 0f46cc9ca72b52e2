// The house's own rules: one direction of imports, kinds named in few places, files that fit on a few screens.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { model } from "../../src/kinds/index.js";

const source = "src";
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith("generated"))
  .map((entry) => join(entry.parentPath, entry.name));

/** A room may import from itself and from those on the floors below. */
const floors = [["model"], ["kinds", "cite"], ["curation", "neo4j", "query"], ["import", "analysis", "extract", "generate"], ["export"], ["graphql"], ["http"], ["cli"]];

test("imports go one way", () => {
  const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
  const wrong: string[] = [];
  for (const file of files) {
    const room = relative(source, file).split(sep)[0] ?? "";
    if (floorOf(room) < 0) continue; // src/problem.ts and the like stand below all floors
    for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      const imported = relative(source, join(file, "..", specifier)).split(sep)[0] ?? "";
      if (imported.endsWith(".js") || imported === room) continue;
      if (floorOf(imported) >= floorOf(room) && !(floorOf(imported) < 0)) wrong.push(`${file} → ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("the explorer knows the server by its operations and its vocabulary alone, and nothing knows the explorer", () => {
  const wrong = files.flatMap((file) => {
    const inside = relative(source, file).split(sep)[0] === "explorer";
    const imported = [...readFileSync(file, "utf8").matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)].map(([, specifier = ""]) => join(file, "..", specifier));
    return imported.filter((path) => path.startsWith(join(source, "explorer")) !== inside && path !== join("schema", "vocabulary.json")).map((path) => `${file} → ${path}`);
  });
  expect(wrong).toEqual([]);
});

test("a kind is named where kinds are declared, and nowhere in the machinery", () => {
  const free = ["kinds", "analysis", "explorer", "generate"];
  const wrong: string[] = [];
  for (const file of files) {
    if (free.includes(relative(source, file).split(sep)[0] ?? "")) continue;
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/(description|message)[^"`]*["`][^"`]*["`]/g, "");
    for (const { label, kind, plural } of model.kinds)
      if (new RegExp(`["':]${label}["'\\s)]|"${plural}"|"${kind}"`).test(code)) wrong.push(`${file}: ${label}`);
  }
  // The document a piece of evidence lies in is a part of every answer: it has its own word in the model's mapping.
  // StratML has elements Goal and Organization of its own.
  expect(wrong.filter((line) => !/: Document$|stratml\.ts: (Goal|Organization)$/.test(line))).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  expect(files.filter((file) => readFileSync(file, "utf8").split("\n").length > 300)).toEqual([]);
});
