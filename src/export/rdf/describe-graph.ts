// describeGraph: a source → descriptions of the graph itself, of its vocabulary, so that a file explains itself, and of all it holds.
import type { ExportSource } from "../source.js";
import { describeEntities } from "./describe-entities.js";
import { describeVocabulary } from "./describe-vocabulary.js";
import type { Description } from "./description.js";

export async function* describeGraph(source: ExportSource): AsyncGenerator<Description> {
  yield describeDataset(source);
  yield* describeVocabulary(source.model);
  yield* describeEntities(source);
}

/** At the base itself. */
export function describeDataset({ revision, importedAt, document }: ExportSource): Description {
  return {
    "@id": "",
    "@type": ["schema:Dataset", "skos:ConceptScheme", "prov:Entity"],
    label: { zh: "政策图谱", en: "Policy Graph" },
    version: revision,
    generatedAt: importedAt.toISOString(),
    ...(document !== undefined && { sources: [document] }),
  };
}
