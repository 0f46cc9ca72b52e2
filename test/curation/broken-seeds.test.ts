// Every way to get a seed wrong: one change to the fixture → exactly these complaints, each at its line, and no others that only follow from it.
import { expect, test } from "vitest";
import { complaintsOf, documentFile, type Edit, edited, fixtureFiles, lineOf } from "./fixture.js";

interface BrokenSeed {
  name: string;
  edits: Edit[];
  /** Code, and what stands on the line complained of. */
  expected: [code: string, at: string, file?: string][];
  /** What the message or the remedy says. */
  says?: string;
}

const strategies = "concepts/strategies.yaml";
const positions = "documents/river-town-2024.positions.json";

const change = (replace: string, by: string, file?: string): Edit => ({ replace, by, ...(file && { file }) });
const parksFigure = "asWritten: 5个\n    comparator: EQ\n    quantity: FLOW\n    year: 2024";
const treesRange = "asWritten: 2—3万株\n    comparator: RANGE";
const setFor = "- to: task-area/2024-river\n          evidence: [在河道治理上实干担当, 新建公园5个]";

const inferred = "basis: INFERRED, rationale: { zh: 甲 }";

const brokenSeeds: BrokenSeed[] = [
  // YAML
  { name: "broken syntax, and nothing said of what is missing with it", edits: [change("name: { zh: 绿色发展,", "name: { zh: 绿色发展 ]", strategies)], expected: [["YAML_SYNTAX", "绿色发展 ]", strategies]] },
  { name: "a tab", edits: [change("  publishedOn:", "\tpublishedOn:")], expected: [["YAML_SYNTAX", "\tpublishedOn"]] },
  { name: "an empty file", edits: [change(fixtureFiles.find(({ file }) => file === strategies)?.text ?? "", "# later\n", strategies)], expected: [["EMPTY", "# later", strategies]] },
  { name: "a duplicate key", edits: [change("    category: STRATEGY\n", "    category: STRATEGY\n    aliases: [又]\n", strategies)], expected: [["DUPLICATE_KEY", "aliases: [又]", strategies]], says: "on line 4" },
  { name: "an alias inside its anchor", edits: [change("&green\n    - 以绿色发展为指导", "&green [*green]"), change("    evidence: *green", "    evidence: [以绿色发展为指导]")], expected: [["YAML_SYNTAX", "&green [*green]"]], says: "*green stands inside what it names" },
  // Shape
  { name: "an unknown key", edits: [change("ordinal: 1\n    evidence", "ordinal: 1\n    ordnal: 1\n    evidence")], expected: [["UNKNOWN_KEY", "ordnal: 1"]], says: "Did you mean `ordinal`?" },
  { name: "a key that every object has", edits: [change("ordinal: 1\n    evidence", "ordinal: 1\n    toString: 1\n    evidence")], expected: [["UNKNOWN_KEY", "toString: 1"]] },
  { name: "an unknown list", edits: [change("taskAreas:", "taskArea:")], expected: [["UNKNOWN_KEY", "taskArea:"], ["UNKNOWN_ID", "task-area/2024-old-street, evidence"], ["UNKNOWN_ID", setFor]], says: "Did you mean `taskAreas`?" },
  { name: "a link type that the kind can't start", edits: [change("      SET_FOR:", "      ANSWERS:")], expected: [["UNKNOWN_KEY", "      ANSWERS:\n        - to: task-area"]], says: "`ANSWERS` is no key of the links of a target" },
  { name: "a missing property", edits: [change("    category: GUIDING_THOUGHT\n", "", strategies)], expected: [["MISSING_FIELD", "- id: strategy/green", strategies]], says: "one of STRATEGY, GUIDING_THOUGHT" },
  { name: "a missing id", edits: [change("- id: target/2024-trees\n    name", "- name")], expected: [["MISSING_FIELD", "- name: { zh: 栽树2"]] },
  { name: "no document", edits: [change("  id: document/river-town-2024\n", "")], expected: [["MISSING_FIELD", "name: { zh: 河镇建设"]] },
  { name: "no Chinese", edits: [change("{ zh: 美丽河镇, en:", "{ en:", strategies)], expected: [["MISSING_FIELD", "{ en: Beautiful", strategies]] },
  { name: "a year as text", edits: [change(`${parksFigure}\n`, `${parksFigure.replace("2024", '"2024"')}\n`)], expected: [["WRONG_TYPE", 'year: "2024"']], says: "Write 2024, without quotes" },
  { name: "a value with its magnitude", edits: [change("value: 20000", "value: 2万")], expected: [["WRONG_TYPE", "value: 2万"]], says: "Write 20000" },
  { name: "a number for a text", edits: [change("evidence: [修缮老街]", "evidence: [2024]")], expected: [["WRONG_TYPE", "evidence: [2024]"]], says: 'Put quotes around it: "2024".' },
  { name: "evidence that is no list", edits: [change("evidence: [修缮老街]", "evidence: 修缮老街")], expected: [["WRONG_TYPE", "evidence: 修缮老街\n"]], says: "Put it in brackets" },
  { name: "a name in one language without saying which", edits: [change("name: { zh: 修缮老街, en: Repair the old street }", "name: 修缮老街")], expected: [["WRONG_TYPE", "name: 修缮老街"]] },
  { name: "an occurrence of 0", edits: [change("occurrence: [1, 2]", "occurrence: [0, 2]")], expected: [["WRONG_TYPE", "occurrence: [0, 2]"]], says: "a whole number from 1" },
  { name: "blanks at the end of a quote", edits: [change("evidence: [修缮老街]", 'evidence: ["修缮老街 "]')], expected: [["WRONG_TYPE", 'evidence: ["修缮老街 "]']] },
  { name: "a sha256 that is none", edits: [change("sha256: dbf1", "sha256: DBF1")], expected: [["WRONG_TYPE", "sha256:"]] },
  { name: "empty evidence", edits: [change("evidence: [修缮老街]", "evidence: []")], expected: [["EMPTY", "evidence: []"]], says: "empty list" },
  { name: "nothing after a key", edits: [change("evidence: [修缮老街]", "evidence:")], expected: [["EMPTY", "    evidence:\n"]] },
  { name: "a bad choice", edits: [change("category: GUIDING_THOUGHT", "category: GUIDING_THOUGTH", strategies)], expected: [["BAD_CHOICE", "GUIDING_THOUGTH", strategies]], says: "Did you mean GUIDING_THOUGHT? Allowed: STRATEGY," },
  { name: "a bad kind of a declared count", edits: [change("kind: TASK_AREA", "kind: TaskArea")], expected: [["BAD_CHOICE", "kind: TaskArea"]] },
  { name: "a day that is none", edits: [change("2024-01-10", "2023-02-29")], expected: [["BAD_DATE", "2023-02-29"]] },
  { name: "a date of another form", edits: [change("2024-01-10", "2024-1-10")], expected: [["WRONG_TYPE", "2024-1-10"]], says: "YYYY-MM-DD" },
  { name: "an id of another form", edits: [change("- id: measure/2024-repair-guide", "- id: measure/2024_Repair")], expected: [["BAD_ID", "measure/2024_Repair"]], says: "lower-case letters" },
  { name: "an id under another kind's list", edits: [change("- id: measure/2024-repair-guide", "- id: target/2024-repair-guide")], expected: [["WRONG_KIND", "target/2024-repair-guide"]], says: "starts with measure/" },
  { name: "a link to another kind", edits: [change(setFor, setFor.replace("task-area/2024-river", "indicator/parks-built"))], expected: [["WRONG_KIND", "- to: indicator/parks-built\n"]], says: "the id of a task-area" },
  { name: "a bad id among the mentions", edits: [change("  indicator/trees-planted:", "  trees planted:")], expected: [["BAD_ID", "trees planted"], ["NO_EVIDENCE", "indicator/trees-planted", "concepts/indicators.yaml"]] },
  // Ids and links
  { name: "an id declared twice", edits: [change("- id: target/2024-trees", "- id: target/2024-parks")], expected: [["DUPLICATE_ID", "target/2024-parks\n    name: { zh: 栽树"]], says: `${documentFile}:` },
  { name: "a link to nothing", edits: [change(setFor, setFor.replace("2024-river", "2024-rivers"))], expected: [["UNKNOWN_ID", "- to: task-area/2024-rivers"]], says: "Did you mean task-area/2024-river?" },
  { name: "a link from nothing", edits: [change("from: strategy/beautiful-river-town", "from: strategy/beautiful-town")], expected: [["UNKNOWN_ID", "- from: strategy/beautiful-town"]] },
  { name: "a mention of nothing", edits: [change("  indicator/trees-planted:", "  indicator/trees-plantd:")], expected: [["NO_EVIDENCE", "indicator/trees-planted", "concepts/indicators.yaml"], ["UNKNOWN_ID", "indicator/trees-plantd"]] },
  { name: "a file not called after its document", edits: [change("id: document/river-town-2024", "id: document/river-town-2025")], expected: [["MISNAMED_FILE", "id: document/"], ["NO_POSITION", "id: document/"]], says: "Call it river-town-2025.yaml" },
  { name: "a link between kinds that it does not join", edits: [change("type: GUIDED_BY", "type: SET_FOR")], expected: [["LINK_NOT_ALLOWED", "- from: strategy/beautiful"]], says: "Allowed: target → task-area." },
  { name: "a link given twice", edits: [change("          evidence: [在河道治理上实干担当, 新建公园5个]", "          evidence: [在河道治理上实干担当]\n        - to: task-area/2024-river\n          evidence: [新建公园5个]")], expected: [["DUPLICATE_LINK", "- to: task-area/2024-river\n          evidence: [新建"]], says: "Join the two" },
  { name: "a measure with an area and a parent measure", edits: [change("        - { to: measure/2024-repair-old-street, evidence", "        - { to: task-area/2024-river, evidence: [制订老街修缮导则] }\n        - { to: measure/2024-repair-old-street, evidence")], expected: [["ONLY_ONE_LINK", "- { to: measure/2024-repair-old-street"]], says: "`taskArea` is one" },
  { name: "a target set for two areas", edits: [change(setFor, `${setFor}\n        - { to: task-area/2024-old-street, evidence: [新建公园5个] }`)], expected: [["ONLY_ONE_LINK", "task-area/2024-old-street, evidence: [新建"]] },
  { name: "a target measured by two indicators", edits: [change("evidence: [新建公园5个] }", "evidence: [新建公园5个] }\n        - { to: indicator/trees-planted, evidence: [新建公园5个] }")], expected: [["ONLY_ONE_LINK", "indicator/trees-planted, evidence"]], says: "`indicator` is one" },
  { name: "a link to itself", edits: [change("- { to: measure/2024-repair-old-street, evidence", "- { to: measure/2024-repair-guide, evidence")], expected: [["CYCLE", "- { to: measure/2024-repair-guide"]] },
  { name: "a circle of parts", edits: [change("- { to: task-area/2024-old-street, evidence: [在老街更新上实干担当, 修缮老街] }", "- { to: measure/2024-repair-guide, evidence: [修缮老街] }")], expected: [["CYCLE", "- { to: measure/2024-repair-old-street"]], says: "measure/2024-repair-old-street → measure/2024-repair-guide → measure/2024-repair-old-street" },
  { name: "a result of what is set for a later year", edits: [change("    links:\n      MEASURED_BY:\n        - { to: indicator/parks-built, evidence: [新建公园3个] }", "    links:\n      RESULT_OF:\n        - { to: task-area/2024-river, evidence: [新建公园3个] }")], expected: [["WRONG_YEAR", "task-area/2024-river, evidence: [新建公园3个]"]], says: "its own year or an earlier one" },
  { name: "work that continues work of the same year", edits: [change("    links:\n      ANSWERS:", `    links:\n      CONTINUES:\n        - { to: task-area/2024-old-street, ${inferred} }\n      ANSWERS:`)], expected: [["WRONG_YEAR", "- { to: task-area/2024-old-street, basis"]], says: "of an earlier year" },
  { name: "a circle of work that continues", edits: [change("year: 2024\n    evidence: [在河道", "evidence: [在河道"), change("    evidence: [在老街更新上实干担当]\n\nmeasures", `    evidence: [在老街更新上实干担当]\n    links: { CONTINUES: [{ to: task-area/2024-river, ${inferred} }] }\n\nmeasures`), change("    links:\n      ANSWERS:", `    links:\n      CONTINUES:\n        - { to: task-area/2024-old-street, ${inferred} }\n      ANSWERS:`)], expected: [["CYCLE", "links: { CONTINUES"]] },
  // Grounds
  { name: "an entity that nothing cites", edits: [change("  indicator/trees-planted: [栽树1.5万株]\n", "")], expected: [["NO_EVIDENCE", "indicator/trees-planted", "concepts/indicators.yaml"]], says: "under `mentions`" },
  { name: "a STATED link without evidence", edits: [change(setFor, "- to: task-area/2024-river")], expected: [["NO_EVIDENCE", "- to: task-area/2024-river"]] },
  { name: "an INFERRED link without a rationale", edits: [change("basis: INFERRED, rationale: { zh: 名称相同。, en: They bear one name. }", "basis: INFERRED")], expected: [["NO_RATIONALE", "basis: INFERRED }"]] },
  { name: "a STATED link with a rationale", edits: [change("basis: INFERRED, rationale: { zh: 名称", "basis: STATED, evidence: [在河道治理上实干担当], rationale: { zh: 名称")], expected: [["NEEDLESS_RATIONALE", "basis: STATED"]] },
  { name: "a RELATED_TO that is STATED", edits: [change("type: GUIDED_BY", "type: RELATED_TO")], expected: [["ONLY_INFERRED", "- from: strategy/beautiful"]] },
  { name: "a basis that is none", edits: [change("basis: INFERRED, rationale: { zh: 名称", "basis: GUESSED, rationale: { zh: 名称")], expected: [["BAD_CHOICE", "basis: GUESSED"]] },
  { name: "one occurrence cited twice", edits: [change("evidence: [修缮老街]", "evidence: [修缮老街, { quote: 修缮老街, occurrence: 1 }]")], expected: [["DUPLICATE_EVIDENCE", "evidence: [修缮老街, {"]] },
  // Figures
  { name: "a RANGE without max", edits: [change("    max: 30000\n", "")], expected: [["FIGURE_INCOMPLETE", "comparator: RANGE"]] },
  { name: "a max without RANGE", edits: [change(`${treesRange}\n`, "comparator: EQ\n")], expected: [["FIGURE_INCOMPLETE", "max: 30000"]] },
  { name: "a max below the value", edits: [change(`max: 30000\n    unit: { zh: 株, en: trees }\n    asWritten: 2—3万株\n`, "max: 20000\n    unit: { zh: 株, en: trees }\n")], expected: [["FIGURE_INCOMPLETE", "max: 20000"]] },
  { name: "a comparator without a value", edits: [change("    value: 5\n", "")], expected: [["FIGURE_INCOMPLETE", "comparator: EQ"]] },
  { name: "words that are not quoted", edits: [change("asWritten: 5个", "asWritten: 五个")], expected: [["FIGURE_NOT_QUOTED", "asWritten: 五个"]] },
  { name: "words that are no figure", edits: [change("asWritten: 5个", "asWritten: 公园5个")], expected: [["FIGURE_DIFFERS", "asWritten: 公园5个"]] },
  { name: "a value that differs from the words", edits: [change("value: 5\n", "value: 50\n")], expected: [["FIGURE_DIFFERS", "value: 50\n"]], says: "“5个” says 5" },
  { name: "a max that differs from the words", edits: [change("max: 30000", "max: 40000")], expected: [["FIGURE_DIFFERS", "max: 40000"]], says: "Write `max: 30000`" },
  { name: "a comparator that differs from the words", edits: [change(`${treesRange}\n`, "asWritten: 2—3万株\n    comparator: GTE\n"), change("    max: 30000\n", "")], expected: [["FIGURE_DIFFERS", "comparator: GTE"]] },
  { name: "a unit that differs from the words", edits: [change("unit: { zh: 株, en: trees }\n    asWritten", "unit: { zh: 棵, en: trees }\n    asWritten")], expected: [["FIGURE_DIFFERS", "zh: 棵"]] },
  { name: "since after year", edits: [change(parksFigure, `${parksFigure}\n    since: 2025`)], expected: [["SINCE_AFTER_YEAR", "since: 2025"]] },
  // Lists, translations
  { name: "two items in one place", edits: [change("ordinal: 2\n    evidence", "ordinal: 1\n    evidence")], expected: [["DUPLICATE_ORDINAL", "ordinal: 1\n    evidence: [老街"]], says: "major-question/river" },
  { name: "an English name in Chinese", edits: [change("en: Beautiful River Town", "en: 美丽河镇", strategies)], expected: [["NOT_TRANSLATED", "en: 美丽河镇", strategies]] },
  { name: "an English rationale in Chinese", edits: [change("en: They bear one name.", "en: 名称相同。")], expected: [["NOT_TRANSLATED", "en: 名称相同。"]] },
  // Positions
  { name: "a quote without a position", edits: [change("evidence: [修缮老街]", "evidence: [修缮老屋]")], expected: [["NO_POSITION", "evidence: [修缮老屋]"]], says: "policy-graph locate" },
  { name: "a quote that stands twice, without an occurrence", edits: [change("{ quote: 奋力建设美丽河镇, occurrence: [1, 2] }", "奋力建设美丽河镇")], expected: [["QUOTE_AMBIGUOUS", "- 奋力建设"]] },
  { name: "an occurrence too many", edits: [change("occurrence: [1, 2]", "occurrence: [1, 3]")], expected: [["OCCURRENCE_TOO_HIGH", "occurrence: [1, 3]"]] },
  { name: "positions of another text", edits: [change('"sha256": "dbf', '"sha256": "abc', positions)], expected: [["POSITIONS_STALE", "{", positions]], says: "policy-graph locate" },
  { name: "positions edited by hand", edits: [change('"start":152', '"start":151', positions)], expected: [["POSITIONS_DAMAGED", "{", positions]], says: "policy-graph locate" },
  { name: "positions that are no JSON", edits: [change('  "quotes"', '<<<<<<< "quotes"', positions)], expected: [["POSITIONS_DAMAGED", "{", positions]] },
];

