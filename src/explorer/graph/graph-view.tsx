// GraphView: what to start from, what is expanded and what is hidden → the picture of the surroundings, its filters, and the list with the same links.
import { useMemo } from "preact/hooks";
import { type NamedFragment, NeighborhoodDocument } from "../generated/operations.js";
import { Diagram } from "../drawing/diagram.js";
import { keyOf } from "../drawing/drawing.js";
import { LineLegend } from "../drawing/line-legend.js";
import { SaveButtons } from "../drawing/save-buttons.js";
import { Answered } from "../parts/answered.js";
import { EntityLink } from "../parts/entity-link.js";
import { Starts } from "../parts/starts.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address, changed, go, hrefOf, writeSearch } from "../state/address.js";
import { lang, words } from "../state/preferences.js";
import { useAnswers } from "../state/use-answer.js";
import { GraphCanvas } from "./graph-canvas.js";
import { GraphFilters, Legend, readFilters } from "./graph-filters.js";
import { GraphList } from "./graph-list.js";
import { layOutLayers, usualRoom } from "./lay-out-layers.js";
import { applyFilters, countByDistance, mergeNeighborhoods, nearest, type Surroundings } from "./surroundings.js";
import "./graph.css";

/** What the server answers at the most. */
const mostAnswered = 1000;
/** What is drawn at the most: more can't be told apart, nor panned without a jerk. */
const mostDrawn = 500;
const mostHops = 3;
/** What a narrow screen has left and right of the picture, in pixels. */
const frameEdges = 32;

export function GraphView() {
  const { graph } = words.value;
  const { id } = address.value;
  return id ? <Around id={id} /> : <Starts title={words.value.views.graph} lead={graph.intro} hrefFor={(entity) => hrefOf("graph", { id: entity.id })} />;
}

function Around({ id }: { id: string }) {
  const expanded = readExpanded();
  const hops = Math.min(mostHops, Math.max(1, Number(address.value["hops"] ?? 1) || 1));
  const variables = [id, ...expanded].map((of, index) => ({ id: of, hops: index === 0 ? hops : 1, limit: mostAnswered, lang: lang.value }));
  const answer = useAnswers(NeighborhoodDocument, variables);
  const around = useMemo(() => answer.data && mergeNeighborhoods(answer.data.map(({ neighborhood }) => neighborhood)), [answer.data]);
  return (
    <Answered answer={answer}>
      {() => {
        const start = around?.nodes.find((node) => node.id === id);
        if (!around || !start) return null;
        const unknown = answer.loading ? [] : expanded.filter((one) => !around.nodes.some((node) => node.id === one));
        return <Picture start={start} around={around} expanded={expanded} unknown={unknown} hops={hops} />;
      }}
    </Answered>
  );
}

/** Ids hold no commas. */
function readExpanded(): string[] {
  return (address.value["open"] ?? "").split(",").filter((one) => one !== "");
}

interface PictureProps {
  start: NamedFragment;
  around: Surroundings;
  expanded: string[];
  /** What was to be expanded, and isn't there. */
  unknown: string[];
  hops: number;
}

function Picture({ start, around, expanded, unknown, hops }: PictureProps) {
  const { graph, common } = words.value;
  const { hide = "", basis = "", at } = address.value;
  const kept = useMemo(() => new Set([start.id, ...expanded]), [start.id, expanded.join()]);
  const filtered = useMemo(() => applyFilters(around, readFilters(), kept), [around, hide, basis, kept]);
  const drawn = useMemo(() => nearest(filtered, mostDrawn), [filtered]);
  const drawing = useMemo(() => layOutLayers(drawn, Math.min(usualRoom, document.documentElement.clientWidth - frameEdges)), [drawn]);
  const chosen = drawn.nodes.find((node) => node.id === at);
  const choose = (id: string | null): void => go(changed({ at: id ?? "" }));
  const hidden = around.nodes.length - filtered.nodes.length;
  return (
    <ViewFrame
      title={graph.heading(start.name)}
      above={<EntityLink entity={start} />}
      lead={graph.shown(drawn.nodes.length, drawn.links.length)}
      actions={<SaveButtons name={`graph-${start.id}`} title={graph.heading(start.name)} pictureKey={keyOf(drawing)} picture={(palette) => <Diagram drawing={drawing} palette={palette} start={start.id} />} />}
    >
      <div class="graph-notes" role="status">
        {filtered.nodes.length > drawn.nodes.length && <p>{graph.leftOut(drawn.nodes.length, filtered.nodes.length)}</p>}
        {around.truncated && <p>{graph.truncated(mostAnswered, countByDistance(around, start.id))}</p>}
        {hidden > 0 && <p>{graph.filtered(hidden)}</p>}
        {unknown.length > 0 && <p>{graph.unknown(unknown)}</p>}
      </div>
      <div class="graph-columns">
        <figure class="graph-figure">
          <GraphCanvas drawing={drawing} about={start} chosen={chosen?.id ?? null} onChoose={choose}>
            {chosen ? (
              <div class="graph-chosen" role="status" aria-label={graph.selected}>
                <EntityLink entity={chosen} />
                <ExpandButton entity={chosen} expanded={kept} />
              </div>
            ) : (
              <p class="muted small">{graph.choose}</p>
            )}
          </GraphCanvas>
          <figcaption>
            <LineLegend />
            <span id="graph-keys" class="muted small no-print">
              {graph.keys}
            </span>
          </figcaption>
        </figure>
        <aside class="graph-side no-print" aria-label={graph.filters}>
          <div class="chips no-print" role="group" aria-label={graph.hops}>
            <span class="label">{graph.hops}</span>
            {Array.from({ length: mostHops }, (_, index) => index + 1).map((count) => (
              <a key={count} class="chip" aria-current={count === hops ? "true" : undefined} href={writeSearch(changed({ hops: count === 1 ? "" : String(count), at: "" }))}>
                {count}
              </a>
            ))}
          </div>
          <GraphFilters around={around} drawn={drawn} />
          <Legend around={around} />
        </aside>
      </div>
      <section aria-labelledby="graph-list">
        <h2 id="graph-list">{common.list}</h2>
        <GraphList around={filtered} start={start.id} button={(entity) => <ExpandButton entity={entity} expanded={kept} />} />
      </section>
    </ViewFrame>
  );
}

function ExpandButton({ entity: { id, name }, expanded }: { entity: NamedFragment; expanded: ReadonlySet<string> }) {
  const { graph } = words.value;
  if (id === address.value["id"]) return null;
  const open = readExpanded();
  const next = expanded.has(id) ? open.filter((one) => one !== id) : [...open, id];
  return (
    <button type="button" class="quiet-button" aria-label={expanded.has(id) ? graph.collapseOf(name) : graph.expandOf(name)} onClick={() => go(changed({ open: next.join(","), at: id }))}>
      {expanded.has(id) ? graph.collapse : graph.expand}
    </button>
  );
}

