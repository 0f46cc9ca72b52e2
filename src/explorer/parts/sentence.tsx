// Sentences: evidence → the quoted words in their surroundings, where they stand, and its citation. The text has marks of its own: within it quoted words are highlighted, and get none of ours.
import type { SentenceFragment } from "../generated/operations.js";
import { hrefOf } from "../state/address.js";
import { words } from "../state/preferences.js";
import { Citing } from "./citing.js";
import { isCut } from "./is-cut.js";
import { webAddress } from "./web-address.js";

export function Sentences({ evidence }: { evidence: SentenceFragment[] }) {
  return (
    <ul class="sentences">
      {evidence.map((sentence) => (
        <li key={`${sentence.document.id} ${sentence.start} ${sentence.end}`}>
          <Sentence sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ sentence }: { sentence: SentenceFragment }) {
  const { quote, prefix, suffix, paragraph, document } = sentence;
  const { common } = words.value;
  const source = webAddress(sentence.url);
  return (
    <figure class="sentence">
      <blockquote lang="zh-CN">
        {prefix && <span class="context">{isCut(prefix) && "…"}{prefix}</span>}
        {prefix || suffix ? (
          <mark data-begins={common.quoteBegins} data-ends={common.quoteEnds}>
            {quote}
          </mark>
        ) : (
          <q>{quote}</q>
        )}
        {suffix && <span class="context">{suffix}{isCut(suffix) && "…"}</span>}
      </blockquote>
      <figcaption>
        <a href={hrefOf("entity", { id: document.id })}>{document.name}</a>
        <span>{common.paragraph(paragraph)}</span>
        {source && (
          <a href={source} target="_blank" rel="noopener noreferrer">
            {common.openSource}
          </a>
        )}
        {sentence.url === null && <span>{common.noAddress}</span>}
      </figcaption>
      <Citing citation={sentence.citation} />
    </figure>
  );
}
