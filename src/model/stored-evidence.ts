// How evidence is stored: as properties of EVIDENCED_BY relationships, and on a link as one list per property.

export const evidenceProperties = ["documentId", "quote", "prefix", "suffix", "paragraph", "start", "end", "url"] as const;

/** `quote` → `evidenceQuote`: the property of a link that lists it. */
export function listOfEvidence(property: string): string {
  return `evidence${property[0]?.toUpperCase() ?? ""}${property.slice(1)}`;
}
