// PaperDiagram: a drawing → the same on paper, while the page is printed: as large as pages allow, on several where it is too tall for one.
import { Diagram, margin } from "./diagram.js";
import type { Drawing } from "./drawing.js";
import { pagePalette } from "./palette.js";
import { partsForPaper } from "./parts-for-paper.js";
import { usePrinting } from "./use-printing.js";

interface PaperDiagramProps {
  drawing: Drawing;
  start: string;
  lit?: ReadonlySet<string>;
}

export function PaperDiagram({ drawing, start, lit }: PaperDiagramProps) {
  if (!usePrinting()) return null;
  const { scale, parts } = partsForPaper(drawing, margin);
  return (
    <div class="paper-diagram" aria-hidden="true">
      {parts.map((part) => (
        <div key={part.top}>
          <Diagram drawing={drawing} palette={pagePalette} start={start} lit={lit} scale={scale} part={part} />
        </div>
      ))}
    </div>
  );
}
