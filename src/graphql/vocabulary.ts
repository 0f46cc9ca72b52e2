// makeVocabulary: model → the legend for clients: kinds and link types with their names and meanings in both languages, as plain JSON.
import { reachableKinds } from "../analysis/support.js";
import { linkAllowed, type Model } from "../model/model.js";

interface InBoth {
  zh: string;
  en: string;
}

export interface Vocabulary {
  /** In the order of docs, legends and counts. */
  kinds: {
    /** Value of EntityKind. */
    kind: string;
    title: InBoth;
    description: InBoth;
    /** Row in pictures of the graph, from 0 at the top. */
    layer: number;
    /** Kinds that it can support, and kinds that can support it, by any number of links. */
    supports: string[];
    supportedBy: string[];
  }[];
  linkTypes: {
    /** Value of LinkType. */
    type: string;
    title: InBoth;
    description: InBoth;
    /** Whether what stands at its start supports what stands at its end. */
    supports: boolean;
    /** Kinds that may stand at its start, and at its end. */
    from: string[];
    to: string[];
  }[];
}

export function makeVocabulary(model: Model): Vocabulary {
  return {
    kinds: model.kinds.map(({ kind, label, description, chinese, layer }) => ({
      kind,
      title: { zh: chinese.title, en: inWords(label.replace(/(?<=.)[A-Z]/g, " $&")) },
      description: { zh: chinese.description, en: description },
      layer,
      supports: inOrder(model, reachableKinds(model, kind, "UP")),
      supportedBy: inOrder(model, reachableKinds(model, kind, "DOWN")),
    })),
    linkTypes: model.linkTypes.map((row) => ({
      type: row.type,
      title: { zh: row.chinese.title, en: row.title },
      description: { zh: row.chinese.description, en: row.description },
      supports: row.supports ?? false,
      from: model.kinds.filter((from) => model.kinds.some((to) => linkAllowed(row, from.label, to.label))).map(({ kind }) => kind),
      to: model.kinds.filter((to) => model.kinds.some((from) => linkAllowed(row, from.label, to.label))).map(({ kind }) => kind),
    })),
  };
}

/** `Task Area` → `Task area`. */
function inWords(title: string): string {
  return title.charAt(0) + title.slice(1).toLowerCase();
}

function inOrder(model: Model, kinds: ReadonlySet<string>): string[] {
  return model.kinds.map(({ kind }) => kind).filter((kind) => kinds.has(kind));
}
