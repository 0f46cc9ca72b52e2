// SaveButtons: a picture → two buttons that save it as SVG and as PNG.
import type { VNode } from "preact";
import { words } from "../state/preferences.js";
import { type Palette, readPalette } from "./palette.js";
import { savePng, saveSvg, svgText } from "./save-picture.js";

interface SaveButtonsProps {
  name: string;
  picture: (palette: Palette) => VNode;
}

export function SaveButtons({ name, picture }: SaveButtonsProps) {
  const { common } = words.value;
  const text = (): string => {
    const palette = readPalette();
    return svgText(picture(palette), palette.paper);
  };
  return (
    <span class="save-buttons" role="group" aria-label={common.save}>
      <button type="button" class="button" onClick={() => saveSvg(text(), name)}>
        {common.saveSvg}
      </button>
      <button type="button" class="button" onClick={() => void savePng(text(), name)}>
        {common.savePng}
      </button>
    </span>
  );
}
