// The columns of the table `progress` that repeat, for each figure beside the others, what its own table says of it.
import type { Model } from "../model/model.js";
import { propertyNames } from "./make-exported.js";

export const figures = ["target", "baseline", "result"] as const;
export type Figure = (typeof figures)[number];

/** What targets and results have in common, but for lists. */
export function figureNames({ kinds }: Model): string[] {
  const [first = [], ...others] = kinds.filter(({ elsewhere: { series } }) => series === "target" || series === "result").map((kind) => propertyNames({ ...kind, properties: kind.properties.filter(({ list }) => !list) }));
  return first.filter((name) => others.every((names) => names.includes(name)));
}

/** target, asWritten → targetAsWritten */
export function figureColumn(figure: Figure, name: string): string {
  return `${figure}${name[0]!.toUpperCase()}${name.slice(1)}`;
}
