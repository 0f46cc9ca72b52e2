// Made-up graphs: an arbitrary of records with a few entities of each kind that support can run between, and links of support at random.
import fc from "fast-check";
import { type EvidenceRecord, linkId, type LinkRecord, type Records } from "../../src/curation/records.js";
import { model } from "../../src/kinds/index.js";
import { linkAllowed } from "../../src/model/model.js";

const document = "document/made-up";
const origin = { file: "made-up.yaml", line: 1 };

/** Labels of the entities, and for each pair (in order of `pairs`) the links between the two: 0 none, 1 stated, 2 inferred. */
export const randomGraph: fc.Arbitrary<Records> = fc
  .array(fc.constantFrom("Strategy", "Goal", "MajorQuestion", "TaskArea", "Measure", "Measure", "Programme", "Target"), { minLength: 2, maxLength: 9 })
  .chain((labels) => {
    const entities = labels.map((label, index) => ({ label, id: `${model.kindByLabel.get(label)?.slug ?? ""}/n${index}` }));
    const possible = entities.flatMap((from) =>
      entities.flatMap((to) =>
        model.linkTypes.filter((row) => row.supports && from.id !== to.id && linkAllowed(row, from.label, to.label)).map(({ type }) => ({ from: from.id, type, to: to.id })),
      ),
    );
    const none = { weight: 2, arbitrary: fc.constant(null) };
    const some = { weight: 3, arbitrary: fc.constantFrom("STATED" as const, "INFERRED" as const) };
    return fc.tuple(...possible.map(() => fc.oneof(none, some))).map((bases) => makeRecords(entities, possible.map((link, index) => ({ ...link, basis: bases[index] ?? null }))));
  });

function makeRecords(entities: { id: string; label: string }[], links: { from: string; type: string; to: string; basis: "STATED" | "INFERRED" | null }[]): Records {
  const evidence = (start: number): EvidenceRecord[] => [{ document, quote: "字", prefix: "", suffix: "", paragraph: 1, start, end: start + 1, url: null, origin }];
  return {
    entities: [
      { id: document, label: "Document", properties: { nameZh: "编造的文件", aliases: [], authors: [], sha256: "0".repeat(64) }, evidence: evidence(0), origin },
      ...entities.map(({ id, label }, index) => ({ id, label, properties: { nameZh: id, aliases: [], ...(label === "Strategy" && { category: "STRATEGY" }), ordinal: index }, evidence: evidence(index + 1), origin })),
    ],
    links: links.flatMap(({ from, type, to, basis }): LinkRecord[] =>
      basis === null ? [] : [{ id: linkId(from, type, to), from, type, to, basis, ...(basis === "INFERRED" && { rationaleZh: "编造" }), evidence: basis === "STATED" ? evidence(0) : [], origin }],
    ),
    declaredCounts: [],
  };
}
