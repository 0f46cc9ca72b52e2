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

/** The same graph as a file that a server gives. */
export interface Distribution {
  title: string;
  address: string;
  mediaType: string;
}

/** At the base itself. */
export function describeDataset({ revision, importedAt, document }: ExportSource, distributions: Distribution[] = []): Description {
  return {
    "@id": "",
    "@type": ["schema:Dataset", "skos:ConceptScheme", "prov:Entity"],
    label: { zh: "政策图谱", en: "Policy Graph" },
    title: { zh: "政策图谱", en: "Policy Graph" },
    description: { zh: "政策、目标、举措和数字，连成一张图，每一条都附有写明它的原句。", en: "Policies, goals, measures and figures as a graph, each with the sentence that says so." },
    version: revision,
    generatedAt: importedAt.toISOString(),
    ...(document !== undefined && { sources: [document] }),
    ...(distributions.length > 0 && { distribution: distributions.map(({ title, address, mediaType }) => ({ "@type": ["schema:DataDownload"], title: { en: title }, contentUrl: address, encodingFormat: mediaType })) }),
  };
}
