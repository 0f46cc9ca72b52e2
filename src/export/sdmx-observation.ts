// joinObservation: a figure, its indicator and its quotes → an observation of SDMX; nothing where it has no year.
import { readNumber } from "./read-number.js";
import type { ExportedEntity, ExportedEvidence } from "./source.js";

export interface Observation {
  figure: ExportedEntity;
  /** Target or actual. */
  type: "T" | "A";
  /** Code of the indicator. */
  series: string;
  /** A year, or a span of years as SDMX writes it: 2018-01-01/P5Y. */
  timePeriod: string;
  /** Absent where the text gives no number. */
  value: number | undefined;
  evidence: ExportedEvidence[];
}

export function joinObservation(figure: ExportedEntity, series: "target" | "result", indicator: string, evidence: ExportedEvidence[]): Observation | undefined {
  const year = readNumber(figure, "year");
  if (year === undefined) return undefined;
  const since = readNumber(figure, "since") ?? year;
  const timePeriod = since === year ? String(year).padStart(4, "0") : `${String(since).padStart(4, "0")}-01-01/P${year - since + 1}Y`;
  return { figure, type: series === "target" ? "T" : "A", series: indicator, timePeriod, value: readNumber(figure, "value"), evidence };
}
