// stratml: StratML Part 2 (ISO 17469-2), what one document says as a plan: vision, values, goals, objectives, indicators with targets and results.
import type { ExportFormat, ExportOptions } from "./format.js";
import { groupFigures, type FigureGroup } from "./group-figures.js";
import { readNumber } from "./read-number.js";
import { answering, type Plan, readPlan } from "./read-plan.js";
import { readText } from "./read-text.js";
import type { ExportedEntity, ExportSource } from "./source.js";
import { describeEntity, describeQuotes, makeIdentifier, nameWithId } from "./stratml-text.js";
import { writeIndicator } from "./stratml-indicator.js";
import { inPieces, joinList } from "./texts.js";
import { element, textElement } from "./xml-element.js";

export const stratml: ExportFormat = {
  name: "stratml",
  title: "StratML Part 2 (ISO 17469-2): what one document says, as a plan",
  openedBy: "StratML tools, XML editors",
  mediaType: "application/xml; charset=utf-8",
  extension: "stratml.xml",
  binary: false,
  needsDocument: true,
  write: (source, options) => inPieces(writePlan(source, options)),
};

const namespace = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

interface Context extends ExportOptions {
  plan: Plan;
  groups: ReadonlyMap<string, FigureGroup[]>;
  /** Indicators that have been written: an identifier stands once in a file. */
  written: Set<string>;
}

async function* writePlan(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const plan = await readPlan(source);
  const { lang } = options;
  const { document, parts } = plan;
  const context: Context = { ...options, plan, groups: groupFigures(plan, lang), written: new Set() };
  const vision = findVision(plan);
  const has = (series: string) => plan.figures.some((one) => one.series === series);
  const type = has("target") ? "Performance_Plan" : has("result") ? "Performance_Report" : "Strategic_Plan";
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<PerformancePlanOrReport xmlns="${namespace}" Type="${type}">\n`;
  yield textElement("Name", nameOf(document, lang));
  yield textElement("Description", readText(document, "summary", lang));
  yield textElement("OtherInformation", [...describeDocument(document), `Policy Graph, revision ${source.revision}`, ...describeQuotes(plan, document.id), ...(parts.get("others") ?? []).map((entity) => [nameWithId(entity, lang), ...describeQuotes(plan, entity.id)].join(" "))].join("\n"));
  yield "\n<StrategicPlanCore>\n";
  for (const performer of plan.performers) yield `${element("Organization", textElement("Name", nameOf(performer, lang)) + textElement("Identifier", makeIdentifier(performer.id)) + textElement("Description", describe(context, performer)))}\n`;
  if (vision) yield `${element("Vision", textElement("Description", [nameOf(vision, lang), describe(context, vision)].join("\n")) + textElement("Identifier", makeIdentifier(vision.id)))}\n`;
  for (const value of parts.get("value") ?? []) yield `${element("Value", textElement("Name", nameOf(value, lang)) + textElement("Description", describe(context, value)))}\n`;
  const goals = [...(parts.get("vision") ?? []), ...(parts.get("goal") ?? [])].filter((goal) => goal !== vision);
  for (const goal of goals) yield writeGoal(context, goal, [goal.id]);
  const leftOver = ["", ...(vision ? [vision.id] : [])];
  if (goals.length === 0 || leftOver.some((place) => context.groups.has(place)) || objectivesOf(plan, leftOver).length > 0) yield writeGoal(context, document, leftOver);
  yield "</StrategicPlanCore>\n";
  const { publishedOn, url } = document.properties as { publishedOn?: string; url?: string };
  yield element("AdministrativeInformation", [textElement("Identifier", makeIdentifier(document.id)), textElement("PublicationDate", publishedOn), textElement("Source", url !== undefined && URL.canParse(url) ? url : undefined)].join(""));
  yield "\n</PerformancePlanOrReport>\n";
}

/** The one that most stated links lead to; the first in document order where several have as many. */
function findVision({ parts, linksTo }: Plan): ExportedEntity | undefined {
  const counts = (parts.get("vision") ?? []).map((entity) => ({ entity, count: (linksTo.get(entity.id) ?? []).filter(({ basis }) => basis === "STATED").length }));
  const [first] = counts.sort((one, other) => other.count - one.count);
  return first && first.count > 0 ? first.entity : undefined;
}

/** Holds the objectives and figures of these places; the document itself stands as a goal for what belongs to no other. */
function writeGoal(context: Context, goal: ExportedEntity, places: string[]): string {
  const { plan, lang, groups } = context;
  const isDocument = goal === plan.document;
  const objectives = objectivesOf(plan, places).map((objective) => writeObjective(context, objective, groups.get(objective.id) ?? []));
  const figures = places.flatMap((place) => groups.get(place) ?? []);
  const ordinal = readNumber(goal, "ordinal");
  const content = [
    textElement("Name", nameOf(goal, lang)),
    textElement("Description", describe(context, goal)),
    ...(isDocument ? [] : [textElement("Identifier", makeIdentifier(goal.id)), textElement("SequenceIndicator", ordinal === undefined ? undefined : String(ordinal)), writeStakeholders(context, goal), writeOther(context, goal)]),
    ...objectives,
    // An indicator stands in an objective only: this one has the goal's name.
    ...(figures.length > 0 ? [element("Objective", textElement("Name", nameOf(goal, lang)) + figures.map((group) => writeIndicator(context, group)).join(""))] : []),
  ];
  return `${element("Goal", content.join("\n"))}\n`;
}

/** For these goals; for "" those of no goal that is known. */
function objectivesOf({ parts, goalOf }: Plan, places: string[]): ExportedEntity[] {
  return (parts.get("objective") ?? []).filter(({ id }) => places.includes(goalOf.get(id) ?? ""));
}

function writeObjective(context: Context, objective: ExportedEntity, groups: FigureGroup[]): string {
  const content = [
    textElement("Name", nameOf(objective, context.lang)),
    textElement("Description", readText(objective, "summary", context.lang)),
    textElement("Identifier", makeIdentifier(objective.id)),
    writeStakeholders(context, objective),
    writeOther(context, objective),
    ...groups.map((group) => writeIndicator(context, group)),
  ];
  return element("Objective", content.join(""));
}

function writeStakeholders({ plan, lang }: Context, { id }: ExportedEntity): string {
  const performers = (plan.linksTo.get(id) ?? []).filter(({ type }) => type === answering);
  return performers
    .map(({ fromId, type }) => element("Stakeholder", textElement("Name", nameOf(plan.entities.get(fromId)!, lang)) + element("Role", textElement("Name", type) + textElement("RoleType", "Performer")), { StakeholderTypeType: "Organization" }))
    .join("");
}

function writeOther({ plan, lang }: Context, entity: ExportedEntity): string {
  const lines = describeEntity(plan, entity, lang);
  return lines.length > 0 ? textElement("OtherInformation", lines.join("\n")) : "";
}

/** A goal must have a description: the quote stands in where we have no sentence of our own. */
function describe({ plan, lang }: Context, entity: ExportedEntity): string {
  return readText(entity, "summary", lang) ?? plan.evidenceOf.get(entity.id)?.[0]?.quote ?? nameOf(entity, lang);
}

function nameOf(entity: ExportedEntity, lang: ExportOptions["lang"]): string {
  return readText(entity, "name", lang) ?? entity.id;
}

/** What it says of itself, by the names of the API. */
function describeDocument({ kind, properties }: ExportedEntity): string[] {
  return kind.properties.flatMap(({ name, translated }) => {
    const value = properties[name];
    if (translated || name === "id" || value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [`${name}: ${Array.isArray(value) ? joinList(value) : value}`];
  });
}
