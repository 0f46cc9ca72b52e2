// progress: a year → each target of it beside the latest earlier achievement of its indicator, and beside the result of its own year.
import { nameOfOrder, readCursor } from "../query/cursor.js";
import { inputError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import { readCount } from "../query/read-arguments.js";
import { requireDocument } from "./entities.js";
import { compareFigures, type FigureComparison } from "./figures/compare-figures.js";
import { printFigure, type StatedFigure } from "./figures/figure.js";
import { type JudgedOutcome, judgeOutcome } from "./figures/judge-outcome.js";
import { type Asking, type FoundPage, readAnswer } from "./question.js";

/** Targets of one indicator and quantity kind, and the achievements of the indicator that they may be set beside. */
interface Group {
  indicatorId: string;
  targets: { position: string; figure: StatedFigure }[];
  /** Of the latest earlier year that has any. */
  earlier: StatedFigure[];
  /** Of the targets' own year. */
  own: StatedFigure[];
}

interface Scope {
  year: bigint;
  document: string | null;
}

const order = [{ property: "position", descending: false }];

/** Achievements of one indicator and year that are looked at, those of the targets' quantity kind first. */
const candidates = 50;

export async function progress({ snapshot, model, arguments: given, fields }: Asking): Promise<FoundPage> {
  const first = readCount("first", given["first"], limits.first);
  const [after = null] = typeof given["after"] === "string" ? readCursor(given["after"], order) : [];
  const document = typeof given["document"] === "string" ? await requireDocument(snapshot, model, given["document"]) : null;
  const scope: Scope = { year: BigInt(given["year"] as number), document };
  const parts = [
    ...(["nodes", "edges", "pageInfo"].some((field) => fields.has(field)) ? [`groups: ${printGroups(scope)}`] : []),
    ...(fields.has("totalCount") ? [`total: COUNT { ${matchTargets(scope)} }`] : []),
  ];
  const parameters = { ...scope, after, limit: BigInt(first + 1), candidates: BigInt(candidates) };
  const { groups = [], total = null } = await readAnswer<{ groups?: Group[]; total?: number }>(snapshot, `{${parts.join(", ")}}`, parameters);
  if (groups.length === 0 && !total) await refuseEmptyYear(snapshot, scope);
  const rows = groups.flatMap((group) => group.targets.map(({ position, figure }) => judgeTarget(position, figure, group)));
  return { rows: rows.sort(byPosition), first, after: after !== null, total };
}

function byPosition({ cursor: [, one] }: FoundPage["rows"][number], { cursor: [, other] }: FoundPage["rows"][number]): number {
  return Number(one! > other!) - Number(one! < other!);
}

function judgeTarget(position: string, target: StatedFigure, { indicatorId, earlier, own }: Group): FoundPage["rows"][number] {
  const baseline = pickFigure(earlier, (figure) => compareFigures(target, figure).verdict !== "NOT_COMPARABLE");
  const result = pickFigure(own, (figure) => judgeOutcome(target, figure).outcome !== "NOT_COMPARABLE");
  const { verdict, ratio, reason: whyNoStatus }: Partial<FigureComparison> = baseline ? compareFigures(target, baseline) : {};
  const { outcome, fulfilment, reason: whyNoOutcome }: Partial<JudgedOutcome> = result ? judgeOutcome(target, result) : {};
  const reasons = [whyNoStatus, whyNoOutcome].filter((reason) => !!reason);
  return {
    cursor: [nameOfOrder(order), position],
    indicatorId, targetId: target.id, baselineId: baseline?.id ?? null, resultId: result?.id ?? null,
    status: verdict ?? "NO_BASELINE", ratio: ratio ?? null,
    outcome: outcome ?? "NOT_REPORTED", fulfilment: fulfilment ?? null,
    ...(reasons.length > 0 && { reasonZh: reasons.map(({ zh }) => zh).join(""), reasonEn: reasons.map(({ en }) => en).join(" ") }),
  };
}

/** Of several figures one that says something, else the first in document order. */
function pickFigure(figures: StatedFigure[], saysSomething: (figure: StatedFigure) => boolean): StatedFigure | undefined {
  return figures.find(saysSomething) ?? figures[0];
}

function matchTargets({ document }: Pick<Scope, "document">, year = "= $year"): string {
  const cites = document === null ? "" : " AND EXISTS { (target)-[:CITES]->(:Entity {id: $document}) }";
  return `MATCH (target:Target)-[:MEASURED_BY]->(indicator:Indicator) WHERE target.year ${year}${cites}`;
}

/** One page. An indicator may have thousands of targets and achievements: what the targets of a page share is read once, and cut before it is handed over. */
function printGroups(scope: Scope): string {
  const achievement = "MATCH (indicator)<-[:MEASURED_BY]-(achievement:Achievement)";
  const figuresOf = (year: string) => `COLLECT {
      ${achievement} WHERE achievement.year = ${year}
      WITH achievement ORDER BY coalesce(achievement.quantity = quantity, false) DESC, achievement.position LIMIT $candidates
      WITH achievement ORDER BY achievement.position
      RETURN ${printFigure("achievement")}
    }`;
  return `COLLECT {
  ${matchTargets(scope)} AND target.position > coalesce($after, "")
  WITH target, indicator ORDER BY target.position LIMIT $limit
  WITH indicator, target.quantity AS quantity, collect({position: target.position, figure: ${printFigure("target")}}) AS targets
  WITH indicator, quantity, targets, head(COLLECT {
    ${achievement} WHERE achievement.year < $year
    RETURN achievement.year ORDER BY achievement.year DESC LIMIT 1
  }) AS latest
  RETURN {
    indicatorId: indicator.id, targets: targets,
    earlier: ${figuresOf("latest")},
    own: ${figuresOf("$year")}
  }
}`;
}

/** The years that have targets with an indicator, of all documents or of one. */
export async function listTargetYears(snapshot: Asking["snapshot"], document: string | null): Promise<number[]> {
  const expression = `{years: COLLECT { ${matchTargets({ document }, "IS NOT NULL")} RETURN DISTINCT target.year AS year ORDER BY year }}`;
  const { years } = await readAnswer<{ years: number[] }>(snapshot, expression, { document });
  return years;
}

/** A page may be empty because it lies at the end, but a year without targets is a mistake. */
async function refuseEmptyYear(snapshot: Asking["snapshot"], scope: Scope): Promise<void> {
  const { found } = await readAnswer<{ found: boolean }>(snapshot, `{found: EXISTS { ${matchTargets(scope)} }}`, { ...scope });
  if (found) return;
  const years = (await listTargetYears(snapshot, scope.document)).reverse().slice(0, 20);
  const whose = scope.document === null ? "" : ` of ${scope.document}`;
  const remedy = years.length > 0 ? `Ask for a year that has some: ${years.join(", ")}.` : "No other year has any either.";
  throw inputError("year", `No target${whose} with an indicator is set for ${scope.year}. ${remedy}`);
}
