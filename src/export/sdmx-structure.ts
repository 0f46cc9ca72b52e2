// writeStructure: a source → an SDMX structure message in JSON: dataflow, data structure, concepts, code lists; components: its columns, and how each is read from an observation.
import { storedNames } from "../model/stored-names.js";
import type { Observation } from "./sdmx-observation.js";
import type { ExportedEntity, ExportSource } from "./source.js";
import { joinList, replaceUnprintable } from "./texts.js";

const agency = "POLICY_GRAPH";
const version = "1.0.0";
export const dataflow = `${agency}:DF_FIGURES(${version})`;

interface Component {
  id: string;
  role: "dimension" | "time" | "measure" | "attribute";
  /** Of text unless it says otherwise. */
  dataType?: "Double" | "Integer";
  codelist?: string;
  name: string;
  description: string;
  read(observation: Observation): string | number | undefined;
}

type Values = Record<string, string | number | undefined>;
const property = (name: string) => ({ figure }: Observation) => (figure.properties as Values)[name];

export const components: Component[] = [
  { id: "SERIES", role: "dimension", codelist: "CL_SERIES", name: "Series", description: "What is counted: the name of the indicator's id.", read: ({ series }) => series },
  { id: "FIGURE_TYPE", role: "dimension", codelist: "CL_FIGURE_TYPE", name: "Type of figure", description: "Whether the figure is to be reached or was reached.", read: ({ type }) => type },
  { id: "STATEMENT", role: "dimension", name: "Statement", description: "Id of the target or achievement: two statements on one indicator and year are two observations.", read: ({ figure }) => figure.id },
  { id: "TIME_PERIOD", role: "time", name: "Time period", description: "The year, or the years as first day and duration.", read: ({ timePeriod }) => timePeriod },
  { id: "OBS_VALUE", role: "measure", dataType: "Double", name: "Value", description: "In the unit, 万 and 亿 expanded; the lower end of a range; NaN where the text gives no number.", read: ({ value }) => value ?? "NaN" },
  { id: "MAX_VALUE", role: "attribute", dataType: "Double", name: "Upper end", description: "Upper end of a range.", read: property("max") },
  { id: "COMPARATOR", role: "attribute", name: "Comparator", description: "How the value is to be taken: EQ, GTE (at least), LTE (at most), GT (more than), LT (less than), APPROX (about), RANGE (from OBS_VALUE to MAX_VALUE).", read: property("comparator") },
  { id: "AS_WRITTEN", role: "attribute", name: "As written", description: "The figure as the document writes it.", read: property("asWritten") },
  { id: "UNIT_MEASURE", role: "attribute", name: "Unit", description: "The unit as written, in Chinese, without 万 or 亿.", read: property("unitZh") },
  { id: "UNIT_MEASURE_EN", role: "attribute", name: "Unit in English", description: "The unit in English.", read: property("unitEn") },
  { id: "UNIT_MULT", role: "attribute", dataType: "Integer", name: "Unit multiplier", description: "Always 0: the value is in the unit itself.", read: () => 0 },
  { id: "OBS_STATUS", role: "attribute", codelist: "CL_OBS_STATUS", name: "Status", description: "Whether the text gives a number.", read: ({ value }) => (value === undefined ? "O" : "A") },
  { id: "QUANTITY", role: "attribute", name: "Sort of quantity", description: "FLOW (within the period), STOCK (at its end), RATIO (a share), GROWTH (a rate of change), RANK (a place among peers).", read: property("quantity") },
  { id: "NAME", role: "attribute", name: "Name", description: "Name of the target or achievement, in Chinese.", read: property("nameZh") },
  { id: "NAME_EN", role: "attribute", name: "Name in English", description: "Name of the target or achievement, in English.", read: property("nameEn") },
  { id: "NOTE", role: "attribute", name: "Note", description: "Where the text leaves something open: what was chosen, and why; in Chinese.", read: property("noteZh") },
  { id: "NOTE_EN", role: "attribute", name: "Note in English", description: "The note in English.", read: property("noteEn") },
  { id: "DOCUMENT", role: "attribute", name: "Document", description: "Ids of the documents that say so.", read: ({ evidence }) => listed([...new Set(evidence.map(({ documentId }) => documentId))]) },
  { id: "QUOTE", role: "attribute", name: "Quote", description: "Their words.", read: ({ evidence }) => listed(evidence.map(({ quote }) => quote)) },
];

