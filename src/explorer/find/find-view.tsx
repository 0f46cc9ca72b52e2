// FindView: the searched text → results by kind with the matched words marked; without a text, the start.
import { useEffect, useState } from "preact/hooks";
import { type EntityKind, FindDocument, type FindQuery } from "../generated/operations.js";
import { Answered } from "../parts/answered.js";
import { KindMark } from "../parts/entity-link.js";
import { More } from "../parts/more.js";
import { Notice } from "../parts/notice.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address, changed, hrefOf, writeSearch } from "../state/address.js";
import { lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { kindNames, kindOf } from "../state/vocabulary.js";
import { hasMatch, markMatches } from "./mark-matches.js";
import { focusFirstResult, goingDown } from "./search-box.js";
import { Start } from "./start.js";
import "./find.css";

type Found = FindQuery["search"]["nodes"][number];

const pageSize = 60;
/** The server's limit. */
const most = 1000;

export function FindView() {
  const text = address.value["q"];
  return text ? <Results key={`${text} ${address.value["kind"] ?? ""}`} text={text} /> : <Start />;
}

function Results({ text }: { text: string }) {
  const chosen = kindNames.find((kind) => kind === address.value["kind"]);
  const [first, setFirst] = useState(pageSize);
  const variables = { text, kinds: chosen ? [chosen] : null, first, lang: lang.value };
  const answer = useAnswer(FindDocument, variables);
  const { search } = words.value;
  const come = answer.data !== undefined;
  useEffect(() => {
    if (come && goingDown.value === text) focusFirstResult();
  }, [come]);
  return (
    <Answered answer={answer}>
      {({ search: { nodes, totalCount } }) => (
        <ViewFrame title={search.results(totalCount, text)}>
          <p class="filter-row">
            {chosen && (
              <a class="chip chosen" href={writeSearch(changed({ kind: "" }))}>
                <KindMark kind={chosen} /> <span aria-hidden="true">×</span>
                <span class="unseen">{words.value.common.remove(kindOf(chosen).title)}</span>
              </a>
            )}
          </p>
          {nodes.length === 0 ? (
            <Notice kind="empty" title={search.none(text)}>
              {search.noneHint}
            </Notice>
          ) : (
            <div class="results" onKeyDown={moveAmongResults}>
              {byKind(nodes).map(([kind, found]) => (
                <section key={kind} class="result-group" aria-labelledby={`found-${kind}`}>
                  <h2 id={`found-${kind}`}>
                    <KindMark kind={kind} />
                    <a class="count" href={writeSearch(changed({ kind }))} aria-label={`${kindOf(kind).title}: ${found.length}`}>
                      {found.length}
                    </a>
                  </h2>
                  <ul>
                    {found.map((entity) => (
                      <Result key={entity.id} entity={entity} text={text} />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          )}
          <More shown={nodes.length} all={totalCount} onMore={first < most ? () => setFirst(Math.min(most, first + 3 * pageSize)) : undefined} />
        </ViewFrame>
      )}
    </Answered>
  );
}

/** The best match decides which kind comes first. */
function byKind(found: Found[]): [EntityKind, Found[]][] {
  const groups = new Map<EntityKind, Found[]>();
  for (const entity of found) groups.set(entity.kind, [...(groups.get(entity.kind) ?? []), entity]);
  return [...groups];
}

function Result({ entity, text }: { entity: Found; text: string }) {
  const { name, chineseName, englishName, aliases, summary } = entity;
  const others = [...new Set([chineseName, englishName])].filter((other) => other !== name);
  const matching = aliases.filter((alias) => hasMatch(alias, text) && !others.includes(alias));
  return (
    <li class="result">
      <a data-result href={hrefOf("entity", { id: entity.id })}>
        <Marked name={name} text={text} />
      </a>
      {others.length > 0 && <span class="second-name">{others.map((other) => <Marked key={other} name={other} text={text} />)}</span>}
      {matching.length > 0 && (
        <span class="second-name">
          {words.value.search.alsoCalled}{" "}
          {matching.map((alias) => (
            <Marked key={alias} name={alias} text={text} />
          ))}
        </span>
      )}
      {summary && <p class="summary">{summary}</p>}
    </li>
  );
}

function Marked({ name, text }: { name: string; text: string }) {
  return (
    <span>
      {markMatches(name, text).map(({ text: piece, marked }, index) => (marked ? <mark key={index}>{piece}</mark> : piece))}
    </span>
  );
}

function moveAmongResults(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const all = [...document.querySelectorAll<HTMLElement>("[data-result]")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  const next = all[at + (event.key === "ArrowDown" ? 1 : -1)];
  (next ?? (event.key === "ArrowUp" ? document.querySelector<HTMLElement>("input[type=search]") : null))?.focus();
}
