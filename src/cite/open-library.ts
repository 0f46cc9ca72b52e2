// openLibrary: the writers of citation-js, set for text in any language. It takes longer to load than a command takes to start, so it is loaded when something is first cited.
import { createRequire } from "node:module";
import type { CslItem } from "./describe-item.js";

/** As much of citation-js as is used; it comes without types. */
interface Library {
  format(style: "data", items: readonly CslItem[], options: { format: "text" }): string;
  format(style: "bibtex" | "biblatex", items: readonly object[], options: { format: "object" }): Entry[];
}

export interface Entry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

interface Settings {
  format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
}

let library: Library | undefined;

export function openLibrary(): Library {
  return (library ??= loadLibrary());
}

function loadLibrary(): Library {
  const require = createRequire(import.meta.url);
  const { plugins } = require("@citation-js/core") as { plugins: { output: Library; config: { get(name: string): Settings } } };
  require("@citation-js/plugin-bibtex");
  const { format } = plugins.config.get("@bibtex");
  // Otherwise Chinese is dropped. With it the library leaves off escaping altogether.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = false;
  return plugins.output;
}
