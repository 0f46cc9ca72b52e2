// readPlan: the source of one document → what it says as one plan in memory: parts of the plan, what stands in which, and figures by where they belong.
import type { PlanPart } from "../model/node-kind.js";
import type { ExportedEntity, ExportedEvidence, ExportedLink, ExportSource } from "./source.js";

export interface Plan {
  document: ExportedEntity;
  /** All, also what another document says of it. */
  entities: ReadonlyMap<string, ExportedEntity>;
  /** What the document itself says, by part, in document order within its kind; `others` are neither parts of a plan nor figures. */
  parts: ReadonlyMap<PlanPart | "others", ExportedEntity[]>;
  /** Organizations that answer for a goal, an objective or a figure; who answers for the document or a paper alone does not. */
  performers: ExportedEntity[];
  /** An objective → the goal it is for; absent where none is known. */
  goalOf: ReadonlyMap<string, string>;
  /** Targets, then results, in document order. */
  figures: PlannedFigure[];
  linksFrom: ReadonlyMap<string, ExportedLink[]>;
  linksTo: ReadonlyMap<string, ExportedLink[]>;
  evidenceOf: ReadonlyMap<string, ExportedEvidence[]>;
}

export interface PlannedFigure {
  figure: ExportedEntity;
  series: "target" | "result";
  /** Empty for a result in words. */
  indicators: ExportedEntity[];
  /** The goal or the objective that it belongs to by what the document states; absent where it states nothing of the kind. */
  place: string | undefined;
}

/** What makes an organization a performer. */
export const answering = "RESPONSIBLE_FOR";

/** What makes a figure one of an indicator. */
const measuring = "MEASURED_BY";

export async function readPlan(source: ExportSource): Promise<Plan> {
  const entities = new Map<string, ExportedEntity>();
  const evidenceOf = new Map<string, ExportedEvidence[]>();
  for (const kind of source.model.kinds) {
    for await (const entity of source.entities(kind)) entities.set(entity.id, entity);
    for await (const { entityId, ...evidence } of source.evidence(kind)) add(evidenceOf, entityId, evidence);
  }
  const linksFrom = new Map<string, ExportedLink[]>();
  const linksTo = new Map<string, ExportedLink[]>();
  for await (const link of source.links()) {
    add(linksFrom, link.fromId, link);
    add(linksTo, link.toId, link);
  }
  const document = entities.get(source.document ?? "");
  if (!document) throw new TypeError("A plan is read of one document");
  const parts = new Map<PlanPart | "others", ExportedEntity[]>();
  const partOf = new Map<string, PlanPart>();
  const own = [...entities.values()].filter(({ id }) => id !== document.id && evidenceOf.has(id));
  for (const entity of own) {
    const part = partOfEntity(entity);
    if (part) partOf.set(entity.id, part);
    if (part || !entity.kind.elsewhere.series) add(parts, part ?? "others", entity);
  }
  const isGoal = (id: string) => partOf.get(id) === "goal" || partOf.get(id) === "vision";
  const isSupport = ({ type }: ExportedLink) => source.model.linkTypeByName.get(type)?.supports ?? false;
  const order = ({ type }: ExportedLink) => source.model.linkTypes.findIndex((row) => row.type === type);
  // What something is a part of says more of its place than what it advances.
  const stated = (id: string) => (linksFrom.get(id) ?? []).filter((link) => link.basis === "STATED" && isSupport(link)).sort((one, other) => order(one) - order(other));
  const plan = { document, entities, parts, goalOf: placeObjectives(parts.get("objective") ?? [], stated, isGoal), linksFrom, linksTo, evidenceOf };
  const figures = (["target", "result"] as const).flatMap((series) =>
    own.filter(({ kind }) => kind.elsewhere.series === series).map((figure): PlannedFigure => {
      const ends = stated(figure.id).map(({ toId }) => toId);
      const indicators = (linksFrom.get(figure.id) ?? []).filter(({ type }) => type === measuring).map(({ toId }) => entities.get(toId)!);
      return { figure, series, indicators, place: ends.find((id) => partOf.get(id) === "objective") ?? ends.find(isGoal) };
    }),
  );
  const planned = new Set([...figures.map(({ figure }) => figure.id), ...own.filter(({ id }) => isGoal(id) || partOf.get(id) === "objective").map(({ id }) => id)]);
  const performers = (parts.get("performer") ?? []).filter(({ id }) => linksFrom.get(id)?.some(({ type, toId }) => type === answering && planned.has(toId)));
  return { ...plan, performers, figures };
}

function partOfEntity({ kind, properties }: ExportedEntity): PlanPart | undefined {
  const { plan } = kind.elsewhere;
  return typeof plan === "object" ? plan.parts[String(properties[plan.property])] : plan;
}

/** An objective within another one is for its goal. */
function placeObjectives(objectives: ExportedEntity[], stated: (id: string) => ExportedLink[], isGoal: (id: string) => boolean): Map<string, string> {
  const ids = new Set(objectives.map(({ id }) => id));
  const placed = new Map<string, string>();
  for (const { id } of objectives)
    for (let at: string | undefined = id, seen = new Set<string>(); at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const next: string | undefined = stated(at).map(({ toId }) => toId).find((end) => isGoal(end) || ids.has(end));
      const goal: string | undefined = next !== undefined && isGoal(next) ? next : undefined;
      if (goal !== undefined) placed.set(id, goal);
      at = goal === undefined ? next : undefined;
    }
  return placed;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}
