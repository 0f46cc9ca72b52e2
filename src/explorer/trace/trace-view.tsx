// TraceView: where to start and which way → why it supports what: a diagram in layers, and every path step by step with its sentences.
import { Basis, type NamedFragment, TraceDirection, type TraceQueryVariables } from "../generated/operations.js";
import { useEffect, useRef } from "preact/hooks";
import { Answered } from "../parts/answered.js";
import { EntityLink } from "../parts/entity-link.js";
import { Notice } from "../parts/notice.js";
import { Starts } from "../parts/starts.js";
import { ViewFrame } from "../parts/view-frame.js";
import { type Address, address, changed, go, hrefOf, writeSearch } from "../state/address.js";
import { words } from "../state/preferences.js";
import { kindOf } from "../state/vocabulary.js";
import type { Path } from "./lay-out-paths.js";
import { PathList } from "./path-list.js";
import { TraceDiagram } from "./trace-diagram.js";
import { usePaths } from "./use-paths.js";
import "./trace.css";

/** More ends than this are offered in a list that unfolds. */
const mostChips = 12;

export function TraceView() {
  const { trace } = words.value;
  if (address.value["from"]) return <Traced from={address.value["from"]} />;
  return <Starts title={words.value.views.trace} lead={trace.intro} hrefFor={({ id, kind }) => hrefOf("trace", { from: id, direction: kindOf(kind).supports.some((other) => other !== kind) ? "up" : "down" })} />;
}

function Traced({ from }: { from: string }) {
  const { answer, variables } = usePaths(from);
  const { states } = words.value;
  return (
    <Answered answer={answer}>
      {({ start, trace }) => (start ? <Found start={start} paths={trace.nodes} truncated={trace.truncated} variables={variables} /> : <Notice kind="problem" title={states.notFound} />)}
    </Answered>
  );
}

interface FoundProps {
  start: NamedFragment;
  paths: Path[];
  truncated: boolean;
  variables: TraceQueryVariables;
}

function Found({ start, paths, truncated, variables }: FoundProps) {
  const { trace } = words.value;
  const { to, shortest } = address.value;
  const ends = endsOf(paths);
  const end = to ? ends[0]?.entity : undefined;
  const up = variables.direction === TraceDirection.Up;
  const title = end ? (up ? trace.headingTo(start.name, end.name) : trace.headingTo(end.name, start.name)) : up ? trace.headingUp(start.name) : trace.headingDown(start.name);
  return (
    <ViewFrame
      title={title}
      above={<EntityLink entity={start} />}
      lead={paths[0] && (end && shortest ? trace.foundShortest(paths.length, paths[0].length) : trace.found(paths.length, ends.length))}
    >
      <Choices start={start} up={up} ends={ends} />
      {truncated && <p class="muted">{trace.truncated}</p>}
      {paths.length === 0 ? (
        <Notice kind="empty" title={variables.basis === Basis.Stated ? trace.noneStated : trace.none} />
      ) : (
        <>
          <TraceDiagram title={title} start={start} paths={paths} />
          <PathList paths={paths} up={up} />
        </>
      )}
    </ViewFrame>
  );
}

interface End {
  entity: NamedFragment;
  count: number;
}

/** In the order of the paths: the nearest first. */
function endsOf(paths: Path[]): End[] {
  const ends = new Map<string, End>();
  for (const { steps } of paths) {
    const entity = steps.at(-1)?.entity;
    if (entity) ends.set(entity.id, { entity, count: (ends.get(entity.id)?.count ?? 0) + 1 });
  }
  return [...ends.values()];
}

function Choices({ start, up, ends }: { start: NamedFragment; up: boolean; ends: End[] }) {
  const { trace } = words.value;
  const { to, basis, shortest } = address.value;
  const { supports, supportedBy } = kindOf(start.kind);
  const choices = useFocusOnEnds(to);
  const turn = (direction: string): string => writeSearch(forOthers({ direction, to: "", shortest: "" }));
  return (
    <div class="trace-choices no-print" ref={choices}>
      <div class="chips" role="group" aria-label={trace.direction}>
        {supports.length > 0 && (
          <a class="chip" aria-current={up ? "true" : undefined} href={turn("up")}>
            {trace.up}
          </a>
        )}
        {supportedBy.length > 0 && (
          <a class="chip" aria-current={up ? undefined : "true"} href={turn("down")}>
            {trace.down}
          </a>
        )}
        <a class="chip" aria-current={basis === "stated" ? "true" : undefined} href={writeSearch(forOthers({ basis: basis === "stated" ? "" : "stated" }))}>
          {trace.statedOnly}
        </a>
        {basis === "inferred" && (
          <a class="chip" aria-current="true" href={writeSearch(forOthers({ basis: "" }))}>
            {trace.inferredOnly}
          </a>
        )}
        {to && (
          <a class="chip" aria-current={shortest ? "true" : undefined} href={writeSearch(forOthers({ shortest: shortest ? "" : "1" }))}>
            {trace.shortestOnly}
          </a>
        )}
      </div>
      {!to && ends.length > mostChips && (
        <label class="field">
          {trace.ends}
          <select data-end="" value="" onChange={(event) => go(forOthers({ to: event.currentTarget.value }))}>
            <option value="">{trace.allEnds}</option>
            {ends.map(({ entity, count }) => (
              <option key={entity.id} value={entity.id}>{`${kindOf(entity.kind).title}: ${entity.name} (${count})`}</option>
            ))}
          </select>
        </label>
      )}
      {(to || (ends.length > 1 && ends.length <= mostChips)) && (
        <div class="chips" role="group" aria-label={trace.ends}>
          {to ? (
            <a class="chip" data-end="" href={writeSearch(forOthers({ to: "", shortest: "" }))}>
              ← {trace.allEnds}
            </a>
          ) : (
            ends.map(({ entity, count }) => (
              <a key={entity.id} class="chip" data-end={entity.id} href={writeSearch(forOthers({ to: entity.id }))}>
                <span class={`dot kind-${kindOf(entity.kind).place}`} aria-hidden="true" />
                {entity.name} <span class="count">{count}</span>
              </a>
            ))
          )}
        </div>
      )}
    </div>
  );
}

/** Other paths have other numbers. */
function forOthers(change: Address): Address {
  return changed({ ...change, path: "", open: "" });
}

/** What an end was chosen with goes away by that: the keyboard is led to what stands there instead, and back to the end that was left. */
function useFocusOnEnds(to: string | undefined) {
  const choices = useRef<HTMLDivElement>(null);
  const before = useRef(to);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (before.current !== to) left.current = before.current ?? "";
    before.current = to;
    if (left.current === null) return;
    const ends = [...(choices.current?.querySelectorAll<HTMLElement>("[data-end]") ?? [])];
    // Until there is an answer, there may be none.
    const next = ends.find(({ dataset }) => dataset["end"] === left.current) ?? ends.find(({ dataset }) => dataset["end"] === "") ?? ends[0];
    if (!next) return;
    left.current = null;
    if (document.activeElement === document.body) next.focus({ preventScroll: true });
  });
  return choices;
}
