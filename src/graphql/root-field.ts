// RootField: one field of Query, as its declaration needs it; how it is answered follows from its mapping.
import type { FieldMapping } from "../model/field-mapping.js";

export interface RootField {
  type: () => unknown;
  nullable?: boolean | "items";
  arguments?: () => new () => object;
  mapping: FieldMapping;
  description: string;
}
