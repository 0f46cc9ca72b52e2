// GapsView: what is missing, sort by sort, each with what would fill it.
import { useState } from "preact/hooks";
import { GapCountsDocument, type GapCountsQuery, type GapKind, GapsDocument, type GapsQuery } from "../generated/operations.js";
import { Answered } from "../parts/answered.js";
import { DocumentFilter, documentFilter } from "../parts/document-select.js";
import { EntityLink } from "../parts/entity-link.js";
import { More } from "../parts/more.js";
import { Notice } from "../parts/notice.js";
import { SaveAll } from "../parts/save-all.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address, changed, hrefOf, writeSearch } from "../state/address.js";
import { askAll } from "../state/ask-all.js";
import { lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import "./gaps.css";

type Gap = GapsQuery["gaps"]["nodes"][number];

const countedAs: Record<GapKind, keyof GapCountsQuery> = {
  TASK_AREA_WITHOUT_TARGET: "taskAreas",
  MEASURE_WITHOUT_TARGET: "measures",
  TARGET_WITHOUT_BASELINE: "targets",
  QUESTION_WITHOUT_TASK_AREA: "questions",
  STRATEGY_WITHOUT_TARGET: "strategies",
  STATEMENT_WITHOUT_EVIDENCE: "statements",
  DECLARED_COUNT_MISMATCH: "counts",
};

const kinds = Object.keys(countedAs) as GapKind[];
const page = 50;
/** The server's limit. */
const most = 1000;

export function GapsView() {
  const chosen = kinds.find((kind) => kind === address.value["kind"]);
  return <GapsOf key={`${chosen ?? ""} ${documentFilter() ?? ""}`} chosen={chosen} />;
}

function GapsOf({ chosen }: { chosen: GapKind | undefined }) {
  const [first, setFirst] = useState(page);
  const variables = { kinds: chosen ? [chosen] : null, document: documentFilter(), first, after: null, lang: lang.value };
  const answer = useAnswer(GapsDocument, variables);
  const { gaps, views } = words.value;
  return (
    <ViewFrame
      title={views.gaps}
      lead={gaps.intro}
      actions={
        <SaveAll name="gaps" read={async (onPage) => recordsOf(await askAll(GapsDocument, variables, (data) => data.gaps, onPage))} />
      }
    >
      <div class="controls no-print">
        <DocumentFilter />
      </div>
      <Sorts chosen={chosen} />
      <Answered answer={answer}>
        {({ gaps: { nodes, totalCount } }) => (
          <div class="gap-sorts">
            {nodes.length === 0 && <Notice kind="empty" title={gaps.none} />}
            {kinds
              .map((kind) => [kind, nodes.filter((gap) => gap.kind === kind)] as const)
              .filter(([, found]) => found.length > 0)
              .map(([kind, found]) => (
                <Sort key={kind} kind={kind} found={found} />
              ))}
            <More shown={nodes.length} all={totalCount} onMore={first < most ? () => setFirst(Math.min(most, first + 4 * page)) : undefined} />
          </div>
        )}
      </Answered>
    </ViewFrame>
  );
}

function recordsOf(found: Gap[]): (string | number | null)[][] {
  return [["kind", "id", "name", "message"], ...found.map(({ kind, entity, message }) => [kind, entity.id, entity.name, message])];
}

function Sorts({ chosen }: { chosen: GapKind | undefined }) {
  const { data } = useAnswer(GapCountsDocument, { document: documentFilter() });
  const { gaps, common } = words.value;
  return (
    <div class="chips no-print" role="group" aria-label={common.kind}>
      <a class="chip" aria-current={chosen ? undefined : "true"} href={writeSearch(changed({ kind: "" }))}>
        {common.all}
      </a>
      {kinds.map((kind) => (
        <a key={kind} class="chip" aria-current={kind === chosen ? "true" : undefined} href={writeSearch(changed({ kind }))}>
          {gaps.kinds[kind]} {data && <span class="count">{data[countedAs[kind]].totalCount}</span>}
        </a>
      ))}
    </div>
  );
}

function Sort({ kind, found }: { kind: GapKind; found: Gap[] }) {
  const { gaps, entity: labels } = words.value;
  return (
    <section aria-labelledby={`gaps-${kind}`}>
      <h2 id={`gaps-${kind}`}>{gaps.kinds[kind]}</h2>
      <p class="fill">
        <span class="label">{gaps.fill}</span> {gaps.fills[kind]}
      </p>
      <ul class="gaps">
        {found.map(({ entity, message }, index) => (
          <li key={index}>
            <EntityLink entity={entity} />
            <span class="muted">{message}</span>
            <a class="no-print small" href={hrefOf("graph", { id: entity.id })} aria-label={`${labels.around} ${entity.name}`}>
              {labels.around}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
