// TargetTable: targets beside results → a table that sorts, filters, and is saved as CSV. How it stands is in the address.
import { SaveAll } from "../parts/save-all.js";
import { address, changed, go, hrefOf } from "../state/address.js";
import { words } from "../state/preferences.js";
import { figureText } from "./figure-text.js";
import type { Figure, Progress } from "./progress.js";

interface Column {
  name: string;
  title: string;
  /** What it sorts by; the missing comes last. */
  value: (row: Progress) => string | number | null;
  text: (row: Progress) => string;
}

interface TargetTableProps {
  rows: Progress[];
  year: number;
  /** All rows, not only those that are shown so far. */
  readAll: (onPage: (read: number, all: number) => void) => Promise<Progress[]>;
}

export function TargetTable({ rows, year, readAll }: TargetTableProps) {
  const { targets } = words.value;
  const { filter = "", sort = "", order = "" } = address.value;
  const columns = columnsOf();
  const arrange = (all: Progress[]): Progress[] => {
    const sorted = sortRows(all, columns.find(({ name }) => name === sort), order === "down");
    return sorted.filter((row) => columns.some(({ text }) => text(row).toLowerCase().includes(filter.toLowerCase())));
  };
  const shown = arrange(rows);
  const sortBy = (name: string): void => go(changed({ sort: name, order: sort === name && order !== "down" ? "down" : "" }));
  return (
    <section aria-labelledby="target-table" class="target-table">
      <h2 id="target-table">{targets.table}</h2>
      <div class="controls no-print">
        <label class="field">
          {targets.filter}
          <input type="text" value={filter} onInput={(event) => go(changed({ filter: event.currentTarget.value }), { replace: true })} />
        </label>
        <SaveAll name={`targets-${year}`} read={async (onPage) => recordsOf(arrange(await readAll(onPage)))} />
        <span class="muted small" role="status">
          {targets.filtered(shown.length, rows.length)}
        </span>
      </div>
      <div class="table-frame" tabIndex={0} role="group" aria-label={targets.table}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name, title }) => (
                <th key={name} scope="col" aria-sort={sort === name ? (order === "down" ? "descending" : "ascending") : undefined}>
                  {/* On later pages browsers leave out what can be pressed. */}
                  <span class="print-only">{title}</span>
                  <button type="button" class="no-print" title={targets.sortBy(title)} onClick={() => sortBy(name)}>
                    {title}
                    <span aria-hidden="true">{sort === name ? (order === "down" ? " ↓" : " ↑") : ""}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.target.id}>
                {columns.map(({ name, title, text }, index) =>
                  index === 0 ? (
                    <th key={name} scope="row">
                      <a href={hrefOf("entity", { id: row.target.id })}>{text(row)}</a>
                    </th>
                  ) : (
                    <td key={name} class={`of-${name}`} data-title={title}>
                      {text(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function columnsOf(): Column[] {
  const { targets, entity } = words.value;
  const figure = (of: Figure | null): string => (of ? `${figureText(of) || of.name}${of.year === null ? "" : ` (${of.year})`}` : "");
  return [
    { name: "target", title: targets.target, value: ({ target }) => target.name, text: ({ target }) => target.name },
    { name: "number", title: entity.asWritten, value: ({ target }) => target.value, text: ({ target }) => figureText(target) },
    { name: "baseline", title: targets.baseline, value: ({ baseline }) => baseline?.value ?? null, text: ({ baseline }) => figure(baseline) },
    { name: "status", title: targets.status, value: ({ status }) => targets.statuses[status], text: ({ status }) => targets.statuses[status] },
    { name: "ratio", title: targets.ratio, value: ({ ratio }) => ratio, text: ({ ratio }) => (ratio === null ? "" : targets.ratioAbout(ratio.toPrecision(3))) },
    { name: "result", title: targets.result, value: ({ result }) => result?.value ?? null, text: ({ result }) => figure(result) },
    { name: "outcome", title: targets.outcome, value: ({ outcome }) => targets.outcomes[outcome], text: ({ outcome }) => targets.outcomes[outcome] },
    { name: "reason", title: targets.reason, value: ({ reason }) => reason, text: ({ reason }) => reason ?? "" },
  ];
}

function sortRows(rows: Progress[], column: Column | undefined, down: boolean): Progress[] {
  if (!column) return rows;
  const { value } = column;
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh");
    return down ? -order : order;
  });
}

/** With ids, codes and numbers as the API gives them, nothing rounded; beside a code the page's words for it. */
function recordsOf(rows: Progress[]): (string | number | null)[][] {
  const { targets, entity, comparators } = words.value;
  const headsOf = (figure: "target" | "baseline" | "result"): string[] =>
    ["id", "name", "year", "value", "max", "unit", "comparator", "", "asWritten"].map((column) => (column === "" ? `${targets[figure]} · ${entity.comparator}` : `${figure}${column[0]!.toUpperCase()}${column.slice(1)}`));
  const cellsOf = (figure: Figure | null): (string | number | null)[] => {
    if (!figure) return headsOf("target").map(() => null);
    const { id, name, year, value, max, unit, comparator, asWritten } = figure;
    return [id, name, year, value, max, unit, comparator, comparator && comparators[comparator], asWritten];
  };
  const heads = ["indicatorId", "indicatorName", ...headsOf("target"), ...headsOf("baseline"), ...headsOf("result"), "ratio", "status", targets.status, "fulfilment", "outcome", targets.outcome, "reason"];
  const cellsOfRow = ({ indicator, target, baseline, result, ratio, status, fulfilment, outcome, reason }: Progress): (string | number | null)[] => [
    indicator.id, indicator.name, ...cellsOf(target), ...cellsOf(baseline), ...cellsOf(result), ratio, status, targets.statuses[status], fulfilment, outcome, targets.outcomes[outcome], reason,
  ];
  return [heads, ...rows.map(cellsOfRow)];
}
