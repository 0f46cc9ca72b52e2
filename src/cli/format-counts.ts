// formatCounts: what a graph holds, and what an import did → a small table of kinds and link types with their numbers, and the revision below.
import type { ImportResult } from "../import/import-options.js";

export function formatCounts({ nodes, links, removedNodes = 0, removedLinks = 0, changed, revision }: Omit<ImportResult, "changed"> & Partial<ImportResult>): string {
  const removed = removedNodes + removedLinks > 0 ? [`removed: ${removedNodes} entities, ${removedLinks} links`] : [];
  const state = changed === undefined ? "" : changed ? " (imported)" : " (unchanged)";
  return [table("entities", nodes), table("links", links), ...removed, `revision ${revision}${state}`].join("\n");
}

function table(title: string, counts: Record<string, number>): string {
  const total = sumOf(counts);
  const rows: [string, number][] = [[title, total], ...Object.entries(counts).map(([name, count]): [string, number] => [`  ${name}`, count])];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const digits = String(total).length;
  return rows.map(([name, count]) => `${name.padEnd(width)}${String(count).padStart(digits)}`).join("\n");
}

function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
