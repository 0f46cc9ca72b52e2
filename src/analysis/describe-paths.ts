// describePaths: found paths → the answer's outline; readPathLength: the argument that limits them, checked.
import { inputError, limitError } from "../query/input-error.js";
import { limits } from "../query/limits.js";
import type { FoundPath } from "./find-paths.js";
import type { Finding } from "./question.js";
import type { WalkedLink } from "./terrain.js";

interface FoundStep {
  entityId: string;
  link: Pick<WalkedLink, "id" | "fromId" | "toId"> | null;
}

export interface FoundPaths extends Finding {
  nodes: { steps: FoundStep[]; basis: string; length: number }[];
  truncated: boolean;
}

export function describePaths(from: string, paths: readonly FoundPath[], truncated: boolean): FoundPaths {
  const nodes = paths.map((links) => ({
    steps: [{ entityId: from, link: null }, ...links.map(({ far, id, fromId, toId }) => ({ entityId: far, link: { id, fromId, toId } }))],
    basis: links.every(({ stated }) => stated) ? "STATED" : "INFERRED",
    length: links.length,
  }));
  return { nodes, truncated };
}

export function readPathLength(value: unknown): number {
  const length = (value as number | null | undefined) ?? 6;
  if (length < 1) throw inputError("maxHops", `\`maxHops\` is ${length}; give a number from 1 to ${limits.pathLength}.`);
  if (length > limits.pathLength) throw limitError("`maxHops`", limits.pathLength, length, "Go on from the end of a path.");
  return length;
}
