// QueriesBehind: what the open view asks → each of its queries to read, to copy and to open in GraphiQL, as it runs by itself.
import { words } from "../state/preferences.js";
import { questions } from "../state/use-answer.js";
import { CopyButton } from "./copy-button.js";
import { runnable } from "./runnable.js";

export function QueriesBehind() {
  const { common } = words.value;
  const asked = [...new Map(questions.value.map((question) => [question.key, question])).values()];
  if (asked.length === 0) return null;
  const [first, ...others] = asked.map(({ key, operation, variables }) => ({ key, ...runnable(operation.toString(), variables as Record<string, unknown>) }));
  return (
    <details class="query-behind">
      <summary>{common.queries(asked.length)}</summary>
      <p class="muted">{common.queryHint}</p>
      {first && <Query text={first.text} />}
      {others.map(({ key, title, text }) => (
        <details key={key}>
          <summary>{title}</summary>
          <Query text={text} />
        </details>
      ))}
    </details>
  );
}

function Query({ text }: { text: string }) {
  const { common } = words.value;
  return (
    <div class="query">
      <pre tabIndex={0}>{text}</pre>
      <div class="toolbar">
        <CopyButton label={common.copyQuery} text={() => text} />
        <a class="button" href={`graphql?${new URLSearchParams({ query: text }).toString()}`} target="_blank" rel="noopener">
          {common.openQuery}
        </a>
      </div>
    </div>
  );
}
