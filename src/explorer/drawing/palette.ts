// pagePalette, readPalette: the stylesheet → the colours of pictures: by variable for the page, as values for canvas and files, which know no variables.
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

/** Palettes ask the stylesheet, the one place where colours are chosen, by these names. */
function paletteOf(value: (variable: string) => string): Palette {
  return {
    paper: value("--paper"),
    surface: value("--surface"),
    sunken: value("--sunken"),
    ink: value("--ink"),
    muted: value("--muted"),
    line: value("--line-strong"),
    accent: value("--accent"),
    sans: value("--sans"),
    shades: ["--surface", "--shade-1", "--shade-2", "--shade-3", "--shade-4", "--shade-5"].map(value),
    shadeInk: value("--shade-ink"),
    shadeInkStrong: value("--shade-ink-strong"),
    kinds: kindNames.map((_, place) => value(`--kind-${place}`) || value("--hue-other")),
  };
}

/** For SVG in the page: it follows the theme, and on paper is light, by the stylesheet alone. */
export const pagePalette = paletteOf((variable) => (variable.startsWith("--kind-") ? `var(${variable}, var(--hue-other))` : `var(${variable})`));

/** For canvas and files: the values of now. */
export function readPalette(): Palette {
  const root = getComputedStyle(document.documentElement);
  return paletteOf((variable) => root.getPropertyValue(variable).trim());
}
