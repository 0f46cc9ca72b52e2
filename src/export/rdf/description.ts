// Description: what is said of one thing, as a node object of JSON-LD whose keys are terms.

/** By language tag; "@none" for what is in no language that is known. */
export type ByLanguage = Partial<Record<"zh" | "en" | "@none", string | string[]>>;

export type DescriptionValue = string | number | string[] | ByLanguage | Description | Description[] | undefined;

export interface Description {
  /** Relative to the base, or a prefixed name; without one it is nameless (a blank node). */
  "@id"?: string;
  "@type"?: string[];
  [key: string]: DescriptionValue;
}

/** Neither a list, nor texts by language, nor a literal. */
export function isDescription(value: unknown): value is Description {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
