// findSeries: targets with the figures of their indicators → series worth drawing: three figures or more, of two years or more, that all measure the same.
import type { Figure, Progress } from "./progress.js";

export type Point = Omit<Figure, "evidence">;

export interface Series {
  key: string;
  indicator: Progress["indicator"];
  /** By year. */
  points: Point[];
}

const fewest = 3;

export function findSeries(rows: Progress[]): Series[] {
  const indicators = new Map(rows.map(({ indicator }) => [indicator.id, indicator]));
  return [...indicators.values()].flatMap((indicator) => {
    const alike = new Map<string, Point[]>();
    for (const point of indicator.figures.nodes) {
      if (point.value === null || point.year === null) continue;
      const key = measureOf(point);
      alike.set(key, [...(alike.get(key) ?? []), point]);
    }
    return [...alike]
      .filter(([, points]) => points.length >= fewest && new Set(points.map(({ year }) => year)).size > 1)
      .map(([key, points]): Series => ({ key: `${indicator.id} ${key}`, indicator, points: points.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0)) }));
  });
}

/** As the API compares figures: the same quantity, the same unit, and of what flows or grows, equally many years. */
function measureOf({ quantity, unit, since, year }: Point): string {
  const years = quantity === "FLOW" || quantity === "GROWTH" ? (year ?? 0) - (since ?? year ?? 0) + 1 : 0;
  return JSON.stringify([quantity, unit, years]);
}
