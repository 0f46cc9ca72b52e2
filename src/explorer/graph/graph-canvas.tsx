// GraphCanvas: a drawing and what is chosen in it → the picture to pan, zoom and choose in, by mouse, touch and keyboard; on paper the same as SVG.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Drawing } from "../drawing/drawing.js";
import { readPalette } from "../drawing/palette.js";
import { PaperDiagram } from "../drawing/paper-diagram.js";
import { theme, words } from "../state/preferences.js";
import { BandNames } from "./band-names.js";
import { type Canvas, openCanvas, type Sight } from "./canvas.js";

interface GraphCanvasProps {
  drawing: Drawing;
  about: { id: string; name: string };
  chosen: string | null;
  onChoose: (id: string | null) => void;
  /** What can be done with what is chosen: above the picture, where it is seen. */
  children: ComponentChildren;
}

const step = 60;

export function GraphCanvas({ drawing, about, chosen, onChoose, children }: GraphCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const shown = useRef(false);
  const [sight, setSight] = useState<Sight>({ left: 0, top: 0, zoom: 1 });
  const { graph } = words.value;
  useEffect(() => {
    if (!element.current) return;
    canvas.current = openCanvas(element.current, { onChoose, onMove: setSight });
    return () => canvas.current?.close();
  }, []);
  useEffect(() => {
    canvas.current?.show(drawing, readPalette(), about.id);
    canvas.current?.choose(chosen);
    // What was expanded stays in sight; anything else that changes the picture starts anew.
    if (chosen === null || !shown.current) canvas.current?.begin(chosen ?? about.id);
    else canvas.current?.centre(chosen);
    shown.current = true;
  }, [drawing, theme.value]);
  useEffect(() => canvas.current?.choose(chosen), [chosen]);
  const moves: Record<string, () => void> = {
    ArrowLeft: () => canvas.current?.pan(step, 0),
    ArrowRight: () => canvas.current?.pan(-step, 0),
    ArrowUp: () => canvas.current?.pan(0, step),
    ArrowDown: () => canvas.current?.pan(0, -step),
    "+": () => canvas.current?.zoom(1.25),
    "=": () => canvas.current?.zoom(1.25),
    "-": () => canvas.current?.zoom(0.8),
    "0": () => canvas.current?.fit(),
    Escape: () => onChoose(null),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    canvas.current?.zoom(event.deltaY < 0 ? 1.15 : 0.87);
  };
  return (
    <div class="graph-picture">
      <div class="graph-bar no-print">
        {children}
        <div class="graph-zoom">
          <button type="button" class="icon-button" aria-label={graph.zoomIn} title={graph.zoomIn} onClick={moves["+"]}>
            +
          </button>
          <button type="button" class="icon-button" aria-label={graph.zoomOut} title={graph.zoomOut} onClick={moves["-"]}>
            −
          </button>
          <button type="button" class="icon-button" aria-label={graph.fit} title={graph.fit} onClick={moves["0"]}>
            ⤢
          </button>
        </div>
      </div>
      <div class="graph-sight no-print">
        <div ref={element} class="graph-canvas" role="group" tabIndex={0} aria-label={graph.picture(about.name)} aria-describedby="graph-keys" onKeyDown={onKeyDown} onWheel={onWheel} />
        <BandNames bands={drawing.bands ?? []} {...sight} />
      </div>
      <div class="graph-paper">
        <PaperDiagram drawing={drawing} start={about.id} />
      </div>
    </div>
  );
}
