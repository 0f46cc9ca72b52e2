// Grounds, BasisMark: a link → what it rests on: its sentences, and where an editor concluded it, why.
import type { Basis, GroundsFragment } from "../generated/operations.js";
import { words } from "../state/preferences.js";
import { Sentences } from "./sentence.js";

export function Grounds({ link: { rationale, evidence } }: { link: Pick<GroundsFragment, "rationale" | "evidence"> }) {
  return (
    <div class="grounds">
      {rationale && (
        <p class="rationale">
          <span class="label">{words.value.common.rationale}</span> {rationale}
        </p>
      )}
      {evidence.length > 0 && <Sentences evidence={evidence} />}
    </div>
  );
}

/** Drawn as the line of the link is: solid or dashed. */
export function BasisMark({ basis }: { basis: Basis }) {
  return (
    <span class={basis === "STATED" ? "basis stated" : "basis inferred"} title={words.value.basisMeaning[basis]}>
      {words.value.basis[basis]}
    </span>
  );
}
