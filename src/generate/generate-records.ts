// generateRecords: a number of documents and a seed → the records of a made-up graph, made document by document each time they are gone through.
import type { DeclaredCountRecord, EntityRecord, LinkRecord, RecordSource } from "../curation/records.js";
import { makeConcepts } from "./concepts.js";
import { makeDocument, type MadeDocument, type World } from "./document.js";
import { type Edition, makeDocumentEntity, makeEditions } from "./editions.js";
import { Skewed } from "./random.js";

export interface GenerateRequest {
  documents: number;
  /** The same seed makes the same graph. */
  seed: number;
}

/** What is cited most: a handful of offices, a few strategies; indicators and the rest are spread wider. */
const exponents: Record<string, number> = { Organization: 1.5, Event: 1.3, Strategy: 1.2 };

export function generateRecords({ documents, seed }: GenerateRequest): RecordSource {
  const editions = makeEditions(documents);
  const concepts = makeConcepts(seed, editions);
  const pickers = new Map([...concepts.entities].map(([label, entities]) => [label, new Skewed(entities.map(({ id }) => id), exponents[label] ?? 1)]));
  const world: World = { seed, pickConcept: (label, random) => pickers.get(label)!.pick(random) };

  return {
    entities: repeatable(function* (): Generator<EntityRecord> {
      for (const edition of editions) yield makeDocumentEntity(edition);
      for (const entities of concepts.entities.values()) yield* entities;
      for (const { entities } of documentsOf(world, editions)) yield* entities;
    }),
    links: repeatable(function* (): Generator<LinkRecord> {
      yield* concepts.links;
      for (const { links } of documentsOf(world, editions)) yield* links.values();
    }),
    declaredCounts: repeatable(function* (): Generator<DeclaredCountRecord> {
      for (const { declaredCount } of documentsOf(world, editions)) yield declaredCount;
    }),
  };
}

function* documentsOf(world: World, editions: Edition[]): Generator<MadeDocument> {
  for (const edition of editions) yield makeDocument(world, edition);
}

function repeatable<Item>(make: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: make };
}
