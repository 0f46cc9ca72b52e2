// GraphList: the surroundings → the same entities and links as a list: each link stands once, where it starts.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { NamedFragment } from "../generated/operations.js";
import { BasisMark } from "../parts/grounds.js";
import { EntityLink } from "../parts/entity-link.js";
import { words } from "../state/preferences.js";
import { kindOf, typeOf } from "../state/vocabulary.js";
import type { SeenLink, Surroundings } from "./surroundings.js";

const page = 60;

export function GraphList({ around: { nodes, links }, button }: { around: Surroundings; button: (entity: NamedFragment) => ComponentChildren }) {
  const [shown, setShown] = useState(page);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outward = new Map<string, SeenLink[]>();
  for (const link of links) outward.set(link.from, [...(outward.get(link.from) ?? []), link]);
  const ordered = nodes.toSorted((one, other) => kindOf(one.kind).layer - kindOf(other.kind).layer);
  const { graph, common } = words.value;
  if (nodes.length <= 1 && links.length === 0) return <p class="muted">{graph.empty}</p>;
  return (
    <>
      <ul class="graph-list">
        {ordered.slice(0, shown).map((entity) => (
          <li key={entity.id}>
            <p class="statement">
              <EntityLink entity={entity} /> <span class="no-print">{button(entity)}</span>
            </p>
            <ul class="plain">
              {outward.get(entity.id)?.map(({ id, type, basis, to }) => {
                const other = byId.get(to);
                return (
                  other && (
                    <li key={id} class="statement" data-link={id}>
                      <span class="link-type">{typeOf(type).title}</span> <EntityLink entity={other} /> <BasisMark basis={basis} />
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {ordered.length > shown && (
        <button type="button" class="button no-print" onClick={() => setShown(shown + 5 * page)}>
          {common.more(ordered.length - shown)}
        </button>
      )}
    </>
  );
}
