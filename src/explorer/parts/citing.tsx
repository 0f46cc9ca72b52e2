// Citing: what the API gives as a citation → a button that copies it; folded up, the same to read, and the styles to choose from. The choice holds for the whole page.
import { useId } from "preact/hooks";
import type { CitationStyle } from "../generated/operations.js";
import { chooseCiting, citing, words } from "../state/preferences.js";
import { CopyButton } from "./copy-button.js";

/** By the names that those who use them know, in every language. */
const styleNames: Record<CitationStyle, string> = { GB_T_7714: "GB/T 7714", BIBTEX: "BibTeX", CSL_JSON: "CSL-JSON" };
const styles = Object.entries(styleNames) as [CitationStyle, string][];

export function Citing({ citation, label }: { citation: string; label?: string }) {
  const { common } = words.value;
  return (
    <div class="citing no-print">
      <CopyButton label={common.copyCitation} text={() => citation} quiet />
      <details>
        <summary>{label ?? common.cite}</summary>
        <div class="citing-content">
          <Styles />
          <pre tabIndex={0} lang="zh-CN">
            {citation}
          </pre>
        </div>
      </details>
    </div>
  );
}

function Styles() {
  const name = useId();
  return (
    <fieldset class="styles">
      <legend class="unseen">{words.value.common.citationStyle}</legend>
      {styles.map(([style, title]) => (
        <label key={style} class="chip">
          <input type="radio" name={name} value={style} checked={style === citing.value} onChange={() => chooseCiting(style)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
