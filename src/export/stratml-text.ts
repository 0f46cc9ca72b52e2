// What StratML has no elements for → lines of text for OtherInformation: quotes with their places, links, ids; and identifiers as it takes them.
import type { ExportOptions } from "./format.js";
import type { Plan } from "./read-plan.js";
import { readText } from "./read-text.js";
import type { ExportedEntity, ExportedEvidence } from "./source.js";

/** xsd:ID: no slash, no digit first. `task-area/2023-parks` becomes `task-area.2023-parks`; no two ids become the same. */
export function makeIdentifier(id: string): string {
  return `${/^[A-Za-z]/.test(id) ? "" : "_"}${id.replace(/[^A-Za-z0-9/-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`).replaceAll("/", ".")}`;
}

export function nameWithId(entity: ExportedEntity, lang: ExportOptions["lang"]): string {
  return `${readText(entity, "name", lang) ?? ""} [${entity.id}]`;
}

export function describeQuotes({ evidenceOf }: Plan, id: string): string[] {
  return (evidenceOf.get(id) ?? []).map(describeQuote);
}

/** “quote” ¶16 (1021–1034): paragraph, and code points into the normalized text. */
function describeQuote({ quote, paragraph, start, end, url }: ExportedEvidence): string {
  return `“${quote}” ¶${paragraph} (${start}–${end})${url === undefined ? "" : ` ${url}`}`;
}

/** Its kind, quotes and links that start at it, each link with its basis. */
export function describeEntity(plan: Plan, entity: ExportedEntity, lang: ExportOptions["lang"]): string[] {
  const links = (plan.linksFrom.get(entity.id) ?? []).map(({ type, toId, basis, rationaleZh, rationaleEn }) => {
    const end = plan.entities.get(toId);
    const rationale = (lang === "EN" ? rationaleEn : undefined) ?? rationaleZh;
    return `${type} → ${end ? nameWithId(end, lang) : toId} (${basis}${rationale === undefined ? "" : `: ${rationale}`})`;
  });
  return [`${entity.kind.kind} ${entity.id}`, ...describeQuotes(plan, entity.id), ...links];
}
