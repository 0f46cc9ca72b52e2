// BandNames: the bands of a drawing, and how far it is panned and zoomed → their names at the left edge of the picture, however far it is moved aside, while any of their band is in sight.
import type { Band } from "../drawing/drawing.js";
import { kindOf } from "../state/vocabulary.js";

/** Of a name, in pixels; where the picture is small the names are too, so that they don't reach into boxes. */
const letters = { least: 9, most: 12, whole: 17 };
const inset = 6;
/** Where the picture begins further right than this, names don't follow it. */
const edge = 12;

export function BandNames({ bands, left, top, zoom }: { bands: Band[]; left: number; top: number; zoom: number }) {
  const size = Math.max(letters.least, Math.min(letters.most, letters.whole * zoom));
  const height = 1.35 * size;
  return (
    <div class="graph-bands" aria-hidden="true">
      {bands.map(({ kinds, y, height: tall }) => {
        const [start, end] = [top + y * zoom, top + (y + tall) * zoom];
        if (end - start < height) return null;
        return (
          <span key={y} class="graph-band" style={{ transform: `translate(${Math.round(Math.min(Math.max(left, 0), edge) + inset)}px, ${Math.round(Math.min(Math.max(start, 0) + 2, end - height))}px)`, fontSize: `${size}px` }}>
            {kinds.map((kind) => kindOf(kind).title).join(" · ")}
          </span>
        );
      })}
    </div>
  );
}
