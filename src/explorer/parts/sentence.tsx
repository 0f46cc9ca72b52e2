// Sentences: evidence → the quoted words in their surroundings, where they stand, and its citation.
import type { SentenceFragment } from "../generated/operations.js";
import { hrefOf } from "../state/address.js";
import { words } from "../state/preferences.js";
import { Citing } from "./citing.js";
import { webAddress } from "./web-address.js";

export function Sentences({ evidence, short = false }: { evidence: SentenceFragment[]; short?: boolean }) {
  return (
    <ul class="sentences">
      {evidence.map((sentence) => (
        <li key={`${sentence.document.id} ${sentence.start} ${sentence.end}`}>
          <Sentence sentence={sentence} short={short} />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ sentence, short }: { sentence: SentenceFragment; short: boolean }) {
  const { quote, prefix, suffix, paragraph, document } = sentence;
  const { common } = words.value;
  const source = webAddress(sentence.url);
  return (
    <figure class="sentence">
      <blockquote lang="zh-CN">
        {!short && prefix && <span class="context">…{prefix}</span>}
        <q>{quote}</q>
        {!short && suffix && <span class="context">{suffix}…</span>}
      </blockquote>
      <figcaption>
        <a href={hrefOf("entity", { id: document.id })}>{document.name}</a>
        <span>{common.paragraph(paragraph)}</span>
        {source && (
          <a href={source} target="_blank" rel="noopener noreferrer">
            {common.openSource}
          </a>
        )}
      </figcaption>
      <Citing citation={sentence.citation} />
    </figure>
  );
}
