// Start: what the graph holds, what it can show, and what to search for first.
import { OverviewDocument } from "../generated/operations.js";
import { Answered } from "../parts/answered.js";
import { EntityLink, KindMark } from "../parts/entity-link.js";
import { hrefOf } from "../state/address.js";
import { lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { kindOf } from "../state/vocabulary.js";
import { views } from "../views.js";

export function Start() {
  const answer = useAnswer(OverviewDocument, { lang: lang.value });
  const { tagline, search, overview, product } = words.value;
  return (
    <div class="start">
      <h1>{product}</h1>
      <p class="lead">{tagline}</p>
      <p class="examples">
        <span>{search.try}</span>
        {search.examples.map((q) => (
          <a key={q} class="chip" href={hrefOf("find", { q })}>
            {q}
          </a>
        ))}
      </p>
      <section aria-labelledby="what-it-shows">
        <h2 id="what-it-shows">{overview.views}</h2>
        <ul class="cards">
          {views.flatMap(({ name, title, about }) =>
            about ? (
              <li key={name}>
                <a href={hrefOf(name)}>
                  <strong>{title(words.value)}</strong>
                  <span>{about(words.value)}</span>
                </a>
              </li>
            ) : (
              []
            ),
          )}
        </ul>
      </section>
      <Answered answer={answer}>
        {({ stats, documents }) => (
          <div class="holdings">
            <section aria-labelledby="what-is-in-it">
              <h2 id="what-is-in-it">{overview.kinds}</h2>
              <p class="muted">{overview.counts(stats.nodeCount, stats.linkCount)}</p>
              <dl class="kinds">
                {stats.kinds.map(({ kind, count }) => (
                  <div key={kind} title={kindOf(kind).description}>
                    <dt>
                      <KindMark kind={kind} />
                    </dt>
                    <dd>{count}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section aria-labelledby="documents-read">
              <h2 id="documents-read">{overview.documents}</h2>
              <ul class="plain">
                {documents.nodes.map((document) => (
                  <li key={document.id}>
                    <EntityLink entity={document} plain />
                    <span class="muted small">{[document.publisher, document.publishedOn].filter(Boolean).join(" · ")}</span>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        )}
      </Answered>
    </div>
  );
}
