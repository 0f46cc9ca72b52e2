// groupFigures: a plan → its figures by place, and there by indicator, unit and sort of quantity: a target and what came of it stand side by side, as far as they measure the same.
import type { QuantityKind } from "../analysis/figures/figure.js";
import type { ExportOptions } from "./format.js";
import type { Plan, PlannedFigure } from "./read-plan.js";
import { readText } from "./read-text.js";
import type { ExportedEntity } from "./source.js";

export interface FigureGroup {
  /** Absent for a result that is stated in words: then it is a group of its own. */
  indicator: ExportedEntity | undefined;
  /** As written; "" where there is none. */
  unit: string;
  /** Absent where the graph does not say: an amount of one year and one added up over many are no series. */
  quantity: QuantityKind | undefined;
  figures: PlannedFigure[];
}

/** By id of a goal or an objective; figures that have neither are under "". A result stands where the first target of its indicator does. */
export function groupFigures({ figures }: Plan, lang: ExportOptions["lang"]): Map<string, FigureGroup[]> {
  const groups = new Map<string, FigureGroup[]>();
  const placeOfTarget = new Map<string, string>();
  const add = (planned: PlannedFigure, indicator: ExportedEntity | undefined) => {
    const { figure, series, place: own = "" } = planned;
    const place = (series === "result" && indicator && placeOfTarget.get(indicator.id)) || own;
    if (indicator && series === "target" && !placeOfTarget.has(indicator.id)) placeOfTarget.set(indicator.id, place);
    const unit = readText(figure, "unit", lang) ?? (indicator && readText(indicator, "unit", lang)) ?? "";
    const quantity = figure.properties["quantity"] as QuantityKind | undefined;
    const here = groups.get(place) ?? [];
    groups.set(place, here);
    const found = here.find((group) => group.indicator !== undefined && group.indicator === indicator && group.unit === unit && group.quantity === quantity);
    if (found) found.figures.push(planned);
    else here.push({ indicator, unit, quantity, figures: [planned] });
  };
  for (const planned of figures) {
    if (planned.indicators.length === 0) add(planned, undefined);
    for (const indicator of planned.indicators) add(planned, indicator);
  }
  return groups;
}

export interface Period {
  /** Whole days, such as 2023-01-01; absent where the document names no year. */
  start: string | undefined;
  end: string | undefined;
  figures: PlannedFigure[];
}

/** Figures of the same years together, the earliest first; those without a year come last. */
export function groupByPeriod(figures: PlannedFigure[]): Period[] {
  const periods = new Map<string, Period>();
  for (const planned of figures) {
    const { year, since = year } = planned.figure.properties as { year?: number; since?: number };
    const key = year === undefined ? "~" : `${day(since!, "")} ${day(year, "")}`;
    const found = periods.get(key);
    if (found) found.figures.push(planned);
    else periods.set(key, { start: year === undefined ? undefined : day(since!, "-01-01"), end: year === undefined ? undefined : day(year, "-12-31"), figures: [planned] });
  }
  return [...periods].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period);
}

function day(year: number, rest: string): string {
  return `${String(year).padStart(4, "0")}${rest}`;
}
