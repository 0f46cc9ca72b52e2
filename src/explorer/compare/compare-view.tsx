// CompareView: two documents → what they share, and what the second carries on, adds and drops, kind by kind.
import { useState } from "preact/hooks";
import { type ChangeKind, CompareDocument, type CompareQuery, DocumentsDocument, type EntityKind } from "../generated/operations.js";
import { Answered } from "../parts/answered.js";
import { DocumentSelect, type PolicyDocument } from "../parts/document-select.js";
import { EntityLink, KindMark } from "../parts/entity-link.js";
import { Fold } from "../parts/fold.js";
import { Grounds } from "../parts/grounds.js";
import { More } from "../parts/more.js";
import { Notice } from "../parts/notice.js";
import { SaveAll } from "../parts/save-all.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address } from "../state/address.js";
import { askAll } from "../state/ask-all.js";
import { citing, lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { kindNames } from "../state/vocabulary.js";
import "./compare.css";

type Change = CompareQuery["compare"]["changes"]["nodes"][number];

const page = 200;
/** The server's limit. */
const most = 1000;

export function CompareView() {
  const answer = useAnswer(DocumentsDocument, { lang: lang.value });
  const { compare } = words.value;
  return (
    <Answered answer={answer}>
      {({ documents: { nodes } }) => {
        const idOf = (key: string, usual: PolicyDocument | undefined): string => nodes.find(({ id }) => id === address.value[key])?.id ?? usual?.id ?? "";
        // The two latest, the earlier one first, unless the address says otherwise.
        const [before, after] = [idOf("before", nodes[1]), idOf("after", nodes[0])];
        if (nodes.length < 2)
          return (
            <ViewFrame title={compare.heading} lead={compare.intro}>
              <Notice kind="empty" title={compare.onlyOne} />
            </ViewFrame>
          );
        return <Compared key={`${before} ${after}`} documents={nodes} before={before} after={after} />;
      }}
    </Answered>
  );
}

function Compared({ documents, before, after }: { documents: PolicyDocument[]; before: string; after: string }) {
  const [first, setFirst] = useState(page);
  const variables = { documents: [before, after], first, after: null, citing: citing.value, lang: lang.value };
  const answer = useAnswer(CompareDocument, before === after ? null : variables);
  const { compare } = words.value;
  return (
    <ViewFrame
      title={compare.heading}
      lead={compare.intro}
      actions={
        before !== after && <SaveAll name="comparison" read={async (onPage) => recordsOf(await askAll(CompareDocument, variables, (data) => data.compare.changes, onPage))} />
      }
    >
      <div class="compare-choices">
        <DocumentSelect label={compare.before} name="before" documents={documents} chosen={before} />
        <DocumentSelect label={compare.after} name="after" documents={documents} chosen={after} />
      </div>
      {before === after && <Notice kind="empty" title={compare.same} />}
      <Answered answer={answer}>
        {({ compare: { counts, changes } }) => (
          <div class="compared">
            {changes.nodes.length === 0 && <Notice kind="empty" title={compare.none} />}
            {kindNames
              .map((kind) => [kind, changes.nodes.filter((change) => change.kind === kind)] as const)
              .filter(([, found]) => found.length > 0)
              .map(([kind, found]) => (
                <ChangesOfKind key={kind} kind={kind} found={found} counts={counts.filter((count) => count.kind === kind)} />
              ))}
            <More shown={changes.nodes.length} all={changes.totalCount} onMore={first < most ? () => setFirst(most) : undefined} />
          </div>
        )}
      </Answered>
    </ViewFrame>
  );
}

interface ChangesOfKindProps {
  kind: EntityKind;
  found: Change[];
  counts: { change: ChangeKind; count: number }[];
}

function ChangesOfKind({ kind, found, counts }: ChangesOfKindProps) {
  const { compare } = words.value;
  return (
    <section aria-labelledby={`changes-${kind}`}>
      <h2 id={`changes-${kind}`}>
        <KindMark kind={kind} /> <span class="count">{counts.map(({ change, count }) => `${compare.changes[change]} ${count}`).join(" · ")}</span>
      </h2>
      <ul class="changes">
        {found.map((change, index) => (
          <li key={index}>
            <span class="change">{compare.changes[change.change]}</span>
            <ChangeOf change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeOf({ change: { before, after, ratio, reason, link } }: { change: Change }) {
  const { targets, entity: labels } = words.value;
  const ends = before?.id === after?.id ? [after] : [before, after];
  return (
    <div>
      <p class="statement">
        {ends.map((entity, index) => entity && <span key={entity.id}>{index === 1 && before && "→ "}<EntityLink entity={entity} plain /></span>)}
        {ratio !== null && <span class="muted small">{targets.ratioAbout(ratio.toPrecision(3))}</span>}
      </p>
      {reason && <p class="muted small">{reason}</p>}
      {link && (
        <Fold title={labels.why} small>
          <Grounds link={link} />
        </Fold>
      )}
    </div>
  );
}

function recordsOf(changes: Change[]): (string | number | null)[][] {
  const rows = changes.map(({ kind, change, before, after, ratio, reason }) => [kind, change, before?.id ?? null, before?.name ?? null, after?.id ?? null, after?.name ?? null, ratio, reason]);
  return [["kind", "change", "beforeId", "beforeName", "afterId", "afterName", "ratio", "reason"], ...rows];
}
