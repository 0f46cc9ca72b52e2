// Charts: a year's targets beside results → comparable pairs drawn, unlike ones shown as such, and series.
import { useState } from "preact/hooks";
import { SaveButtons } from "../drawing/save-buttons.js";
import { EntityKind } from "../generated/operations.js";
import { EntityLink } from "../parts/entity-link.js";
import { Fold } from "../parts/fold.js";
import { More } from "../parts/more.js";
import { Sentences } from "../parts/sentence.js";
import { words } from "../state/preferences.js";
import { findSeries, type Series } from "./find-series.js";
import { Framed } from "./framed.js";
import { PairsChart } from "./pairs-chart.js";
import type { Progress } from "./progress.js";
import { SeriesChart } from "./series-chart.js";
import { UnlikePairs } from "./unlike-pairs.js";

/** Shown at first, and added by each click. */
const firstSeries = 12;

export function Charts({ rows, year }: { rows: Progress[]; year: number }) {
  const { targets } = words.value;
  const comparable = rows.filter(isComparable);
  const unlike = rows.filter(({ status, outcome }) => status === "NOT_COMPARABLE" || outcome === "NOT_COMPARABLE");
  const series = findSeries(rows);
  return (
    <>
      <section aria-labelledby="comparable-pairs">
        <h2 id="comparable-pairs">{targets.comparable}</h2>
        {comparable.length === 0 ? (
          <p class="muted">{targets.comparableNone}</p>
        ) : (
          <figure>
            <figcaption class="unseen">
              {targets.chart} {targets.scaleOfPairs}
            </figcaption>
            <Framed>{(width, palette) => <PairsChart pairs={comparable} width={width} palette={palette} />}</Framed>
            <div class="toolbar">
              <SaveButtons name={`targets-${year}`} title={`${targets.heading(year)}: ${targets.comparable}`} pictureKey={{ kinds: [EntityKind.Target, EntityKind.Achievement] }} picture={(palette) => <PairsChart pairs={comparable} width={860} palette={palette} />} />
            </div>
            <Fold title={words.value.common.sentences}>
              <div class="pair-sentences">
                {comparable.map(({ target, baseline, result }) => (
                  <div key={target.id}>
                    <EntityLink entity={target} />
                    <Sentences evidence={[target, baseline, result].flatMap((figure) => figure?.evidence ?? [])} />
                  </div>
                ))}
              </div>
            </Fold>
          </figure>
        )}
      </section>
      {unlike.length > 0 && <UnlikePairs pairs={unlike} />}
      {series.length > 0 && <SeriesOverYears series={series} />}
    </>
  );
}

function SeriesOverYears({ series }: { series: Series[] }) {
  const [shown, setShown] = useState(firstSeries);
  const { targets } = words.value;
  return (
    <section aria-labelledby="series-over-years">
      <h2 id="series-over-years">{targets.series}</h2>
      <p class="muted">{targets.seriesIntro}</p>
      {series.slice(0, shown).map((one) => (
        <figure key={one.key} class="series">
          <figcaption>{one.indicator.name}</figcaption>
          <Framed>{(width, palette) => <SeriesChart series={one} width={width} palette={palette} />}</Framed>
          <div class="toolbar">
            <SaveButtons name={`series-${one.indicator.id}`} title={`${targets.series}: ${one.indicator.name}`} pictureKey={{ kinds: [EntityKind.Target, EntityKind.Achievement] }} picture={(palette) => <SeriesChart series={one} width={860} palette={palette} />} />
          </div>
        </figure>
      ))}
      <More shown={Math.min(shown, series.length)} all={series.length} onMore={() => setShown(shown + firstSeries)} />
    </section>
  );
}

function isComparable({ status, outcome }: Progress): boolean {
  return ["RAISED", "LOWERED", "UNCHANGED"].includes(status) || ["MET", "NOT_MET"].includes(outcome);
}
