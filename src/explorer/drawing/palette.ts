// paletteOf: the page's theme → the colours of pictures as values, for canvas and files, which know no variables.
import { kindNames } from "../state/vocabulary.js";

export interface Palette {
  paper: string;
  surface: string;
  sunken: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  sans: string;
  /** By the kind's place in the model's list. */
  kinds: string[];
}

/** Asked of the page itself, so that the stylesheet stays the one place where colours are chosen. */
export function readPalette(): Palette {
  const root = getComputedStyle(document.documentElement);
  const value = (name: string): string => root.getPropertyValue(name).trim();
  const probe = document.createElement("i");
  document.body.append(probe);
  const kinds = kindNames.map((_, place) => {
    probe.className = `kind-${place}`;
    return getComputedStyle(probe).getPropertyValue("--hue").trim() || value("--hue-other");
  });
  probe.remove();
  return { paper: value("--paper"), surface: value("--surface"), sunken: value("--sunken"), ink: value("--ink"), muted: value("--muted"), line: value("--line-strong"), accent: value("--accent"), sans: value("--sans"), kinds };
}
