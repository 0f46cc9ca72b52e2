// openLibrary: the writers of citation-js, set for text in any language, with the style of GB/T 7714 beside its own. It takes long to load, so commands load it when something is first cited.
import { createRequire } from "node:module";
import type { CslItem } from "./describe-item.js";
import { gbT7714Style } from "./gb-t-7714-style.js";

/** As much of citation-js as is used; it comes without types. */
interface Library {
  format(style: "data", items: readonly CslItem[], options: { format: "text" }): string;
  format(style: "bibliography", items: readonly CslItem[], options: { format: "text"; style: "gb-t-7714"; lang: "zh-CN" | "en-US" }): string;
  format(style: "bibtex" | "biblatex", items: readonly object[], options: { format: "object" }): Entry[];
}

export interface Entry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

interface Settings {
  "@bibtex": { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
  "@csl": Record<"styles" | "locales", { add(name: string, xml: string): void }>;
}

/** The library has none in Chinese. All words that are needed stand in the style. */
const chineseLocale = '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN"><style-options punctuation-in-quote="false"/><terms/></locale>';

let library: Library | undefined;

export function openLibrary(): Library {
  return (library ??= loadLibrary());
}

function loadLibrary(): Library {
  const require = createRequire(import.meta.url);
  const { plugins } = require("@citation-js/core") as { plugins: { output: Library; config: { get<Name extends keyof Settings>(name: Name): Settings[Name] } } };
  require("@citation-js/plugin-bibtex");
  require("@citation-js/plugin-csl");
  const { styles, locales } = plugins.config.get("@csl");
  styles.add("gb-t-7714", gbT7714Style);
  locales.add("zh-CN", chineseLocale);
  const { format } = plugins.config.get("@bibtex");
  // Otherwise Chinese is dropped. With it the library leaves off escaping altogether.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = false;
  return plugins.output;
}
