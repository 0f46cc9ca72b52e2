// EntityView: an id → names, what is known, the sentences, and its links by type.
import { EntityDocument } from "../generated/operations.js";
import { Answered } from "../parts/answered.js";
import { Citing } from "../parts/citing.js";
import { KindMark } from "../parts/entity-link.js";
import { Notice } from "../parts/notice.js";
import { Sentences } from "../parts/sentence.js";
import { Starts } from "../parts/starts.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address, hrefOf } from "../state/address.js";
import { citing, lang, language, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { kindOf } from "../state/vocabulary.js";
import type { KnownEntity } from "./known-entity.js";
import { LinksByType } from "./links-by-type.js";
import { Properties } from "./properties.js";
import "./entity.css";

export function EntityView() {
  const id = address.value["id"] ?? "";
  const variables = { id, citing: citing.value, lang: lang.value };
  const answer = useAnswer(EntityDocument, id === "" ? null : variables);
  const { states, views, entity } = words.value;
  if (id === "") return <Starts title={views.entity} lead={entity.choose} hrefFor={({ id: chosen }) => hrefOf("entity", { id: chosen })} />;
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node ? (
          <Known key={node.id} entity={node} />
        ) : (
          <Notice kind="problem" title={states.notFound}>
            <p>
              <code>{id}</code>
            </p>
            <p>{states.notFoundHint}</p>
          </Notice>
        )
      }
    </Answered>
  );
}

function Known({ entity }: { entity: KnownEntity }) {
  const { id, kind, name, chineseName, englishName, aliases, summary, citation, evidence } = entity;
  const { entity: labels } = words.value;
  const { supports, supportedBy } = kindOf(kind);
  const other = language.value === "zh" ? englishName : chineseName;
  return (
    <ViewFrame
      title={name}
      above={<KindMark kind={kind} />}
      lead={other !== name && <span lang={language.value === "zh" ? "en" : "zh-CN"}>{other}</span>}
      actions={
        <>
          {supports.length > 0 && (
            <a class="button primary" href={hrefOf("trace", { from: id, direction: "up" })}>
              {labels.traceUp}
            </a>
          )}
          {supportedBy.length > 0 && (
            <a class={supports.length > 0 ? "button" : "button primary"} href={hrefOf("trace", { from: id, direction: "down" })}>
              {labels.traceDown}
            </a>
          )}
          <a class="button" href={hrefOf("graph", { id })}>
            {labels.around}
          </a>
        </>
      }
    >
      <div class="entity-columns">
        <div>
          <section aria-labelledby="sentences-of-entity">
            <h2 id="sentences-of-entity">{labels.evidence}</h2>
            {evidence.length > 0 ? <Sentences evidence={evidence} /> : <p class="muted">{labels.noEvidence}</p>}
            {citation !== null && evidence.length !== 1 && <Citing citation={citation} label={evidence.length > 1 ? labels.citeAll(evidence.length) : labels.citeEntity} />}
          </section>
          <LinksByType entity={entity} />
        </div>
        <aside class="entity-facts" aria-label={labels.properties}>
          {summary && (
            <>
              <h2 class="label">{labels.summary}</h2>
              <p>{summary}</p>
            </>
          )}
          {aliases.length > 0 && (
            <>
              <h2 class="label">{labels.aliases}</h2>
              <ul class="plain">
                {aliases.map((alias) => (
                  <li key={alias}>{alias}</li>
                ))}
              </ul>
            </>
          )}
          <Properties entity={entity} />
          <h2 class="label">ID</h2>
          <p>
            <code>{id}</code>
          </p>
        </aside>
      </div>
    </ViewFrame>
  );
}
