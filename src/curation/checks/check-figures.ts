// checkFigures: seeds → complaints about figures whose parts do not fit together, or do not fit the words quoted for them.
import type { Complaint } from "../complaint.js";
import { readQuantity } from "../read-quantity.js";
import { type EntitySeed, evidenceById, type SeedProperty, type Seeds } from "../seeds.js";
import { type Figure, type FigureRule, figureRules } from "./figure-rules.js";

export function checkFigures(seeds: Seeds): Complaint[] {
  const cited = evidenceById(seeds);
  return seeds.entities.flatMap((entity) => {
    const figure = figureOf(entity, (cited.get(entity.id) ?? []).map(({ quote }) => quote));
    const applicable = figureRules.filter(({ about }) => !about.some((name) => entity.lost.includes(name)));
    return applicable.filter(({ broken }) => broken(figure)).map((rule) => complain(rule, figure, entity));
  });
}

function figureOf({ properties }: EntitySeed, quotes: string[]): Figure {
  const number = (name: string) => asNumber(properties.get(name));
  const text = (name: string) => asText(properties.get(name));
  const asWritten = text("asWritten");
  return {
    value: number("value"),
    max: number("max"),
    comparator: text("comparator"),
    unit: text("unit"),
    asWritten,
    year: number("year"),
    since: number("since"),
    reading: asWritten === undefined ? undefined : readQuantity(asWritten),
    quotes,
  };
}

function complain({ code, about, message, remedy }: FigureRule, figure: Figure, { id, properties, origin }: EntitySeed): Complaint {
  const line = about.map((name) => properties.get(name)?.line).find((given) => given !== undefined) ?? origin.line;
  return { code, file: origin.file, line, message: `${id}: ${message(figure)}`, remedy: typeof remedy === "string" ? remedy : remedy(figure) };
}

function asNumber(property: SeedProperty | undefined): number | undefined {
  return typeof property?.value === "number" ? property.value : undefined;
}

function asText(property: SeedProperty | undefined): string | undefined {
  const value = property?.value;
  if (typeof value === "string") return value;
  return typeof value === "object" && !Array.isArray(value) ? value.zh : undefined;
}
