// PathList: paths → an ordered list of sentences for each: every step with its link, what it rests on, and whose words those are. The path opened last stands in the address, and of other paths the first is open; on paper all are.
import { useEffect, useRef, useState } from "preact/hooks";
import { usePrinting } from "../drawing/use-printing.js";
import { BasisMark, Grounds } from "../parts/grounds.js";
import { Citing } from "../parts/citing.js";
import { EntityLink } from "../parts/entity-link.js";
import { More } from "../parts/more.js";
import { address, changed, go, returns, writeSearch } from "../state/address.js";
import { words } from "../state/preferences.js";
import { typeOf } from "../state/vocabulary.js";
import type { Path } from "./lay-out-paths.js";
import { showTraceDiagram } from "./trace-diagram.js";

const firstPage = 10;

interface PathListProps {
  paths: Path[];
  up: boolean;
}

/** Other paths start anew, with the first one open, as where their address is opened. */
export function PathList({ paths, up }: PathListProps) {
  return <Paths key={paths.map(keyOf).join("\n")} paths={paths} up={up} />;
}

function keyOf({ steps }: Path): string {
  return steps.map(({ link }) => link?.id).join(" ");
}

function Paths({ paths, up }: PathListProps) {
  const { trace } = words.value;
  const chosen = Number(address.value["path"] ?? 0);
  const [shown, setShown] = useState(Math.max(firstPage, chosen));
  return (
    <section aria-labelledby="paths-step-by-step">
      <h2 id="paths-step-by-step">{trace.steps}</h2>
      <ol class="paths">
        {paths.slice(0, shown).map((path, index) => (
          <li key={keyOf(path)} class="path">
            <PathOf path={path} number={index + 1} chosen={index + 1 === chosen} first={chosen === 0 && index === 0} up={up} />
          </li>
        ))}
      </ol>
      <More shown={Math.min(shown, paths.length)} all={paths.length} onMore={() => setShown(paths.length)} />
    </section>
  );
}

interface PathProps {
  path: Path;
  number: number;
  /** It stands in the address. */
  chosen: boolean;
  /** It is open at first, since the address names none. */
  first: boolean;
  up: boolean;
}

function PathOf({ path: { steps, basis, length, citation }, number, chosen, first, up }: PathProps) {
  const { trace } = words.value;
  const printing = usePrinting();
  const [open, setOpen] = useState(chosen || first);
  useEffect(() => {
    if (chosen) setOpen(true);
  }, [chosen]);
  // After Back those are open that the address says.
  const returned = useRef(returns.value);
  useEffect(() => {
    if (returned.current !== returns.value) setOpen(chosen || first);
    returned.current = returns.value;
  }, [returns.value]);
  const turn = (event: MouseEvent): void => {
    event.preventDefault();
    setOpen(!open);
    if (!open || chosen) go(changed({ path: open ? "" : String(number) }));
  };
  return (
    <details open={open || printing}>
      <summary onClick={turn}>
        <span class="path-number">{trace.path(number)}</span>
        <BasisMark basis={basis} /> <span class="count">{trace.links(length)}</span>
        <span class="chain">{steps.map(({ entity }) => entity.name).join(up ? " → " : " ← ")}</span>
      </summary>
      <p class="show-path no-print">
        <a href={writeSearch(changed({ path: String(number) }))} onClick={showTraceDiagram}>
          {trace.show}
        </a>
      </p>
      <ol class="steps">
        {steps.map(({ entity, link }, index) => {
          const before = steps[index - 1]?.entity;
          if (!link || !before) return null;
          // A link reads from left to right, whichever way the path is walked.
          const [from, to] = link.from.id === before.id ? [before, entity] : [entity, before];
          return (
            <li key={link.id} class="step">
              <p class="statement">
                <EntityLink entity={from} /> <strong class="link-type">{typeOf(link.type).title}</strong> <EntityLink entity={to} /> <BasisMark basis={link.basis} />
              </p>
              <Grounds link={link} />
            </li>
          );
        })}
      </ol>
      {citation !== null && <Citing citation={citation} label={words.value.common.citePath} />}
    </details>
  );
}
