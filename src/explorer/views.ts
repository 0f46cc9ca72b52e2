// The table of views: what each is called in the address and in the menu, and what draws it, loaded when it is first wanted.
import type { ComponentType } from "preact";
import type { Words } from "./words/en.js";

export interface View {
  /** `view` in the address. */
  name: string;
  title: (words: Words) => string;
  /** What it is for, in a sentence; only views with one stand in the menu. */
  about?: (words: Words) => string;
  /** Left out where it is there from the start. */
  load?: () => Promise<ComponentType>;
}

export const views: View[] = [
  { name: "find", title: (words) => words.views.find },
  { name: "entity", title: (words) => words.views.entity, load: async () => (await import("./entity/entity-view.js")).EntityView },
  { name: "trace", title: (words) => words.views.trace, about: (words) => words.aboutViews.trace, load: async () => (await import("./trace/trace-view.js")).TraceView },
  { name: "graph", title: (words) => words.views.graph, about: (words) => words.aboutViews.graph, load: async () => (await import("./graph/graph-view.js")).GraphView },
  { name: "coverage", title: (words) => words.views.coverage, about: (words) => words.aboutViews.coverage, load: async () => (await import("./coverage/coverage-view.js")).CoverageView },
  { name: "gaps", title: (words) => words.views.gaps, about: (words) => words.aboutViews.gaps, load: async () => (await import("./gaps/gaps-view.js")).GapsView },
  { name: "targets", title: (words) => words.views.targets, about: (words) => words.aboutViews.targets, load: async () => (await import("./targets/targets-view.js")).TargetsView },
  { name: "compare", title: (words) => words.views.compare, about: (words) => words.aboutViews.compare, load: async () => (await import("./compare/compare-view.js")).CompareView },
];
