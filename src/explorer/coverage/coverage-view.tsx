// CoverageView: two kinds → which of the one support which of the other: a heat map whose cells lead to the paths they count.
import { useRef } from "preact/hooks";
import { Basis, CoverageDocument, type CoverageQuery, EntityKind } from "../generated/operations.js";
import { saveCsv } from "../drawing/save-picture.js";
import { SaveButtons } from "../drawing/save-buttons.js";
import { Answered } from "../parts/answered.js";
import { DocumentFilter, documentFilter } from "../parts/document-select.js";
import { Notice } from "../parts/notice.js";
import { ViewFrame } from "../parts/view-frame.js";
import { address, changed, go, writeSearch } from "../state/address.js";
import { lang, words } from "../state/preferences.js";
import { useAnswers } from "../state/use-answer.js";
import { kindNames, kindOf } from "../state/vocabulary.js";
import { HeatMap } from "./heat-map.js";
import { HeatMapPicture } from "./heat-map-picture.js";
import { makeMatrix } from "./matrix.js";
import { matrixRecords } from "./matrix-records.js";
import "./coverage.css";

const usual = { rows: EntityKind.TaskArea, columns: EntityKind.MajorQuestion };

export function CoverageView() {
  const { rows, columns } = readKinds();
  const basis = Object.values(Basis).find((name) => name.toLowerCase() === address.value["basis"]) ?? null;
  const variables = { rows, columns, document: documentFilter(), basis, lang: lang.value };
  // Which cells would be there by stated links alone is another question, where all links count.
  const answer = useAnswers(CoverageDocument, basis === null ? [variables, { ...variables, basis: Basis.Stated }] : [variables]);
  // While the next answer is awaited the one of before is shown, of which another basis was asked for.
  const answered = useRef(basis);
  if (!answer.loading) answered.current = basis;
  const { coverage } = words.value;
  return (
    <ViewFrame title={coverage.heading(kindOf(rows).title, kindOf(columns).title)} lead={coverage.intro}>
      <Choices rows={rows} columns={columns} />
      <Answered answer={answer}>{([found, byStated]) => found && <Found found={found.coverage} stated={byStated?.coverage.cells ?? (answered.current === Basis.Stated ? found.coverage.cells : [])} ofAll={byStated !== undefined} basis={answered.current} />}</Answered>
    </ViewFrame>
  );
}

/** Kinds between which no support can run are not asked for: what is nearest to what the address says is. */
function readKinds(): { rows: EntityKind; columns: EntityKind } {
  const rows = kindNames.find((kind) => kind === address.value["rows"] && partnersOf(kind).length > 0) ?? usual.rows;
  const partners = partnersOf(rows);
  const columns = partners.find((kind) => kind === address.value["columns"]) ?? partners.find((kind) => kind === usual.columns) ?? partners[0];
  return { rows, columns: columns ?? usual.columns };
}

function partnersOf(kind: EntityKind): EntityKind[] {
  const { supports, supportedBy } = kindOf(kind);
  return kindNames.filter((other) => supports.includes(other) || supportedBy.includes(other));
}

function Choices({ rows, columns }: { rows: EntityKind; columns: EntityKind }) {
  const { coverage, common } = words.value;
  const { basis = "", empty = "" } = address.value;
  return (
    <div class="controls no-print">
      <KindSelect label={coverage.rows} kinds={kindNames.filter((kind) => partnersOf(kind).length > 0)} chosen={rows} onChoose={(kind) => go(changed({ rows: kind }))} />
      <KindSelect label={coverage.columns} kinds={partnersOf(rows)} chosen={columns} onChoose={(kind) => go(changed({ columns: kind }))} />
      <a class="button" href={writeSearch(changed({ rows: columns, columns: rows }))}>
        {coverage.swap}
      </a>
      <DocumentFilter />
      <label class="field">
        {common.basis}
        <select value={basis} onChange={(event) => go(changed({ basis: event.currentTarget.value }))}>
          <option value="">{common.all}</option>
          <option value="stated">{words.value.basis.STATED}</option>
          <option value="inferred">{words.value.basis.INFERRED}</option>
        </select>
      </label>
      <label class="check">
        <input type="checkbox" checked={empty === "hide"} onChange={(event) => go(changed({ empty: event.currentTarget.checked ? "hide" : "" }))} />
        {coverage.hideEmpty}
      </label>
    </div>
  );
}

interface KindSelectProps {
  label: string;
  kinds: EntityKind[];
  chosen: EntityKind;
  onChoose: (kind: string) => void;
}

function KindSelect({ label, kinds, chosen, onChoose }: KindSelectProps) {
  return (
    <label class="field">
      {label}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindOf(kind).title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FoundProps {
  found: CoverageQuery["coverage"];
  /** What stated links alone support. */
  stated: CoverageQuery["coverage"]["cells"];
  /** All links count, so that some cells may be stated and others not. */
  ofAll: boolean;
  /** The one that was asked for. */
  basis: Basis | null;
}

function Found({ found, stated, ofAll, basis }: FoundProps) {
  const { coverage, common } = words.value;
  const matrix = makeMatrix(found, stated, address.value["empty"] === "hide");
  const { rows, columns, filled } = matrix;
  const up = found.direction === "UP";
  const name = `coverage-${rows[0]?.kind ?? ""}-${columns[0]?.kind ?? ""}`.toLowerCase();
  return (
    <div class="coverage">
      <p class="muted">
        {up ? coverage.up : coverage.down} {coverage.filled(filled, rows.length * columns.length, ofAll ? matrix.stated : null)}
      </p>
      {found.truncated && <p role="status">{coverage.truncated}</p>}
      {filled === 0 ? (
        <Notice kind="empty" title={coverage.none} />
      ) : (
        <>
          <HeatMap matrix={matrix} up={up} />
          <div class="toolbar">
            <SaveButtons name={name} title={coverage.heading(kindOf(rows[0]?.kind ?? usual.rows).title, kindOf(columns[0]?.kind ?? usual.columns).title)} pictureKey={{ steps: matrix.steps }} picture={(palette) => <HeatMapPicture matrix={matrix} palette={palette} />} />
            <button type="button" class="button" onClick={() => void saveCsv(matrixRecords(matrix, basis), name)}>
              {common.saveCsv}
            </button>
            <span class="scale" aria-hidden="true">
              {matrix.steps.map(({ level, least, most }) => (
                <span key={level}>
                  <span class={`shade shade-${level}`} /> {coverage.step(least, most)}
                </span>
              ))}
              {matrix.stated < filled && (
                <span>
                  <span class="shade shade-0 inferred" /> {coverage.dashed}
                </span>
              )}
            </span>
          </div>
        </>
      )}
    </div>
  );
}
