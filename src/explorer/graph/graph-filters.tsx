// GraphFilters, Legend, readFilters: the surroundings, and what is drawn of them → what of them can be hidden, how many of each are drawn, what their words mean; and what the address says is hidden.
import { Basis } from "../generated/operations.js";
import { KindMark } from "../parts/entity-link.js";
import { address, changed, writeSearch } from "../state/address.js";
import { words } from "../state/preferences.js";
import { kindNames, kindOf, typeNames, typeOf } from "../state/vocabulary.js";
import { countKinds, countTypes, type Filters, type Surroundings } from "./surroundings.js";

export function readFilters(): Filters {
  const { hide = "", basis } = address.value;
  return { hidden: new Set(hide.split(",").filter((name) => name !== "")), basis: Object.values(Basis).find((name) => name.toLowerCase() === basis) ?? null };
}

const wide = matchMedia("(min-width: 64rem)");

export function GraphFilters({ around, drawn }: { around: Surroundings; drawn: Surroundings }) {
  const { graph, common } = words.value;
  const { hidden, basis } = readFilters();
  const [kinds, drawnKinds] = [countKinds(around), countKinds(drawn)];
  const [types, drawnTypes] = [countTypes(around), countTypes(drawn)];
  const toggle = (name: string): string => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    return writeSearch(changed({ hide: [...next].join(",") }));
  };
  return (
    <details class="graph-filters" open={hidden.size > 0 || wide.matches}>
      <summary>{graph.filters}</summary>
      <div class="graph-filter-groups">
        <FilterGroup
          label={graph.kinds}
          rows={kindNames.filter((name) => kinds.has(name)).map((name) => ({ name, all: kinds.get(name) ?? 0, drawn: drawnKinds.get(name) ?? 0, ...kindOf(name), className: `dot kind-${kindOf(name).place}` }))}
          hidden={hidden}
          hrefFor={toggle}
        />
        <FilterGroup label={graph.types} rows={typeNames.filter((name) => types.has(name)).map((name) => ({ name, all: types.get(name) ?? 0, drawn: drawnTypes.get(name) ?? 0, ...typeOf(name) }))} hidden={hidden} hrefFor={toggle} />
        <p class="muted small">{graph.filterHint}</p>
        <div role="group" aria-label={common.basis}>
          <span class="label">{common.basis}</span>
          <div class="chips">
            {[null, Basis.Stated, Basis.Inferred].map((name) => (
              <a key={name} class="chip" aria-current={basis === name ? "true" : undefined} title={name ? words.value.basisMeaning[name] : undefined} href={writeSearch(changed({ basis: name?.toLowerCase() ?? "" }))}>
                {name ? words.value.basis[name] : common.all}
              </a>
            ))}
          </div>
        </div>
        {(hidden.size > 0 || basis) && (
          <a class="quiet-button" href={writeSearch(changed({ hide: "", basis: "" }))}>
            {graph.reset}
          </a>
        )}
      </div>
    </details>
  );
}

/** What the words of the picture mean, as the model says it. */
export function Legend({ around }: { around: Surroundings }) {
  const [kinds, types] = [countKinds(around), countTypes(around)];
  return (
    <details class="legend">
      <summary>{words.value.graph.legend}</summary>
      <dl>
        {kindNames.filter((name) => kinds.has(name)).map((name) => (
          <div key={name}>
            <dt>
              <KindMark kind={name} />
            </dt>
            <dd>{kindOf(name).description}</dd>
          </div>
        ))}
        {typeNames.filter((name) => types.has(name)).map((name) => (
          <div key={name}>
            <dt>{typeOf(name).title}</dt>
            <dd>{typeOf(name).description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface FilterRow {
  name: string;
  title: string;
  description: string;
  drawn: number;
  all: number;
  className?: string;
}

function FilterGroup({ label, rows, hidden, hrefFor }: { label: string; rows: FilterRow[]; hidden: ReadonlySet<string>; hrefFor: (name: string) => string }) {
  const { graph } = words.value;
  return (
    <div role="group" aria-label={label}>
      <span class="label">{label}</span>
      <ul class="chips">
        {rows.map(({ name, title, description, drawn, all, className }) => (
          <li key={name}>
            <a class={hidden.has(name) ? "chip off" : "chip"} role="switch" aria-checked={!hidden.has(name)} href={hrefFor(name)} title={[description, graph.counted(drawn, all), hidden.has(name) ? graph.toShow : graph.toHide].join("\n")} onKeyDown={pressWithSpace}>
              {className && <span class={className} aria-hidden="true" />}
              {title} <span class="count">{drawn === all ? all : `${drawn} / ${all}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As switches are pressed. */
function pressWithSpace(event: KeyboardEvent): void {
  if (event.key !== " ") return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).click();
}
