// writeIndicator: figures of one indicator → a PerformanceIndicator of StratML, with a measurement for each span of years.
import { quantityNames } from "../analysis/figures/reason.js";
import type { ExportOptions } from "./format.js";
import { type FigureGroup, groupByPeriod, type Period } from "./group-figures.js";
import { formatDecimal, readNumber } from "./read-number.js";
import type { Plan, PlannedFigure } from "./read-plan.js";
import { readText } from "./read-text.js";
import type { ExportedEntity } from "./source.js";
import { describeEntity, makeIdentifier } from "./stratml-text.js";
import { element, textElement } from "./xml-element.js";

interface Context extends ExportOptions {
  plan: Plan;
  written: Set<string>;
}

export function writeIndicator(context: Context, { indicator, unit, quantity, figures }: FigureGroup): string {
  const { plan, lang, written } = context;
  const measured: ExportedEntity = indicator ?? figures[0]!.figure;
  const isFirst = !written.has(measured.id);
  written.add(measured.id);
  const identifier = makeIdentifier(measured.id);
  const content = [
    textElement("MeasurementDimension", readText(measured, "name", lang) ?? measured.id),
    textElement("UnitOfMeasurement", unit),
    isFirst
      ? textElement("Identifier", identifier)
      : element("Relationship", textElement("ReferentIdentifier", identifier) + textElement("Name", measured.id), { RelationshipType: "Peer_To" }),
    ...groupByPeriod(figures).map((period) => writeMeasurement(context, period)),
    ...(indicator ? [textElement("OtherInformation", [...(quantity ? [quantityNames[quantity][lang === "EN" ? "en" : "zh"]] : []), ...describeEntity(plan, indicator, lang)].join("\n"))] : []),
  ];
  const isNumber = figures.some(({ figure }) => readNumber(figure, "value") !== undefined);
  return element("PerformanceIndicator", content.join(""), { PerformanceIndicatorType: isNumber ? "Quantitative" : "Qualitative" });
}

function writeMeasurement(context: Context, period: Period): string {
  const write = (series: PlannedFigure["series"], name: string) => period.figures.filter((one) => one.series === series).map(({ figure }) => element(name, writeResult(context, period, figure)));
  return element("MeasurementInstance", [...write("target", "TargetResult"), ...write("result", "ActualResult")].join(""));
}

function writeResult({ plan, lang }: Context, { start, end }: Period, figure: ExportedEntity): string {
  const value = readNumber(figure, "value");
  const max = readNumber(figure, "max");
  const { comparator, asWritten } = figure.properties as { comparator?: string; asWritten?: string };
  // A range is no one number.
  const number = max === undefined && value !== undefined ? formatDecimal(value) : undefined;
  const range = max !== undefined && value !== undefined ? `${formatDecimal(value)}–${formatDecimal(max)}` : undefined;
  const described = [range, asWritten].filter((text) => text !== undefined);
  const note = readText(figure, "note", lang);
  return [
    textElement("StartDate", start),
    textElement("EndDate", end),
    textElement("NumberOfUnits", number),
    comparator !== undefined || described.length > 0 ? element("Descriptor", textElement("DescriptorName", comparator) + textElement("DescriptorValue", described.length > 0 ? described.join(" | ") : undefined)) : "",
    textElement("Description", [readText(figure, "name", lang) ?? "", readText(figure, "summary", lang), note, ...describeEntity(plan, figure, lang)].filter((text) => text !== undefined).join("\n")),
  ].join("");
}
