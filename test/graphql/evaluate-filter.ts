// holds: does a filter hold of an entity? Read from the records one by one, slow and plain, to compare the database's answers with.
import type { EntityRecord, Records } from "../../src/curation/records.js";
import { model } from "../../src/kinds/index.js";
import type { RelationRow } from "../../src/model/rows.js";

export type Filter = Record<string, unknown>;
type Conditions = { eq?: unknown; in?: unknown[]; gte?: never; lte?: never; contains?: string };

export class Evaluator {
  private readonly byId: Map<string, EntityRecord>;

  constructor(private readonly records: Records) {
    this.byId = new Map(records.entities.map((entity) => [entity.id, entity]));
  }

  find(label: string, filter: Filter): string[] {
    return this.records.entities.filter((entity) => entity.label === label && this.holds(entity, filter)).map(({ id }) => id).sort();
  }

  private holds(entity: EntityRecord, filter: Filter): boolean {
    return Object.entries(filter).every(([key, condition]) => {
      if (key === "and") return (condition as Filter[]).every((inner) => this.holds(entity, inner));
      if (key === "or") return (condition as Filter[]).some((inner) => this.holds(entity, inner));
      if (key === "not") return !this.holds(entity, condition as Filter);
      if (key === "document") return meets(citedBy(entity), condition as Conditions);
      const kind = model.kindByLabel.get(entity.label);
      const relation = kind?.relations.find(({ name }) => name === key);
      if (relation) return this.relates(this.relatedTo(entity, relation), relation.many, condition as Filter);
      const list = Array.isArray(condition) ? { in: condition } : condition;
      return meets(valuesOf(entity, key), list as Conditions);
    });
  }

  private relates(related: EntityRecord[], many: boolean, condition: Filter): boolean {
    const are = (filter: Filter) => related.map((one) => this.holds(one, filter));
    if (!many) return are(condition).includes(true);
    const { some, none, every } = condition as Record<string, Filter | undefined>;
    return (!some || are(some).includes(true)) && (!none || !are(none).includes(true)) && (!every || !are(every).includes(false));
  }

  private relatedTo(entity: EntityRecord, { type, direction, hops, to }: RelationRow): EntityRecord[] {
    const labels = to().kinds.map(({ label }) => label);
    const found = new Set<string>();
    let reached = [entity.id];
    for (let hop = 0; hop < hops; hop += 1) {
      const links = this.records.links.filter((link) => link.type === type && reached.includes(direction === "out" ? link.from : link.to));
      reached = links.map((link) => (direction === "out" ? link.to : link.from));
      for (const id of reached) found.add(id);
    }
    return [...found].map((id) => this.byId.get(id)!).filter(({ label }) => labels.includes(label));
  }
}

function citedBy({ id, evidence }: EntityRecord): string[] {
  return evidence.map(({ document }) => document).filter((document) => document !== id);
}

/** None for what is not known; two for a text in both languages; those of a list. */
function valuesOf({ id, properties }: EntityRecord, name: string): unknown[] {
  if (name === "id") return [id];
  return [properties[name], properties[`${name}Zh`], properties[`${name}En`]].flat().filter((value) => value !== undefined);
}

function meets(values: unknown[], conditions: Conditions): boolean {
  return Object.entries(conditions).every(([operator, wanted]) =>
    values.some((value) => {
      switch (operator) {
        case "eq": return value === wanted;
        case "in": return (wanted as unknown[]).includes(value);
        case "gte": return (value as number) >= (wanted as never);
        case "lte": return (value as number) <= (wanted as never);
        case "contains": return (value as string).includes(wanted as string);
        default: throw new TypeError(operator);
      }
    }),
  );
}
