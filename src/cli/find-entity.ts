// findEntity: an id, or a name as a user types it → the id of the entity that is meant; else a Problem that lists what could be.
import { Problem } from "../problem.js";
import { isId } from "../query/read-arguments.js";
import type { Ask } from "./ask-graph.js";
import { type EntityKind, FindEntityDocument, type Language } from "./generated/operations.js";
import { report } from "./report.js";

/** The score of a whole name or alias. */
const wholeName = 5;

interface FindOptions {
  lang: Language;
  kinds?: EntityKind[];
}

export async function findEntity(ask: Ask, text: string, { lang, kinds }: FindOptions): Promise<string> {
  // Whether an id is that of something, the question itself tells.
  if (isId(text)) return text;
  const { search } = await ask(FindEntityDocument, { text, kinds, lang });
  const called = search.edges.filter(({ score }) => score === wholeName);
  const [entity, ...others] = called;
  if (entity && others.length === 0) {
    report(`“${text}” is ${entity.node.id}.`);
    return entity.node.id;
  }
  const candidates = called.length > 0 ? called : search.edges;
  if (candidates.length === 0) throw new Problem("NAME_UNKNOWN", `Nothing is called “${text}”.`, "Give a part of the name, in Chinese or English, or an id such as strategy/two-firsts.");
  const more = called.length === 0 && search.totalCount > candidates.length ? [`… and ${search.totalCount - candidates.length} more`] : [];
  const lines = [...candidates.map(({ node }) => `${node.id}  ${node.name}`), ...more].map((line) => `\n    ${line}`).join("");
  const what = called.length > 0 ? `“${text}” is the name of several:` : `Nothing is called “${text}”; these come near:`;
  throw new Problem(called.length > 0 ? "NAME_AMBIGUOUS" : "NAME_UNKNOWN", `${what}${lines}`, "Give the id of the one that is meant.");
}
