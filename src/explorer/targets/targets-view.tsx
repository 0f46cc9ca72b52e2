// TargetsView: a year → its targets beside results: comparable pairs drawn, unlike ones shown as such, series, and a table of all.
import { useEffect, useState } from "preact/hooks";
import { TargetsBesideResultsDocument, TargetYearsDocument, type TargetYearsQuery } from "../generated/operations.js";
import { Answered } from "../parts/answered.js";
import { DocumentFilter, documentFilter } from "../parts/document-select.js";
import { More } from "../parts/more.js";
import { Notice } from "../parts/notice.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address, changed, go } from "../state/address.js";
import { askAll } from "../state/ask-all.js";
import { citing, lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { Charts } from "./charts.js";
import { TargetTable } from "./target-table.js";
import "./targets.css";

const page = 200;
/** The server's limit. */
const most = 1000;

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
  const [first, setFirst] = useState(page);
  const variables = { year, document: documentFilter(), first, after: null, citing: citing.value, lang: lang.value };
  const answer = useAnswer(TargetsBesideResultsDocument, variables);
  const { targets, common } = words.value;
  // The address says which year is shown, so that it is the same when there is a later one.
  useEffect(() => {
    if (!address.peek()["year"]) go(changed({ year: String(year) }), { replace: true });
  }, [year]);
  return (
    <ViewFrame title={targets.heading(year)} lead={targets.intro}>
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
      <Answered answer={answer}>
        {({ progress: { nodes, totalCount } }) => (
          <div class="targets">
            <Charts rows={nodes} year={year} />
            <TargetTable rows={nodes} year={year} readAll={async (onPage) => await askAll(TargetsBesideResultsDocument, variables, ({ progress }) => progress, onPage)} />
            <More shown={nodes.length} all={totalCount} onMore={first < most ? () => setFirst(most) : undefined} />
          </div>
        )}
      </Answered>
    </ViewFrame>
  );
}
