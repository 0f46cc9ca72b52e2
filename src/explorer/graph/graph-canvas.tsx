// GraphCanvas: a drawing and what is chosen in it → the picture to pan, zoom and choose in, by mouse, touch and keyboard; on paper the same as SVG.
import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Diagram } from "../drawing/diagram.js";
import type { Drawing } from "../drawing/drawing.js";
import { readPalette } from "../drawing/palette.js";
import { theme, words } from "../state/preferences.js";
import { type Canvas, openCanvas } from "./canvas.js";

interface GraphCanvasProps {
  drawing: Drawing;
  about: { id: string; name: string };
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

const step = 60;

export function GraphCanvas({ drawing, about, chosen, onChoose }: GraphCanvasProps) {
  const element = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const first = useRef(true);
  const { graph } = words.value;
  useEffect(() => {
    if (!element.current) return;
    canvas.current = openCanvas(element.current, onChoose);
    return () => canvas.current?.close();
  }, []);
  useEffect(() => {
    canvas.current?.show(drawing, readPalette());
    canvas.current?.choose(chosen);
    // What was expanded stays in sight; anything else that changes the picture shows all of it.
    if (chosen === null || first.current) canvas.current?.settle(about.id);
    if (chosen !== null) canvas.current?.centre(chosen);
    first.current = false;
  }, [drawing, theme.value]);
  useEffect(() => canvas.current?.choose(chosen), [chosen]);
  useEffect(() => {
    const draw = (): void => void (paper.current && render(<Diagram drawing={drawing} palette={readPalette()} start={about.id} />, paper.current));
    const clear = (): void => void (paper.current && render(null, paper.current));
    addEventListener("beforeprint", draw);
    addEventListener("afterprint", clear);
    return () => {
      removeEventListener("beforeprint", draw);
      removeEventListener("afterprint", clear);
    };
  }, [drawing, about.id]);
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
      <div ref={element} class="graph-canvas no-print" role="group" tabIndex={0} aria-label={graph.picture(about.name)} aria-describedby="graph-keys" onKeyDown={onKeyDown} onWheel={onWheel} />
      <div class="graph-zoom no-print">
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
      <div ref={paper} class="graph-paper" aria-hidden="true" />
    </div>
  );
}
