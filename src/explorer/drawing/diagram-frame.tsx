// DiagramFrame: a drawing → its picture on the page, as large as the page allows while it can be read, and scrolled to what it is about.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { theme } from "../state/preferences.js";
import { Diagram } from "./diagram.js";
import type { Drawing } from "./drawing.js";
import { readPalette } from "./palette.js";

interface DiagramFrameProps {
  drawing: Drawing;
  start: string;
  lit?: ReadonlySet<string>;
  onOpen: (id: string) => void;
}

/** Below this names can't be read. */
const smallest = 0.7;
/** What the picture has around its boxes. */
const around = 34;

/** On paper there is no limit. */
function tallestOf(frame: Element): number {
  const limit = Number.parseFloat(getComputedStyle(frame).maxHeight);
  return Number.isNaN(limit) ? Number.POSITIVE_INFINITY : limit - 4;
}

export function DiagramFrame({ drawing, start, lit, onOpen }: DiagramFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const palette = useMemo(readPalette, [theme.value]);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const fit = (): void => setScale(Math.min(1, Math.max(smallest, Math.min((current.clientWidth - around) / (drawing.width + around), tallestOf(current) / (drawing.height + around)))));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(current);
    return () => observer.disconnect();
  }, [drawing]);
  useLayoutEffect(() => {
    const { current } = frame;
    const box = drawing.boxes.find(({ id }) => id === start);
    if (current && box) current.scrollTo(box.x * scale - current.clientWidth / 2, box.y * scale - current.clientHeight / 2);
  }, [drawing, scale, start]);
  return (
    <div class="diagram" ref={frame} aria-hidden="true">
      <Diagram drawing={drawing} palette={palette} start={start} lit={lit} scale={scale} onOpen={onOpen} />
    </div>
  );
}
