// LinksByType: an entity → its links, a section for each type and direction that it has, read page by page.
import { useState } from "preact/hooks";
import { LinkDirection, LinksDocument, type LinksQuery, type LinkType, type NamedFragment } from "../generated/operations.js";
import { EntityLink } from "../parts/entity-link.js";
import { Fold } from "../parts/fold.js";
import { BasisMark, Grounds } from "../parts/grounds.js";
import { More } from "../parts/more.js";
import { citing, lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { typeNames, typeOf } from "../state/vocabulary.js";

type Links = NonNullable<LinksQuery["node"]>["links"];

const firstPage = 8;
const laterPages = 50;
/** The server's limit. */
const most = 1000;

export function LinksByType({ entity }: { entity: NamedFragment & { links: { totalCount: number } } }) {
  const { id, kind, links } = entity;
  const sections = typeNames.flatMap((type): [LinkType, LinkDirection][] => {
    const { from, to } = typeOf(type);
    return [...(from.includes(kind) ? [[type, LinkDirection.Out] as [LinkType, LinkDirection]] : []), ...(to.includes(kind) ? [[type, LinkDirection.In] as [LinkType, LinkDirection]] : [])];
  });
  return (
    <section aria-labelledby="links-of-entity">
      <h2 id="links-of-entity">{words.value.entity.links}</h2>
      {links.totalCount === 0 ? (
        <p class="muted">{words.value.entity.noLinks}</p>
      ) : (
        <>
          {sections.map(([type, direction]) => (
            <LinksOfType key={`${id} ${type} ${direction}`} id={id} type={type} direction={direction} />
          ))}
          <p class="links-awaited muted">{words.value.states.loading}</p>
        </>
      )}
    </section>
  );
}

interface LinksOfTypeProps {
  id: string;
  type: LinkType;
  direction: LinkDirection;
}

function LinksOfType({ id, type, direction }: LinksOfTypeProps) {
  const [first, setFirst] = useState(firstPage);
  const { data, loading } = useAnswer(LinksDocument, { id, types: [type], direction, first, citing: citing.value, lang: lang.value });
  const links: Links | undefined = data?.node?.links;
  if (!links || links.totalCount === 0) return null;
  const { title, description } = typeOf(type);
  const { entity: labels } = words.value;
  return (
    <section class="link-section" aria-busy={loading}>
      <h3 title={description}>
        {direction === LinkDirection.Out ? labels.outward(title) : labels.inward(title)} <span class="count">{links.totalCount}</span>
      </h3>
      <ul class="links">
        {links.edges.map(({ node, other }) => (
          <li key={node.id}>
            <EntityLink entity={other} /> <BasisMark basis={node.basis} />
            <Fold title={labels.why}>
              <Grounds link={node} />
            </Fold>
          </li>
        ))}
      </ul>
      <More shown={links.edges.length} all={links.totalCount} onMore={first < most ? () => setFirst(Math.min(most, first + laterPages)) : undefined} />
    </section>
  );
}
