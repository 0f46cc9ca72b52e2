// makeHostile: records → the same with texts that formats trip over: formulas, markup, quotes, control characters, halves of surrogate pairs.
import type { EntityRecord, Records } from "../../src/curation/records.js";

const controls = Array.from({ length: 0x1f }, (_, code) => String.fromCharCode(code)).join(""); // but for U+001F, by which lists are kept apart

/** Each is the Chinese name of an entity, and the quote of its first evidence. */
export const hostileTexts = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2",
  "@SUM(A1)",
  "<script>alert(1)</script>",
  "]]> & <![CDATA[ &amp; --> <?x?>",
  `"quoted", 'single', \`back\`, \\ ; |`,
  `before${controls}\u007Fafter`,
  "half \uD800 of a pair, and \uDC00 the other",
  "不可见\u200B\u202Eأ\uFFFE😀𠮷",
  "line\nbreak\r\nand\ttab ",
  "'; MATCH (n) DETACH DELETE n; //",
  '"""^^<x> . } # @prefix',
  "_x0041_ _x000D_",
];

export function makeHostile(records: Records): Records {
  const chosen = hostileIds(records);
  const change = (entity: EntityRecord): EntityRecord => {
    const text = hostileTexts[chosen.indexOf(entity.id)];
    if (text === undefined) return entity;
    const [first, ...others] = entity.evidence;
    return {
      ...entity,
      properties: { ...entity.properties, nameZh: text, nameEn: text, summaryZh: text, aliases: [text, `2 ${text}`] },
      evidence: first ? [{ ...first, quote: text, prefix: text, suffix: text }, ...others] : [],
    };
  };
  const [first, ...links] = records.links;
  return { ...records, entities: records.entities.map(change), links: [{ ...first!, rationaleZh: hostileTexts.join(" "), basis: "INFERRED" }, ...links] };
}

/** Entities of many kinds, the same every time. */
export function hostileIds({ entities }: Records): string[] {
  const labels = [...new Set(entities.map(({ label }) => label))];
  return hostileTexts.map((_, index) => {
    const same = entities.filter(({ label }) => label === labels[index % labels.length]);
    return same[Math.min(Math.floor(index / labels.length), same.length - 1)]!.id;
  });
}

/** What formats that can't hold all characters make of a text. */
export function printable(text: string): string {
   
  return [...text].map((character) => (/^[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\uD800-\uDFFF]$/.test(character) ? "\uFFFD" : character)).join("");
}