test("the fixture itself is sound", () => {
  expect(complaintsOf(fixtureFiles)).toEqual([]);
});

test.each(brokenSeeds)("$name", ({ edits, expected, says = "" }) => {
  const files = edited(fixtureFiles, edits);
  const complaints = complaintsOf(files);
  const places = expected.map(([code, at, file = documentFile]) => `${file}:${lineOf(files, at, file)} ${code}`);
  expect(complaints.map(({ code, file, line }) => `${file}:${line} ${code}`).sort()).toEqual(places.sort());
  expect(complaints.map(({ message, remedy }) => `${message} ${remedy}`).join("\n")).toContain(says);
});

const soundSeeds: [name: string, edits: Edit[]][] = [
  ["since may be the year itself", [change(parksFigure, `${parksFigure}\n    since: 2024`)]],
  ["a sign is the same in both languages", [change("unit: { zh: 株, en: trees }\n    asWritten: 2—3万株\n", 'unit: { zh: "%", en: "%" }\n')]],
  ["a figure may be written without its unit", [change("asWritten: 5个", "asWritten: \"5\"")]],
  ["a plain figure may have its comparator elsewhere in the quote", [change(parksFigure, parksFigure.replace("EQ", "GTE"))]],
  ["a result may be of what was set for its own year", [change("year: 2023\n    evidence: [新建公园3个]\n    links:", "year: 2024\n    evidence: [新建公园3个]\n    links:\n      RESULT_OF:\n        - { to: task-area/2024-river, evidence: [新建公园3个] }")]],
];

test.each(soundSeeds)("%s", (_, edits) => {
  expect(complaintsOf(edited(fixtureFiles, edits))).toEqual([]);
});

test("everything is reported at once, in the order of files and lines", () => {
  const broken = brokenSeeds.filter(({ name }) => ["a bad choice", "a day that is none", "since after year", "a value that differs from the words"].includes(name));
  const complaints = complaintsOf(edited(fixtureFiles, broken.flatMap(({ edits }) => edits)));
  expect(complaints.map(({ code }) => code)).toEqual(["BAD_CHOICE", "BAD_DATE", "FIGURE_DIFFERS", "SINCE_AFTER_YEAR"]);
});
