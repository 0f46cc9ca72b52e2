// LineLegend: how stated and inferred links are drawn.
import { words } from "../state/preferences.js";

export function LineLegend() {
  const { graph } = words.value;
  return (
    <span class="line-legend">
      <span class="basis stated">{graph.solid}</span>
      <span class="basis inferred">{graph.dashed}</span>
    </span>
  );
}
