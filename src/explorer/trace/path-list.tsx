// PathList: paths → an ordered list of sentences for each: every step with its link, what it rests on, and whose words those are. Which are open stands in the address; on paper all are.
import { useState } from "preact/hooks";
import { usePrinting } from "../drawing/use-printing.js";
import { BasisMark, Grounds } from "../parts/grounds.js";
import { Citing } from "../parts/citing.js";
import { EntityLink } from "../parts/entity-link.js";
import { More } from "../parts/more.js";
import { address, changed, go, writeSearch } from "../state/address.js";
import { words } from "../state/preferences.js";
import { typeOf } from "../state/vocabulary.js";
import type { Path } from "./lay-out-paths.js";
import { showTraceDiagram } from "./trace-diagram.js";

const firstPage = 10;

interface PathListProps {
  paths: Path[];
  up: boolean;
}

/** Other paths start anew. */
export function PathList({ paths, up }: PathListProps) {
  return <Paths key={paths.map(keyOf).join("\n")} paths={paths} up={up} />;
}

function keyOf({ steps }: Path): string {
  return steps.map(({ link }) => link?.id).join(" ");
}

function Paths({ paths, up }: PathListProps) {
  const { trace, common } = words.value;
  const open = readOpen();
  const [shown, setShown] = useState(Math.max(firstPage, ...open));
  return (
    <section aria-labelledby="paths-step-by-step">
      <h2 id="paths-step-by-step">{trace.steps}</h2>
      {/* Whoever holds the first page need not look for the last. */}
      {shown < paths.length && <p class="muted print-only">{common.shownOf(shown, paths.length)}</p>}
      <ol class="paths">
        {paths.slice(0, shown).map((path, index) => (
          <li key={keyOf(path)} class="path">
            <PathOf path={path} number={index + 1} open={open.includes(index + 1)} up={up} />
          </li>
        ))}
      </ol>
      <More shown={Math.min(shown, paths.length)} all={paths.length} onMore={() => setShown(paths.length)} />
    </section>
  );
}

/** The numbers of paths that are open: where the address has none, the one that stands out, or else the first. */
function readOpen(): number[] {
  const { open, path = "1" } = address.value;
  return (open ?? path).split(",").map(Number).filter(Number.isInteger);
}

/** The path that was opened last stands out in the diagram. */
function turn(number: number): void {
  const before = readOpen();
  const isOpen = before.includes(number);
  const open = isOpen ? before.filter((one) => one !== number) : [...before, number];
  const path = !isOpen ? String(number) : address.value["path"] === String(number) ? "" : (address.value["path"] ?? "");
  go(changed({ open: open.join(",") || "none", path }));
}

interface PathProps {
  path: Path;
  number: number;
  open: boolean;
  up: boolean;
}

function PathOf({ path: { steps, basis, length, citation }, number, open, up }: PathProps) {
  const { trace } = words.value;
  const printing = usePrinting();
  return (
    <details open={open || printing}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          turn(number);
        }}
      >
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
