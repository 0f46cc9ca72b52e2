// TraceDiagram: paths → their picture in layers; one path stands out where it was chosen. Its equivalent without sight is the list of steps.
import { useMemo } from "preact/hooks";
import { Diagram } from "../drawing/diagram.js";
import { keyOf } from "../drawing/drawing.js";
import { DiagramFrame } from "../drawing/diagram-frame.js";
import type { Palette } from "../drawing/palette.js";
import { SaveButtons } from "../drawing/save-buttons.js";
import type { NamedFragment } from "../generated/operations.js";
import { LineLegend } from "../drawing/line-legend.js";
import { address, addressOf, go } from "../state/address.js";
import { words } from "../state/preferences.js";
import { layOutPaths, type Path } from "./lay-out-paths.js";

const traceFigure = "trace-figure";

export function TraceDiagram({ title, start, paths }: { title: string; start: NamedFragment; paths: Path[] }) {
  const drawing = useMemo(() => layOutPaths(paths), [paths]);
  const chosen = paths[Number(address.value["path"] ?? NaN) - 1];
  const lit = chosen && new Set(chosen.steps.flatMap(({ entity, link }) => [entity.id, ...(link ? [link.id] : [])]));
  const picture = (colours: Palette) => <Diagram drawing={drawing} palette={colours} start={start.id} lit={lit} />;
  return (
    <figure class="trace-figure" id={traceFigure}>
      <figcaption class="unseen">{words.value.trace.diagram(start.name)}</figcaption>
      <DiagramFrame drawing={drawing} label={words.value.common.diagram} start={start.id} lit={lit} onOpen={(id) => go(addressOf("entity", { id }))} />
      <div class="trace-key">
        <div class="toolbar">
          <SaveButtons name={`trace-${start.id}`} title={title} pictureKey={keyOf(drawing)} picture={picture} />
        </div>
        <LineLegend />
      </div>
    </figure>
  );
}

/** Brings the diagram into sight, at once for those who want no motion. */
export function showTraceDiagram(): void {
  document.getElementById(traceFigure)?.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}