function listed(texts: string[]): string | undefined {
  return texts.length > 0 ? joinList(texts) : undefined;
}

/** The name of an id, which the pattern of SDMX codes allows; anything else in it as its hexadecimal code point. */
export function makeCode(id: string): string {
  return id.slice(id.indexOf("/") + 1).replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
}

export async function* writeStructure(source: ExportSource): AsyncGenerator<string> {
  const message = {
    $schema: "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json",
    meta: { id: `policy-graph-${source.revision}`, prepared: source.importedAt.toISOString(), contentLanguages: ["en", "zh"], sender: { id: agency } },
  };
  const data = {
    dataflows: [{ ...maintained("DF_FIGURES", "Targets and achievements"), structure: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${agency}:DSD_FIGURES(${version})` }],
    dataStructures: [{ ...maintained("DSD_FIGURES", "Targets and achievements of indicators"), dataStructureComponents: describeComponents() }],
    conceptSchemes: [{ ...maintained("CS_FIGURES", "Concepts of figures"), concepts: components.map(({ id, name, description }) => ({ id, ...inEnglish(name), descriptions: { en: description } })) }],
  };
  const codelists = [
    { ...maintained("CL_FIGURE_TYPE", "Types of figures"), codes: [{ id: "T", ...inEnglish("Target: to be reached") }, { id: "A", ...inEnglish("Actual: reached") }] },
    { ...maintained("CL_OBS_STATUS", "Status of observations, by the codes of SDMX"), codes: [{ id: "A", ...inEnglish("Normal value") }, { id: "O", ...inEnglish("Missing value") }] },
  ];
  // Indicators may be many: their list is the last one, and is left open for them.
  const open = (value: object) => JSON.stringify(value).slice(0, -1);
  yield `${open(message)},"data":${open(data)},"codelists":[${codelists.map((list) => JSON.stringify(list)).join(",")},${open(maintained("CL_SERIES", "Indicators"))}`;
  let between = ',"codes":[\n';
  for (const kind of source.model.kinds)
    if (kind.elsewhere.series === "indicator")
      for await (const indicator of source.entities(kind)) {
        yield `${between}${JSON.stringify(describeIndicator(indicator))}`;
        between = ",\n";
      }
  yield `${between.startsWith(",\n") ? "\n]" : ""}}]}}\n`;
}

function describeIndicator({ id, properties }: ExportedEntity): object {
  const texts = (name: string) => {
    const { zh, en } = storedNames(name);
    const filled = Object.entries({ zh: properties[zh], en: properties[en] }).filter(([, text]) => text !== undefined);
    return filled.length > 0 ? Object.fromEntries(filled.map(([language, text]) => [language, replaceUnprintable(String(text))])) : undefined;
  };
  const names = texts("name");
  const descriptions = texts("summary");
  return { id: makeCode(id), name: names?.["zh"] ?? id, ...(names && { names }), ...(descriptions && { descriptions }) };
}

function inEnglish(name: string): object {
  return { name, names: { en: name } };
}

function maintained(id: string, name: string): object {
  return { id, agencyID: agency, version, ...inEnglish(name) };
}

function describeComponents(): object {
  const describe = ({ id, dataType = undefined, codelist }: Component) => ({
    id,
    conceptIdentity: `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${agency}:CS_FIGURES(${version}).${id}`,
    localRepresentation: codelist === undefined ? { format: { dataType: dataType ?? "String" } } : { enumeration: `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=${agency}:${codelist}(${version})` },
  });
  const of = (role: Component["role"]) => components.filter((component) => component.role === role);
  const [time] = of("time");
  return {
    dimensionList: {
      id: "DimensionDescriptor",
      dimensions: of("dimension").map((component, position) => ({ ...describe(component), position })),
      timeDimension: { ...describe(time!), localRepresentation: { format: { dataType: "ObservationalTimePeriod" } } },
    },
    measureList: { id: "MeasureDescriptor", measures: of("measure").map((component) => ({ ...describe(component), usage: "optional" })) },
    attributeList: { id: "AttributeDescriptor", attributes: of("attribute").map((component) => ({ ...describe(component), usage: "optional", attributeRelationship: { observation: {} } })) },
  };
}
