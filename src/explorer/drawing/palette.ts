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
  /** From none (0) to most (5), and what is written on 1 to 3, and on 4 and 5. */
  shades: string[];
  shadeInk: string;
  shadeInkStrong: string;
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
  const shades = ["--surface", "--shade-1", "--shade-2", "--shade-3", "--shade-4", "--shade-5"].map(value);
  return { shades, shadeInk: value("--shade-ink"), shadeInkStrong: value("--shade-ink-strong"), paper: value("--paper"), surface: value("--surface"), sunken: value("--sunken"), ink: value("--ink"), muted: value("--muted"), line: value("--line-strong"), accent: value("--accent"), sans: value("--sans"), kinds };
}
