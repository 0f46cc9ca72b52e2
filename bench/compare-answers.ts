// compareAnswers: what servers answered to the same question, each in its own dialect → nothing where they say the same, else the first difference.
import type { Dialect } from "./queries/read-query.js";

/** Fields that lead to one at the most, where @neo4j/graphql knows lists only. */
const single = new Set(["answer", "taskArea", "indicator"]);

/** The answer without what belongs to the dialect: pages and edges become lists, and the library's lists of one become the one. */
export function normalize(value: unknown, dialect: Dialect, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalize(item, dialect));
    return dialect === "neo4j-graphql" && single.has(key) ? (items[0] ?? null) : items;
  }
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first && ["nodes", "edges", "node", "to"].includes(first[0])) return normalize(first[1], dialect);
  return Object.fromEntries(entries.map(([name, inner]) => [name === "edges" ? "nodes" : name, normalize(inner, dialect, name)]));
}

/** The place and the two values where two answers part; nothing where they don't. Orders of fields do not count. */
export function findDifference(one: unknown, other: unknown, path = "answer"): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null && Array.isArray(one) === Array.isArray(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = findDifference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return `${path}: ${show(one)} against ${show(other)}`;
}

/** What sorts by Lucene's score alone has another order than ours within a rank. Held to: as many, and each has the text in its name; whole names first. */
export function findSearchDifference(ours: unknown, theirs: unknown, text: string): string | undefined {
  const [mine, other] = [ours, theirs].map((answer) => (answer as { answer: { name: string }[] }).answer) as [{ name: string }[], { name: string }[]];
  if (mine.length !== other.length) return `answer: ${mine.length} found against ${other.length}`;
  const without = [...mine, ...other].find(({ name }) => !name.includes(text));
  if (without) return `answer: ${show(without)} does not have ${text} in its name`;
  const [whole, others] = [mine, other].map((found) => found.findLastIndex(({ name }) => name === text)) as [number, number];
  return whole === others ? undefined : `answer: whole names up to the place ${whole + 1} against ${others + 1}`;
}

/** How many entities an answer holds: objects with an id. */
export function countObjects(value: unknown): number {
  if (value === null || typeof value !== "object") return 0;
  const own = "id" in value ? 1 : 0;
  return Object.values(value).reduce((total: number, inner) => total + countObjects(inner), own);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
