// The JSON Schema for editors: current, true of all seeds, and no laxer on shape than the checker.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkShape } from "../../src/curation/shape/check-shape.js";
import { seedShapes } from "../../src/curation/shape/seed-shapes.js";
import type { Shape } from "../../src/curation/shape/shape.js";
import { parseYaml } from "../../src/curation/parse-yaml.js";
import { readSeedFolder, type SeedFile } from "../../src/curation/read-seed-folder.js";
import { seedsSchema, shapeSchema } from "../../src/curation/seeds-schema.js";
import { model } from "../../src/kinds/index.js";
import { complaintsOf, documentFile, edited, fixtureFiles } from "./fixture.js";

const schema = seedsSchema(model);
const validate = new Ajv({ allErrors: true }).compile(schema);
const accepts = ({ text }: SeedFile) => validate(parse(text)) || validate.errors;

const written = ({ sort }: SeedFile) => sort !== "positions";
const realFiles = (await readSeedFolder(model, "seeds")).files.filter(written);

test("schema/seeds.schema.json is current", () => {
  expect(JSON.parse(readFileSync("schema/seeds.schema.json", "utf8"))).toEqual(schema);
});

test.each([...fixtureFiles.filter(written), ...realFiles])("$file fits", (file) => {
  expect(accepts(file)).toBe(true);
});

test.each([
  ["an unknown key", "ordinal: 1\n    evidence", "ordnal: 1\n    evidence"],
  ["a link type that the kind can't start", "      SET_FOR:", "      ANSWERS:"],
  ["a link to another kind", "- to: task-area/2024-river\n          evidence: [在河道", "- to: measure/2024-repair-guide\n          evidence: [在河道"],
  ["a number as text", "value: 20000", "value: 2万"],
  ["a bad choice", "comparator: RANGE", "comparator: BETWEEN"],
  ["an id under another list", "- id: target/2024-trees", "- id: trees"],
  ["empty evidence", "evidence: [修缮老街]", "evidence: []"],
  ["blanks at an end", "evidence: [修缮老街]", 'evidence: [" 修缮老街"]'],
  ["an occurrence of 0", "occurrence: [1, 2]", "occurrence: 0"],
  ["a date of another form", "2024-01-10", "2024-1-10"],
  ["a mention of no id", "  indicator/trees-planted:", "  trees:"],
])("refuses %s, as the checker does", (_, replace, by) => {
  const files = edited(fixtureFiles, [{ replace, by }]);
  expect(complaintsOf(files)).not.toEqual([]);
  expect(accepts(files.find(({ file }) => file === documentFile)!)).not.toBe(true);
});

const values = ["甲", " 甲", "", "2024-01-10", "24-1-1", "STATED", "GTE", "target/a-1", "target/A", "document/a", 0, 1, 1.5, -1, true, "a".repeat(64), "https://example.org/a"];

test.each(scalarsOf(seedShapes(model).document))("schema and checker agree on every value for %j", (shape) => {
  const check = new Ajv().compile(shapeSchema(shape, {}));
  const sound = (value: unknown) => checkShape("x", parseYaml("x", JSON.stringify(value)).tree!, shape).complaints.length === 0;
  expect(values.filter(sound)).toEqual(values.filter((value) => check(value)));
});

test("what the importer derives is no key of a seed", () => {
  const kinds = model.kinds.map((kind) => ({ ...kind, properties: kind.properties.map((property) => ({ ...property, derived: property.name === "year" })) }));
  expect(JSON.stringify(seedsSchema({ ...model, kinds }))).not.toContain('"year"');
  expect(JSON.stringify(schema)).toContain('"year"');
});

/** The scalar shapes inside a shape, each once. */
function scalarsOf(shape: Shape): Shape[] {
  const all = (inner: Shape): Shape[] => {
    if (inner.form === "mapping") return Object.values(inner.fields).flatMap((field) => all(field.shape));
    if (inner.form === "list") return all(inner.of);
    if (inner.form === "either") return inner.options.flatMap(all);
    return inner.form === "dictionary" ? [inner.keys, ...all(inner.values)] : [inner];
  };
  return [...new Map(all(shape).map((scalar) => [JSON.stringify(scalar), scalar])).values()];
}
