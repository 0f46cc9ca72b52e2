// TargetTable: targets beside results → a table that sorts, filters, and is saved as CSV. How it stands is in the address.
import { saveCsv } from "../drawing/save-picture.js";
import { address, changed, go, hrefOf } from "../state/address.js";
import { language, words } from "../state/preferences.js";
import type { Figure, Progress } from "./progress.js";

interface Column {
  name: string;
  title: string;
  /** What it sorts by; the missing comes last. */
  value: (row: Progress) => string | number | null;
  text: (row: Progress) => string;
  /** Of columns of figures, which are drawn by their parts. */
  figure?: (row: Progress) => Figure | null;
}

export function TargetTable({ rows, year }: { rows: Progress[]; year: number }) {
  const { targets, common } = words.value;
  const { filter = "", sort = "", order = "" } = address.value;
  const columns = columnsOf();
  const sorted = sortRows(rows, columns.find(({ name }) => name === sort), order === "down");
  const shown = sorted.filter((row) => columns.some(({ text }) => text(row).toLowerCase().includes(filter.toLowerCase())));
  const sortBy = (name: string): void => go(changed({ sort: name, order: sort === name && order !== "down" ? "down" : "" }), { replace: true });
  return (
    <section aria-labelledby="target-table" class="target-table">
      <h2 id="target-table">{targets.table}</h2>
      <div class="controls no-print">
        <label class="field">
          {targets.filter}
          <input type="text" value={filter} onInput={(event) => go(changed({ filter: event.currentTarget.value }), { replace: true })} />
        </label>
        <button type="button" class="button" onClick={() => void saveCsv(recordsOf(shown), `targets-${year}`)}>
          {common.saveCsv}
        </button>
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
                  <button type="button" title={targets.sortBy(title)} onClick={() => sortBy(name)}>
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
                {columns.map(({ name, title, text, figure }, index) =>
                  index === 0 ? (
                    <th key={name} scope="row">
                      <a href={hrefOf("entity", { id: row.target.id })}>{text(row)}</a>
                    </th>
                  ) : (
                    <td key={name} class={name} data-title={title}>
                      {figure ? <FigureCell figure={figure(row)} withYear={name !== "number"} /> : text(row)}
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

/** In English the number first, and what the document writes beside it; in Chinese the two would say the same. */
function FigureCell({ figure, withYear }: { figure: Figure | null; withYear: boolean }) {
  if (!figure) return null;
  const written = figure.asWritten ?? (withYear ? figure.name : "");
  const expanded = language.value === "en" ? expand(figure) : "";
  const year = withYear && figure.year !== null ? ` (${figure.year})` : "";
  if (!expanded) return <>{`${written}${year}`}</>;
  return (
    <>
      {`${expanded}${year}`}
      {written && (
        <span class="as-written" lang="zh-CN">
          {written}
        </span>
      )}
    </>
  );
}

/** With digits grouped, and the English unit where there is one; where there is none, the server gives the Chinese one. */
function expand({ value, max, unit }: Figure): string {
  if (value === null) return "";
  const number = [value, ...(max === null ? [] : [max])].map((one) => one.toLocaleString("en-US", { maximumFractionDigits: 6 })).join("–");
  if (!unit || /\p{Script=Han}/u.test(unit)) return number;
  return `${number}${unit === "%" ? "" : " "}${unit}`;
}

function columnsOf(): Column[] {
  const { targets, entity } = words.value;
  const figure = (of: Figure | null): string => (of ? `${of.asWritten ?? of.name}${of.year === null ? "" : ` (${of.year})`} ${language.value === "en" ? expand(of) : ""}` : "");
  return [
    { name: "target", title: targets.target, value: ({ target }) => target.name, text: ({ target }) => target.name },
    { name: "number", title: language.value === "en" ? entity.number : entity.asWritten, value: ({ target }) => target.value, text: ({ target }) => figure(target), figure: ({ target }) => target },
    { name: "baseline", title: targets.baseline, value: ({ baseline }) => baseline?.value ?? null, text: ({ baseline }) => figure(baseline), figure: ({ baseline }) => baseline },
    { name: "status", title: targets.status, value: ({ status }) => targets.statuses[status], text: ({ status }) => targets.statuses[status] },
    { name: "ratio", title: targets.ratio, value: ({ ratio }) => ratio, text: ({ ratio }) => (ratio === null ? "" : targets.ratioAbout(ratio.toPrecision(3))) },
    { name: "result", title: targets.result, value: ({ result }) => result?.value ?? null, text: ({ result }) => figure(result), figure: ({ result }) => result },
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

const figureColumns = ["id", "name", "year", "value", "max", "unit", "comparator", "as_written"];

/** With ids and numbers as the API gives them; nothing rounded. */
function recordsOf(rows: Progress[]): (string | number | null)[][] {
  const cells = (figure: Figure | null): (string | number | null)[] =>
    figure ? [figure.id, figure.name, figure.year, figure.value, figure.max, figure.unit, figure.comparator, figure.asWritten] : figureColumns.map(() => null);
  const headings = ["indicator_id", "indicator_name", ...["target", "baseline", "result"].flatMap((figure) => figureColumns.map((column) => `${figure}_${column}`)), "ratio", "status", "fulfilment", "outcome", "reason"];
  return [headings, ...rows.map(({ indicator, target, baseline, result, ratio, status, fulfilment, outcome, reason }) => [indicator.id, indicator.name, ...cells(target), ...cells(baseline), ...cells(result), ratio, status, fulfilment, outcome, reason])];
}
