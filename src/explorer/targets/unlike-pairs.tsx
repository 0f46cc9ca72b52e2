// UnlikePairs: targets with figures beside them that don't compare → both as written, with a sign that they are unlike, and the reason.
import { EntityLink } from "../parts/entity-link.js";
import { Fold } from "../parts/fold.js";
import { Sentences } from "../parts/sentence.js";
import { words } from "../state/preferences.js";
import { figureText } from "./figure-text.js";
import type { Progress } from "./progress.js";

export function UnlikePairs({ pairs }: { pairs: Progress[] }) {
  const { targets, quantities, common } = words.value;
  return (
    <section aria-labelledby="unlike-pairs">
      <h2 id="unlike-pairs">{targets.unlike}</h2>
      <p class="muted">{targets.unlikeIntro}</p>
      <ul class="unlike">
        {pairs.map(({ target, baseline, result, status, reason }) => {
          const other = status === "NOT_COMPARABLE" ? baseline : result;
          return (
            <li key={target.id} class="pair">
              <div class="pair-figures">
                {[target, other].map(
                  (figure, index) =>
                    figure && (
                      <div key={figure.id} class="pair-figure">
                        {index === 1 && <span class="unlike-sign" aria-hidden="true">≠</span>}
                        <div>
                          <strong>{figureText(figure)}</strong>
                          <span class="muted small">
                            {figure.year} {figure.quantity && `· ${quantities[figure.quantity]}`}
                          </span>
                          <EntityLink entity={figure} />
                        </div>
                      </div>
                    ),
                )}
              </div>
              <p>
                <span class="label">{targets.reason}</span> {reason}
              </p>
              <Fold title={common.sentences}>
                <Sentences evidence={[...target.evidence, ...(other?.evidence ?? [])]} />
              </Fold>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
