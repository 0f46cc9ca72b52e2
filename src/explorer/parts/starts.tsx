// Starts: where a view that needs something to start from is offered it: by name, or from the graph's strategies and targets.
import { type NamedFragment, StartsDocument } from "../generated/operations.js";
import { lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { kindOf } from "../state/vocabulary.js";
import { Answered } from "./answered.js";
import { EntityPicker } from "./entity-picker.js";
import { KindMark } from "./entity-link.js";
import { ViewFrame } from "./view-frame.js";

interface StartsProps {
  title: string;
  lead: string;
  hrefFor: (entity: NamedFragment) => string;
}

export function Starts({ title, lead, hrefFor }: StartsProps) {
  const answer = useAnswer(StartsDocument, { lang: lang.value });
  return (
    <ViewFrame title={title} lead={lead}>
      <EntityPicker label={words.value.trace.start} hrefFor={hrefFor} />
      <Answered answer={answer}>
        {(data) => (
          <div class="starts">
            {[data.strategies.nodes, data.targets.nodes].map(
              ([first, ...rest]) =>
                first && (
                  <section key={first.kind} aria-label={kindOf(first.kind).title}>
                    <h2>
                      <KindMark kind={first.kind} />
                    </h2>
                    <ul class="plain">
                      {[first, ...rest].map((entity) => (
                        <li key={entity.id}>
                          <a href={hrefFor(entity)}>{entity.name}</a>
                        </li>
                      ))}
                    </ul>
                  </section>
                ),
            )}
          </div>
        )}
      </Answered>
    </ViewFrame>
  );
}
