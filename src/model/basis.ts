// Basis: what a link rests on.
import { registerEnumType } from "type-graphql";

export enum Basis {
  STATED = "STATED",
  INFERRED = "INFERRED",
}

registerEnumType(Basis, {
  name: "Basis",
  description: "What a link rests on.",
  valuesConfig: {
    STATED: { description: "A document says so; the evidence quotes it." },
    INFERRED: { description: "An editor concluded it; the rationale says why." },
  },
});
