// iati: IATI 2.03, what one document says as an activity with results: indicators with baselines, and periods with targets and actuals.
import { Problem } from "../problem.js";
import type { ExportFormat } from "./format.js";
import { groupByPeriod, groupFigures } from "./group-figures.js";
import { writeIatiIndicator, writeNarratives } from "./iati-indicator.js";
import { type Plan, readPlan } from "./read-plan.js";
import type { ExportedEntity, ExportSource } from "./source.js";
import { makeIdentifier } from "./stratml-text.js";
import { inPieces } from "./texts.js";
import { element, textElement } from "./xml-element.js";

export const iati: ExportFormat = {
  name: "iati",
  title: "IATI 2.03: results of one document, with targets and actuals",
  openedBy: "IATI tools, XML editors",
  mediaType: "application/xml; charset=utf-8",
  extension: "iati.xml",
  binary: false,
  needsDocument: true,
  write: (source) => inPieces(writeActivities(source)),
};

/** Codes of IATI's lists: other organization; accountable; under way; other result. */
const codes = { organisationType: "90", role: "2", status: "2", resultType: "9" };

async function* writeActivities(source: ExportSource): AsyncGenerator<string> {
  const plan = await readPlan(source);
  const baselines = await readBaselines(source);
  const dated = plan.figures.filter(({ figure }) => figure.properties["year"] !== undefined);
  if (dated.length === 0) throw new Problem("NO_RESULTS", `${plan.document.id} states no target and no achievement of any year, and IATI's results stand in time.`, "Take another document, or another format.");
  const written = source.importedAt.toISOString();
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="${written}">\n<iati-activity xml:lang="zh" last-updated-datetime="${written}">\n`;
  yield* writeHead({ ...plan, figures: dated });
  for (const [place, groups] of groupFigures({ ...plan, figures: dated }, "ZH")) {
    const indicators = groups.flatMap((group) => writeIatiIndicator(plan, group, baselines));
    yield `${element("result", [element("title", writeNarratives(plan.entities.get(place) ?? plan.document, "name")), ...indicators].join("\n"), { type: codes.resultType })}\n`;
  }
  yield "</iati-activity>\n</iati-activities>\n";
}

/** What the schema wants of an activity, as far as the graph knows it. */
function* writeHead({ document, evidenceOf, performers, figures }: Plan): Generator<string> {
  const described = writeNarratives(document, "summary") || textElement("narrative", evidenceOf.get(document.id)?.[0]?.quote) || writeNarratives(document, "name");
  const participants = performers.map((performer) => element("participating-org", writeNarratives(performer, "name"), { role: codes.role }));
  yield textElement("iati-identifier", makeIdentifier(document.id));
  yield element("reporting-org", textElement("narrative", "Policy Graph"), { ref: "policy-graph", type: codes.organisationType, "secondary-reporter": "1" });
  yield element("title", writeNarratives(document, "name"));
  yield element("description", described);
  yield participants.length > 0 ? participants.join("") : element("participating-org", "", { role: codes.role });
  yield element("activity-status", "", { code: codes.status });
  const days = (series: string) => groupByPeriod(figures.filter((one) => one.series === series)).flatMap(({ start, end }) => [start!, end!]).sort();
  const dates = [["1", days("target")[0]], ["3", days("target").at(-1)], ["2", days("result")[0]]] as const;
  yield `${dates.map(([type, date]) => (date === undefined ? "" : element("activity-date", "", { type, "iso-date": date }))).join("")}\n`;
}

/** Target → the earlier result it can be set beside. */
async function readBaselines(source: ExportSource): Promise<Map<string, ExportedEntity>> {
  const baselines = new Map<string, ExportedEntity>();
  for await (const { target, baseline, status } of source.progress()) if (baseline && status !== "NOT_COMPARABLE") baselines.set(target.id, baseline);
  return baselines;
}
