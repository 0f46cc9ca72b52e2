// makeLink: an entity, a type and another's id → a link; STATED with the entity's own evidence, or INFERRED with a rationale.
import { type EntityRecord, linkId, type LinkRecord } from "../curation/records.js";

export function makeLink({ id: from, evidence, origin }: EntityRecord, type: string, to: string): LinkRecord {
  return { id: linkId(from, type, to), from, type, to, basis: "STATED", evidence: evidence.slice(0, 1), origin };
}

export function inferLink({ id: from, origin }: EntityRecord, type: string, to: string): LinkRecord {
  const rationale = { rationaleZh: "两者在同一份文件中相互照应，由编者推断。", rationaleEn: "The document treats both together; an editor concluded it." };
  return { id: linkId(from, type, to), from, type, to, basis: "INFERRED", ...rationale, evidence: [], origin };
}
