// GraphList: the surroundings → the same entities and links as a list: what it is about first, each entity with its links in both directions.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { NamedFragment } from "../generated/operations.js";
import { BasisMark } from "../parts/grounds.js";
import { EntityLink } from "../parts/entity-link.js";
import { More } from "../parts/more.js";
import { words } from "../state/preferences.js";
import { kindOf, typeOf } from "../state/vocabulary.js";
import type { SeenLink, Surroundings } from "./surroundings.js";

const page = 60;

interface GraphListProps {
  around: Surroundings;
  start: string;
  button: (entity: NamedFragment) => ComponentChildren;
}

export function GraphList({ around: { nodes, links }, start, button }: GraphListProps) {
  const [shown, setShown] = useState(page);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [outward, inward] = [groupLinks(links, "from"), groupLinks(links, "to")];
  const rank = ({ id, kind }: NamedFragment): number => (id === start ? -1 : kindOf(kind).layer);
  const ordered = nodes.toSorted((one, other) => rank(one) - rank(other));
  const { graph } = words.value;
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
              {inward.get(entity.id)?.map(({ id, type, basis, from }) => {
                const other = byId.get(from);
                return (
                  other && (
                    <li key={id} class="statement" data-link-in={id}>
                      <EntityLink entity={other} />{" "}
                      <span class="link-type">
                        {typeOf(type).title} {graph.thisOne}
                      </span>{" "}
                      <BasisMark basis={basis} />
                    </li>
                  )
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      <More shown={Math.min(shown, ordered.length)} all={ordered.length} onMore={() => setShown(shown + 5 * page)} />
    </>
  );
}

function groupLinks(links: SeenLink[], end: "from" | "to"): Map<string, SeenLink[]> {
  const groups = new Map<string, SeenLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group) group.push(link);
    else groups.set(link[end], [link]);
  }
  return groups;
}
