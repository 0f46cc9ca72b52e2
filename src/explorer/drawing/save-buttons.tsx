// SaveButtons: a picture, its title and its key → two buttons that save it as SVG and as PNG, with these and its source.
import type { VNode } from "preact";
import { source } from "../parts/view-frame.js";
import { words } from "../state/preferences.js";
import { Captioned, type PictureKey } from "./captioned.js";
import { type Palette, readPalette } from "./palette.js";
import { savePng, saveSvg, svgText } from "./save-picture.js";

interface SaveButtonsProps {
  name: string;
  title: string;
  pictureKey: PictureKey;
  picture: (palette: Palette) => VNode;
}

export function SaveButtons({ name, title, pictureKey, picture }: SaveButtonsProps) {
  const { common } = words.value;
  const text = (): string => {
    const palette = readPalette();
    return svgText(picture(palette), (size) => <Captioned title={title} source={source()} pictureKey={pictureKey} palette={palette} {...size} />);
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
