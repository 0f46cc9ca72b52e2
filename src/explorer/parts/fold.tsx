// Fold: a line and what belongs to it → the line, that unfolds the rest; on paper it is unfolded.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePrinting } from "../drawing/use-printing.js";

export function Fold({ title, small = false, children }: { title: string; small?: boolean; children: ComponentChildren }) {
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  return (
    <details class={small ? "small" : undefined} open={open || printing} onToggle={(event) => !printing && setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
