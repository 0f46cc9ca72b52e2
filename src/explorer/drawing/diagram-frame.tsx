// DiagramFrame: a drawing → its picture on the page, as large as the page allows while it can be read, and scrolled to what it is about.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Diagram } from "./diagram.js";
import type { Drawing } from "./drawing.js";
import { pagePalette } from "./palette.js";
import { PaperDiagram } from "./paper-diagram.js";

interface DiagramFrameProps {
  drawing: Drawing;
  label: string;
  start: string;
  lit?: ReadonlySet<string>;
  onOpen: (id: string) => void;
}

/** Below this names can't be read. */
const smallest = 0.7;
/** What the picture has around its boxes. */
const around = 34;

function tallestOf(frame: Element): number {
  const most = Number.parseFloat(getComputedStyle(frame).maxHeight);
  return Number.isNaN(most) ? Infinity : most - 4;
}

export function DiagramFrame({ drawing, label, start, lit, onOpen }: DiagramFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const fit = (): void => setScale(Math.min(1, Math.max(smallest, Math.min((current.clientWidth - around) / (drawing.width + around), tallestOf(current) / (drawing.height + around)))));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(current);
    return () => observer.disconnect();
  }, [drawing]);
  // What stands out is brought into sight; where nothing does, what the picture is about.
  useLayoutEffect(() => {
    const { current } = frame;
    const shown = drawing.boxes.filter(({ id }) => (lit ? lit.has(id) : id === start));
    if (!current || shown.length === 0) return;
    const [left, right] = [Math.min(...shown.map(({ x }) => x)), Math.max(...shown.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...shown.map(({ y }) => y)), Math.max(...shown.map(({ y }) => y))];
    current.scrollTo(((left + right) / 2) * scale - current.clientWidth / 2, ((top + bottom) / 2) * scale - current.clientHeight / 2);
  }, [drawing, scale, start, lit && [...lit].join()]);
  // Whoever has no mouse scrolls it by keys; to open something they have the list beside it.
  return (
    <>
      <div class="diagram no-print" ref={frame} role="region" aria-label={label} tabIndex={0}>
        <Diagram drawing={drawing} palette={pagePalette} start={start} lit={lit} scale={scale} onOpen={onOpen} hidden />
      </div>
      <PaperDiagram drawing={drawing} start={start} lit={lit} />
    </>
  );
}
