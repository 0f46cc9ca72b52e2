// findEntity: an id, or a name as a user types it → the id of the entity that is meant; else a Problem that lists what could be.
import { Problem } from "../problem.js";
import { isId } from "../query/read-arguments.js";
import type { Ask } from "./ask-graph.js";
import { type EntityKind, FindEntityDocument, type Language } from "./generated/operations.js";
import { report } from "./report.js";

/** What the API's search takes, in characters. */
const longestName = 200;
/** The score of a whole name or alias. */
const wholeName = 5;

interface FindOptions {
  lang: Language;
  kinds?: EntityKind[];
}

export async function findEntity(ask: Ask, text: string, { lang, kinds }: FindOptions): Promise<string> {
  // Whether an id is that of something, the question itself tells.
  if (isId(text) && text.length <= longestName) return text;
  if (text.trim() === "" || [...text].length > longestName) throw new Problem("NAME_UNKNOWN", `An id or a name has 1 to ${longestName} characters; this has ${[...text.trim()].length}.`, "Give an id such as strategy/two-firsts, or a whole name.");
  const { search } = await ask(FindEntityDocument, { text, kinds, lang });
  const called = search.edges.filter(({ score }) => score === wholeName);
  const [entity, ...others] = called;
  if (entity && others.length === 0) {
    report(lang === "ZH" ? `“${text}”即 ${entity.node.id}。` : `“${text}” is ${entity.node.id}.`);
    return entity.node.id;
  }
  const candidates = called.length > 0 ? called : search.edges;
  if (candidates.length === 0) throw new Problem("NAME_UNKNOWN", `Nothing is called “${text}”.`, "Give the whole name, in Chinese or English, or an id such as strategy/two-firsts; a part of the name lists what has it.");
  const more = called.length === 0 && search.totalCount > candidates.length ? [`… and ${search.totalCount - candidates.length} more`] : [];
  const lines = [...candidates.map(({ node }) => `${node.id}  ${node.name}`), ...more].map((line) => `\n    ${line}`).join("");
  const what = called.length > 0 ? `“${text}” is the name of several:` : `Nothing is called just “${text}”; ${candidates.length === 1 ? "this comes" : "these come"} near:`;
  throw new Problem(called.length > 0 ? "NAME_AMBIGUOUS" : "NAME_UNKNOWN", `${what}${lines}`, "Give the id of the one that is meant.");
}
