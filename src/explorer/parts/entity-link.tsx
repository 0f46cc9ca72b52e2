// EntityLink, KindMark: an entity → its name as a link to its page, with its kind in colour and word.
import type { EntityKind, NamedFragment } from "../generated/operations.js";
import { hrefOf } from "../state/address.js";
import { kindOf } from "../state/vocabulary.js";

export function EntityLink({ entity: { id, kind, name }, plain = false }: { entity: NamedFragment; plain?: boolean }) {
  return (
    <span class="entity-link">
      {!plain && <KindMark kind={kind} />}
      <a href={hrefOf("entity", { id })}>{name}</a>
    </span>
  );
}

/** The colour never stands alone: the word is there too. */
export function KindMark({ kind }: { kind: EntityKind }) {
  const { title, description, place } = kindOf(kind);
  return (
    <span class={`kind kind-${place}`} title={description}>
      {title}
    </span>
  );
}
