// EntityPicker: what is typed → the entities that are called so, each as a link to where it leads here.
import { useState } from "preact/hooks";
import { FindDocument, type NamedFragment } from "../generated/operations.js";
import { lang, words } from "../state/preferences.js";
import { useAnswer } from "../state/use-answer.js";
import { KindMark } from "./entity-link.js";

interface EntityPickerProps {
  label: string;
  hrefFor: (entity: NamedFragment) => string;
}

const most = 8;

export function EntityPicker({ label, hrefFor }: EntityPickerProps) {
  const [text, setText] = useState("");
  const searched = text.trim();
  const { data } = useAnswer(FindDocument, searched === "" ? null : { text: searched, kinds: null, first: most, after: null, lang: lang.value });
  const { search } = words.value;
  return (
    <div class="picker">
      <label class="field">
        {label}
        <input type="text" value={text} placeholder={search.placeholder} autocomplete="off" spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {searched !== "" && data && (
        <ul class="plain picked" aria-label={search.results(data.search.totalCount, searched)}>
          {data.search.nodes.map((entity) => (
            <li key={entity.id}>
              <KindMark kind={entity.kind} /> <a href={hrefFor(entity)}>{entity.name}</a>
            </li>
          ))}
          {data.search.nodes.length === 0 && <li class="muted">{search.none(searched)}</li>}
        </ul>
      )}
    </div>
  );
}
