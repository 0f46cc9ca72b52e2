// Framed: a chart that needs a width → the same at the width there is. What it shows stands in the table too, so that it need not be read out.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { pagePalette, type Palette } from "../drawing/palette.js";

const widest = 860;

export function Framed({ children }: { children: (width: number, palette: Palette) => ComponentChildren }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(widest);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = (): void => setWidth(Math.min(widest, current.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} class="framed" aria-hidden="true">
      {children(width, pagePalette)}
    </div>
  );
}
