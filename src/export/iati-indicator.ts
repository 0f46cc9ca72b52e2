// writeIatiIndicator: figures of one indicator → indicators of IATI, one for each sort of measure; values only where a number says all there is to say.
import { quantityNames } from "../analysis/figures/reason.js";
import { storedNames } from "../model/stored-names.js";
import { type FigureGroup, groupByPeriod } from "./group-figures.js";
import { formatDecimal, readNumber } from "./read-number.js";
import type { Plan, PlannedFigure } from "./read-plan.js";
import { joinList } from "./texts.js";
import type { ExportedEntity } from "./source.js";
import { element, textElement } from "./xml-element.js";

/** Of IATI's list of measures. */
const measures = { unit: "1", percentage: "2", ordinal: "4", qualitative: "5" };

export function writeIatiIndicator(plan: Plan, { indicator, quantity, figures }: FigureGroup, baselines: ReadonlyMap<string, ExportedEntity>): string[] {
  const measured = indicator ?? figures[0]!.figure;
  return Object.values(measures).flatMap((measure) => {
    const own = figures.filter(({ figure }) => measureOf(figure) === measure);
    if (own.length === 0) return [];
    const description = describe(measured, quantity, own);
    const content = [
      element("title", writeNarratives(measured, "name")),
      description === "" ? "" : element("description", description),
      element("reference", "", { vocabulary: "99", code: measured.id }),
      ...listBaselines(own, baselines).map((baseline) => writeFigure(plan, "baseline", { figure: baseline, series: "result" }, { year: String(baseline.properties["year"]) })),
      ...groupByPeriod(own).map(({ start, end, figures: inPeriod }) =>
        element("period", [
          element("period-start", "", { "iso-date": start }),
          element("period-end", "", { "iso-date": end }),
          ...inPeriod.filter(({ series }) => series === "target").map((planned) => writeFigure(plan, "target", planned)),
          ...inPeriod.filter(({ series }) => series === "result").map((planned) => writeFigure(plan, "actual", planned)),
        ].join("")),
      ),
    ];
    return [element("indicator", content.join(""), { measure })];
  });
}

/** In words, since IATI has no place for a unit: what is measured, which sort of quantity, and in which units the figures are. */
function describe({ properties }: ExportedEntity, quantity: FigureGroup["quantity"], figures: PlannedFigure[]): string {
  const labels = { zh: "单位：", en: "Unit: " };
  return (["zh", "en"] as const)
    .map((language) => {
      const unitOf = (entity: Pick<ExportedEntity, "properties">) => entity.properties[storedNames("unit")[language]] as string | undefined;
      const units = [...new Set(figures.flatMap(({ figure }) => unitOf(figure) ?? unitOf({ properties }) ?? []))];
      const text = [properties[storedNames("summary")[language]], quantity && quantityNames[quantity][language], units.length > 0 ? `${labels[language]}${joinList(units)}` : undefined].filter((part) => part !== undefined).join("\n");
      return text === "" ? "" : textElement("narrative", text, { "xml:lang": language });
    })
    .join("");
}

function measureOf(figure: ExportedEntity): string {
  if (readNumber(figure, "value") === undefined) return measures.qualitative;
  if (figure.properties["quantity"] === "RANK") return measures.ordinal;
  return figure.properties[storedNames("unit").zh] === "%" ? measures.percentage : measures.unit;
}

function listBaselines(figures: PlannedFigure[], baselines: ReadonlyMap<string, ExportedEntity>): ExportedEntity[] {
  const found = figures.flatMap(({ figure }) => baselines.get(figure.id) ?? []);
  return [...new Map(found.map((baseline) => [baseline.id, baseline])).values()];
}

function writeFigure({ evidenceOf }: Plan, name: string, { figure, series }: Pick<PlannedFigure, "figure" | "series">, attributes: Record<string, string> = {}): string {
  const { comparator, asWritten, noteZh } = figure.properties as { comparator?: string; asWritten?: string; noteZh?: string };
  const value = readNumber(figure, "value");
  const max = readNumber(figure, "max");
  // That a target is to be reached at least, or not to be passed, is what a target is; elsewhere such a number would say more than the document does.
  const exact = comparator === undefined || comparator === "EQ" || (series === "target" && (comparator === "GTE" || comparator === "LTE"));
  const quotes = (evidenceOf.get(figure.id) ?? []).map(({ quote }) => quote);
  const { zh, en } = storedNames("name");
  const range = max === undefined || value === undefined ? undefined : `${formatDecimal(value)}–${formatDecimal(max)}`;
  const comment = [figure.properties[zh], `[${figure.id}]`, asWritten, range, comparator, noteZh, quotes.length > 0 ? joinList(quotes) : undefined].filter((text) => text !== undefined).join("\n");
  const english = figure.properties[en];
  const narratives = textElement("narrative", comment, { "xml:lang": "zh" }) + (english === undefined ? "" : textElement("narrative", String(english), { "xml:lang": "en" }));
  return element(name, element("comment", narratives), { ...attributes, value: exact && value !== undefined && max === undefined ? formatDecimal(value) : undefined });
}

/** A text in the languages it is known in. */
export function writeNarratives({ properties }: ExportedEntity, name: string): string {
  const { zh, en } = storedNames(name);
  return Object.entries({ zh: properties[zh], en: properties[en] })
    .map(([language, text]) => (text === undefined ? "" : textElement("narrative", String(text), { "xml:lang": language })))
    .join("");
}
