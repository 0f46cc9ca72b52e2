// A complaint: what is wrong in the seeds, where it stands, and how to mend it; out come lines to print.
import type { Origin } from "./records.js";

export type ComplaintCode =
  // Files
  | "UNKNOWN_FILE"
  | "MISNAMED_FILE"
  | "YAML_SYNTAX"
  // Shape of one file
  | "DUPLICATE_KEY"
  | "UNKNOWN_KEY"
  | "MISSING_FIELD"
  | "WRONG_TYPE"
  | "EMPTY"
  | "BAD_CHOICE"
  | "BAD_DATE"
  | "BAD_ID"
  | "WRONG_KIND"
  // Ids and links across files
  | "DUPLICATE_ID"
  | "UNKNOWN_ID"
  | "LINK_NOT_ALLOWED"
  | "DUPLICATE_LINK"
  | "ONLY_ONE_LINK"
  | "CYCLE"
  | "WRONG_YEAR"
  // What things rest on
  | "NO_EVIDENCE"
  | "DUPLICATE_EVIDENCE"
  | "NO_RATIONALE"
  | "NEEDLESS_RATIONALE"
  | "ONLY_INFERRED"
  // Figures, lists, translations
  | "FIGURE_INCOMPLETE"
  | "FIGURE_NOT_QUOTED"
  | "FIGURE_DIFFERS"
  | "SINCE_AFTER_YEAR"
  | "DUPLICATE_ORDINAL"
  | "NOT_TRANSLATED"
  | "COUNT_DIFFERS"
  // Quotes and their places in the text
  | "TEXT_DIFFERS"
  | "QUOTE_NOT_FOUND"
  | "QUOTE_AMBIGUOUS"
  | "OCCURRENCE_TOO_HIGH"
  | "QUOTE_MOVED"
  | "CONTEXT_DIFFERS"
  | "NO_POSITION"
  | "POSITIONS_STALE"
  | "POSITIONS_DAMAGED"
  | "POSITION_UNUSED";

export interface Complaint extends Origin {
  code: ComplaintCode;
  /** What is wrong, one sentence. */
  message: string;
  /** How to mend it, one sentence. */
  remedy: string;
}

export function sortComplaints<C extends Complaint>(complaints: C[]): C[] {
  return complaints.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** One line for each, with the path as the reader would type it: `seeds/documents/x.yaml:123  message — remedy`. */
export function formatComplaints(complaints: Complaint[], folder: string): string {
  const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  return complaints.map(({ file, line, message, remedy }) => `${prefix}${file}:${line}  ${message} — ${remedy}`).join("\n");
}
