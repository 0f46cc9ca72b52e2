// makeConcepts: a seed and a number of documents → what outlives one document: made-up strategies, indicators, organizations and so on.
import type { EntityRecord, EvidenceRecord, LinkRecord, StoredValue } from "../curation/records.js";
import { makeLink } from "./link.js";
import { Page } from "./page.js";
import { documentId, type Edition } from "./editions.js";
import { Random } from "./random.js";
import { actions, campaigns, ideals, numbers, offices, papers, placeEnds, placeStarts, qualities, scopes, stages, subjects, units, type Word } from "./words.js";

export interface Concepts {
  /** By label; the first ones are cited most. */
  entities: ReadonlyMap<string, EntityRecord[]>;
  links: LinkRecord[];
}

interface ConceptRow {
  label: string;
  slug: string;
  count: number;
  /** The name of the nth, and what else it holds. */
  describe: (index: number, random: Random) => Word & { properties?: Record<string, StoredValue> };
}

const categories = ["STRATEGY", "GUIDING_THOUGHT", "POLITICAL_REQUIREMENT", "WORKING_PRINCIPLE"];

function conceptRows(documents: number): ConceptRow[] {
  const upTo = (most: number) => Math.min(most, 5 + 3 * documents);
  return [
    {
      label: "Strategy",
      slug: "strategy",
      count: upTo(200),
      describe(index) {
        const [first, second] = [nth(numbers, index), nth(numbers, index * 3 + 1)];
        const [what, where] = [nth(ideals, Math.floor(index / numbers.length)), nth(ideals, index * 5 + 1)];
        const name = { zh: `“${first.zh}${what.zh}${second.zh}${where.zh}”战略`, en: `Strategy of ${first.en} ${what.en} and ${second.en} ${where.en}` };
        return { ...name, properties: { category: categories[index % 7] ?? "STRATEGY" } };
      },
    },
    {
      label: "Event",
      slug: "event",
      count: upTo(120),
      describe(index) {
        const [what, year] = [nth(subjects, index), 2015 + (index % 11)];
        return { zh: `${year}年${what.zh}工作会议`, en: `Meeting of ${year} on ${what.en}`, properties: { year } };
      },
    },
    {
      label: "Organization",
      slug: "organization",
      count: upTo(300),
      describe(index) {
        const [start, end, office] = [nth(placeStarts, index), nth(placeEnds, index * 7), nth(offices, index)];
        return { zh: `${start.zh}${end.zh}市${office.zh}`, en: `${start.en}${end.en} ${office.en}` };
      },
    },
    {
      label: "Programme",
      slug: "programme",
      count: upTo(600),
      describe(index) {
        const [what, how, sort] = [nth(subjects, index), nth(qualities, index), nth(campaigns, Math.floor(index / subjects.length))];
        return { zh: `${what.zh}${how.zh}${sort.zh}`, en: `${sort.en} for ${how.en} of ${what.en}` };
      },
    },
    {
      label: "Instrument",
      slug: "instrument",
      count: upTo(300),
      describe(index, random) {
        const [what, action, paper] = [nth(subjects, index), nth(actions, Math.floor(index / subjects.length)), nth(papers, index)];
        const properties = { status: random.happens(0.7) ? "ISSUED" : "PLANNED", year: random.between(2015, 2026) };
        return { zh: `${what.zh}${action.zh}${paper.zh}`, en: `${paper.en} on the ${action.en} of ${what.en}`, properties };
      },
    },
    {
      label: "Indicator",
      slug: "indicator",
      count: upTo(1000 + Math.floor(documents / 4)),
      describe(index) {
        const [what, stage, scope, unit] = [nth(subjects, index), nth(stages, Math.floor(index / subjects.length)), nth(scopes, Math.floor(index / 400)), nth(units, index)];
        return { zh: `${scope.zh}${what.zh}${stage.zh}`, en: `${scope.en} ${what.en}, ${stage.en}`, properties: { unitZh: unit.zh, unitEn: unit.en } };
      },
    },
  ];
}

export function makeConcepts(seed: number, editions: Edition[]): Concepts {
  const random = new Random(seed, -1);
  const entities = new Map(
    conceptRows(editions.length).map(({ label, slug, count, describe }) => [
      label,
      Array.from({ length: count }, (_, index): EntityRecord => {
        const { zh, en, properties } = describe(index, random);
        const id = `${slug}/${en.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}-${index + 1}`;
        const evidence = makeMentions(zh, index, editions);
        return { id, label, properties: { nameZh: zh, nameEn: en, aliases: index % 5 === 0 ? [`${zh}（简称）`] : [], ...properties }, evidence, origin: evidence[0]!.origin };
      }),
    ]),
  );
  return { entities, links: makeLinks(entities, random) };
}

/** The nth word of a list that goes round. */
function nth(words: readonly Word[], index: number): Word {
  return words[index % words.length]!;
}

/** The first is named in every other document, the nth in n times fewer, but always in one. */
function makeMentions(name: string, rank: number, editions: Edition[]): EvidenceRecord[] {
  const count = Math.max(1, Math.floor(editions.length / 2 / (rank + 1)));
  const step = Math.max(1, Math.floor(editions.length / count));
  const first = (rank * 31) % Math.min(step, editions.length);
  return Array.from({ length: count }, (_, turn) => new Page(documentId(editions[first + turn * step]!)).write(name));
}

/** Each but the first few is a part of an earlier one, or carries one out. */
function makeLinks(entities: Concepts["entities"], random: Random): LinkRecord[] {
  const of = (label: string) => entities.get(label) ?? [];
  const earlier = (all: EntityRecord[], index: number) => all[Math.floor(index * random.next() ** 2)]!;
  return [
    ...of("Strategy").slice(3).map((entity, index) => makeLink(entity, "PART_OF", earlier(of("Strategy"), index + 3).id)),
    ...of("Programme").slice(20).map((entity, index) => makeLink(entity, "PART_OF", earlier(of("Programme"), index + 20).id)),
    ...[...of("Programme").slice(0, 20), ...of("Instrument")].map((entity) => makeLink(entity, "IMPLEMENTS", earlier(of("Strategy"), of("Strategy").length).id)),
  ];
}
