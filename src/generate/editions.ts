// makeEditions: how many documents → which place each is about, and of which year; the same places year after year.
import { createHash } from "node:crypto";
import type { EntityRecord } from "../curation/records.js";
import { Page } from "./page.js";
import { levels, placeEnds, placeStarts, type Word } from "./words.js";

export interface Edition {
  index: number;
  place: Word;
  year: number;
  /** Within the year, from 0 to 1. */
  moment: number;
  /** That of the same place a year before. */
  previous: Edition | undefined;
}

const years = 10;
const firstYear = 2016;
/** Reports come out in spring. */
const daysOfPublishing = 80;

/** In order of publication. */
export function makeEditions(documents: number): Edition[] {
  const places = Math.ceil(documents / years);
  const editions: Edition[] = [];
  for (let index = 0; index < documents; index++)
    editions.push({
      index,
      place: makePlace(index % places),
      year: firstYear + Math.floor(index / places),
      moment: (index % places) / places,
      previous: editions[index - places],
    });
  return editions;
}

function makePlace(index: number): Word {
  const start = placeStarts[index % placeStarts.length]!;
  const end = placeEnds[Math.floor(index / placeStarts.length) % placeEnds.length]!;
  const turn = Math.floor(index / placeStarts.length / placeEnds.length);
  const level = levels[turn % levels.length]!;
  const part = Math.floor(turn / levels.length);
  return { zh: `${start.zh}${end.zh}${level.zh}${part > 0 ? `第${part + 1}片区` : ""}`, en: `${start.en}${end.en} ${level.en}${part > 0 ? `, part ${part + 1}` : ""}` };
}

/** The last part of the ids of what stands in the document. */
export function slugOf({ place, year }: Edition): string {
  return `${place.en.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${year}`;
}

export function documentId(edition: Edition): string {
  return `document/${slugOf(edition)}`;
}

export function makeDocumentEntity(edition: Edition): EntityRecord {
  const { place, year, moment } = edition;
  const id = documentId(edition);
  const nameZh = `${place.zh}${year}年城乡建设工作报告`;
  const publishedOn = new Date(Date.UTC(year, 0, 5 + Math.floor(moment * daysOfPublishing))).toISOString().slice(0, 10);
  const properties = {
    nameZh,
    nameEn: `Report of ${place.en} on urban and rural construction, ${year}`,
    aliases: [],
    authors: [],
    publisher: `${place.zh}人民政府`,
    publishedOn,
    sha256: createHash("sha256").update(id).digest("hex"),
  };
  const evidence = [new Page(id).write(nameZh)];
  return { id, label: "Document", properties, evidence, origin: evidence[0]!.origin };
}
