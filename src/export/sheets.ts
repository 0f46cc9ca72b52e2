// makeSheets: a source → the tables that spreadsheets get of it: one for each kind, then links, evidence, declared counts, targets beside results, and what all of that means.
import { storedNames } from "../model/stored-names.js";
import { makeAbout } from "./about-sheet.js";
import { propertyNames } from "./make-exported.js";
import { figureColumn, figureNames, figures } from "./progress-columns.js";
import { relatedColumns } from "./related-columns.js";
import type { Cell, Sheet } from "./sheet.js";
import type { ExportedEntity, ExportedEvidence, ExportSource, Related } from "./source.js";
import { joinList } from "./texts.js";

const evidenceColumns = ["documentId", "paragraph", "start", "end", "quote", "prefix", "suffix", "url"] as const satisfies (keyof ExportedEvidence)[];
const linkColumns = ["id", "type", "fromId", "fromKind", "fromNameZh", "fromNameEn", "toId", "toKind", "toNameZh", "toNameEn", "basis", "rationaleZh", "rationaleEn"] as const;
const countColumns = ["id", "documentId", "kind", "labelZh", "labelEn", "declared", "found"] as const;
const verdicts = ["ratio", "status", "fulfilment", "outcome", "reasonZh", "reasonEn"] as const;

export function makeSheets(source: ExportSource): Sheet[] {
  const { counted, about } = makeAbout(source, listSheets(source));
  return [...counted, about];
}

function listSheets(source: ExportSource): Sheet[] {
  const { model } = source;
  const names = figureNames(model);
  return [
    ...model.kinds.map((kind): Sheet => {
      const [own, related] = [propertyNames(kind), relatedColumns(model, kind).map(({ name }) => name)];
      return { name: kind.plural, columns: [...own, ...related], rows: () => mapRows(source.entities(kind, { related: true }), (entity) => [...readCells(entity.properties, own), ...readCells(entity.related, related)]) };
    }),
    { name: "links", columns: [...linkColumns], rows: () => mapRows(source.links({ bare: true, named: true }), ({ names, ...link }) => linkColumns.map((name) => ({ ...link, ...names })[name])) },
    { name: "evidence", columns: ["of", "id", ...evidenceColumns], rows: () => listEvidence(source) },
    { name: "declaredCounts", columns: [...countColumns], rows: () => mapRows(source.declaredCounts(), (count) => countColumns.map((name) => count[name])) },
    {
      name: "progress",
      columns: ["indicatorId", "indicatorNameZh", "indicatorNameEn", ...figures.flatMap((figure) => names.map((name) => figureColumn(figure, name))), ...verdicts],
      rows: () =>
        mapRows(source.progress(), (progress) => [
          ...readCells(progress.indicator.properties, ["id", ...Object.values(storedNames("name"))]),
          ...figures.flatMap((figure) => readCells(progress[figure]?.properties, names)),
          ...verdicts.map((name) => progress[name]),
        ]),
    },
  ];
}

async function* listEvidence(source: ExportSource): AsyncGenerator<Cell[]> {
  const cellsOf = (of: string, id: string, evidence: ExportedEvidence): Cell[] => [of, id, ...evidenceColumns.map((name) => evidence[name])];
  for (const kind of source.model.kinds) for await (const evidence of source.evidence(kind)) yield cellsOf("entity", evidence.entityId, evidence);
  for await (const { id, evidence } of source.links()) for (const one of evidence) yield cellsOf("link", id, one);
  for await (const { id, evidence } of source.declaredCounts()) for (const one of evidence) yield cellsOf("declaredCount", id, one);
}

async function* mapRows<Row>(rows: AsyncIterable<Row>, cellsOf: (row: Row) => Cell[]): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield cellsOf(row);
}

function readCells(values: ExportedEntity["properties"] | Related | undefined, names: string[]): Cell[] {
  return names.map((name) => {
    const value = values?.[name];
    return Array.isArray(value) ? joinList(value) : value;
  });
}
