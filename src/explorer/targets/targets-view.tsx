// TargetsView: a year → its targets beside results: comparable pairs drawn, unlike ones shown as such, series, and a table of all.
import { useEffect } from "preact/hooks";
import { EntityKind, TargetsBesideResultsDocument, TargetYearsDocument, type TargetYearsQuery } from "../generated/operations.js";
import { SaveButtons } from "../drawing/save-buttons.js";
import { Answered } from "../parts/answered.js";
import { DocumentFilter, documentFilter } from "../parts/document-select.js";
import { EntityLink } from "../parts/entity-link.js";
import { Notice } from "../parts/notice.js";
import { Sentences } from "../parts/sentence.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address, changed, go } from "../state/address.js";
import { citing, lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { Framed } from "./framed.js";
import { findSeries } from "./find-series.js";
import { PairsChart } from "./pairs-chart.js";
import type { Progress } from "./progress.js";
import { SeriesChart } from "./series-chart.js";
import { TargetTable } from "./target-table.js";
import { UnlikePairs } from "./unlike-pairs.js";
import "./targets.css";

const mostTargets = 200;

export function TargetsView() {
  const document = documentFilter();
  const answer = useAnswer(TargetYearsDocument, { where: { indicator: {}, ...(document !== null && { document: { eq: document } }) } });
  const { targets, views } = words.value;
  return (
    <Answered answer={answer}>
      {(found) => {
        const known = listYears(found);
        const [latest] = known;
        if (latest === undefined)
          return (
            <ViewFrame title={views.targets} lead={targets.intro}>
              <div class="controls no-print">
                <DocumentFilter />
              </div>
              <Notice kind="empty" title={targets.noYears} />
            </ViewFrame>
          );
        return <TargetsOf year={known.find((year) => String(year) === address.value["year"]) ?? latest} years={known} />;
      }}
    </Answered>
  );
}

/** The latest first. Where there are too many targets to look at all of them, every year back to the earliest may have some. */
function listYears({ latest, earliest }: TargetYearsQuery): number[] {
  const known = [...new Set(latest.nodes.flatMap(({ year }) => year ?? []))];
  const [first, last] = [earliest.nodes[0]?.year, known.at(-1)];
  if (!latest.pageInfo.hasNextPage || typeof first !== "number" || last === undefined) return known;
  return [...known, ...Array.from({ length: Math.max(0, last - first) }, (_, index) => last - 1 - index)];
}

function TargetsOf({ year, years }: { year: number; years: number[] }) {
  const variables = { year, document: documentFilter(), first: mostTargets, after: null, citing: citing.value, lang: lang.value };
  const answer = useAnswer(TargetsBesideResultsDocument, variables);
  const { targets, common } = words.value;
  // The address says which year is shown, so that it is the same when there is a later one.
  useEffect(() => {
    if (!address.peek()["year"]) go(changed({ year: String(year) }), { replace: true });
  }, [year]);
  return (
    <ViewFrame title={targets.heading(year)} lead={targets.intro} asked={{ operation: TargetsBesideResultsDocument, variables }}>
      <div class="controls no-print">
        <DocumentFilter />
        <label class="field">
          {common.year}
          <select value={String(year)} onChange={(event) => go(changed({ year: event.currentTarget.value }))}>
            {years.map((other) => (
              <option key={other} value={String(other)}>
                {other}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answered answer={answer}>{({ progress: { nodes, totalCount } }) => <Shown nodes={nodes} totalCount={totalCount} year={year} />}</Answered>
    </ViewFrame>
  );
}

function Shown({ nodes, totalCount, year }: { nodes: Progress[]; totalCount: number; year: number }) {
  const { targets } = words.value;
  const comparable = nodes.filter(isComparable);
  const unlike = nodes.filter(({ status, outcome }) => status === "NOT_COMPARABLE" || outcome === "NOT_COMPARABLE");
  const series = findSeries(nodes);
  return (
    <div class="targets">
      {totalCount > nodes.length && <p role="status">{targets.more(nodes.length, totalCount)}</p>}
      <section aria-labelledby="comparable-pairs">
        <h2 id="comparable-pairs">{targets.comparable}</h2>
        {comparable.length === 0 ? (
          <p class="muted">{targets.comparableNone}</p>
        ) : (
          <figure>
            <figcaption class="unseen">{targets.chart}</figcaption>
            <Framed>{(width, palette) => <PairsChart pairs={comparable} width={width} palette={palette} />}</Framed>
            <div class="toolbar">
              <SaveButtons name={`targets-${year}`} title={`${targets.heading(year)}: ${targets.comparable}`} pictureKey={{ kinds: [EntityKind.Target, EntityKind.Achievement] }} picture={(palette) => <PairsChart pairs={comparable} width={860} palette={palette} />} />
            </div>
            <details>
              <summary>{words.value.common.sentences}</summary>
              <div class="pair-sentences">
                {comparable.map(({ target, baseline, result }) => (
                  <div key={target.id}>
                    <EntityLink entity={target} />
                    <Sentences evidence={[target, baseline, result].flatMap((figure) => figure?.evidence ?? [])} />
                  </div>
                ))}
              </div>
            </details>
          </figure>
        )}
      </section>
      {unlike.length > 0 && <UnlikePairs pairs={unlike} />}
      {series.length > 0 && (
        <section aria-labelledby="series-over-years">
          <h2 id="series-over-years">{targets.series}</h2>
          <p class="muted">{targets.seriesIntro}</p>
          {series.map((one) => (
            <figure key={one.key} class="series">
              <figcaption>{one.indicator.name}</figcaption>
              <Framed>{(width, palette) => <SeriesChart series={one} width={width} palette={palette} />}</Framed>
              <div class="toolbar">
                <SaveButtons name={`series-${one.indicator.id}`} title={`${targets.series}: ${one.indicator.name}`} pictureKey={{ kinds: [EntityKind.Target, EntityKind.Achievement] }} picture={(palette) => <SeriesChart series={one} width={860} palette={palette} />} />
              </div>
            </figure>
          ))}
        </section>
      )}
      <TargetTable rows={nodes} year={year} />
    </div>
  );
}

function isComparable({ status, outcome }: Progress): boolean {
  return ["RAISED", "LOWERED", "UNCHANGED"].includes(status) || ["MET", "NOT_MET"].includes(outcome);
}
