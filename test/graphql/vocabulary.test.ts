// schema/vocabulary.json is what the model says now, and says it in both languages.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeVocabulary } from "../../src/graphql/vocabulary.js";
import { model } from "../../src/kinds/index.js";

const vocabulary = makeVocabulary(model);

test("the file is current", () => {
  expect(JSON.parse(readFileSync("schema/vocabulary.json", "utf8"))).toEqual(vocabulary);
});

test("no two kinds and no two types are called the same, in either language", () => {
  for (const rows of [vocabulary.kinds, vocabulary.linkTypes]) for (const language of ["zh", "en"] as const) expect(new Set(rows.map(({ title }) => title[language])).size).toBe(rows.length);
});

test("support leads upwards in pictures: from a kind to one of its layer or above it", () => {
  const layerOf = new Map(vocabulary.kinds.map(({ kind, layer }) => [kind, layer]));
  const below = vocabulary.kinds.flatMap(({ kind, layer, supports }) => (supports.some((other) => (layerOf.get(other) ?? 0) <= layer) || supports.length === 0 ? [] : [kind]));
  expect(below).toEqual([]);
});
