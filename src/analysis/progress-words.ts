// ProgressStatus, Outcome: the words by which `progress` says how a target stands to its baseline, and to its result.
import { registerEnumType } from "type-graphql";

export enum ProgressStatus {
  RAISED = "RAISED",
  UNCHANGED = "UNCHANGED",
  LOWERED = "LOWERED",
  NO_BASELINE = "NO_BASELINE",
  NOT_COMPARABLE = "NOT_COMPARABLE",
}
registerEnumType(ProgressStatus, {
  name: "ProgressStatus",
  description: "A target's number against its baseline's, as written. It says nothing of better or worse: in a RANK a smaller number is a higher place.",
  valuesConfig: {
    RAISED: { description: "The target's number is larger." },
    UNCHANGED: { description: "The numbers are equal." },
    LOWERED: { description: "The target's number is smaller." },
    NO_BASELINE: { description: "The graph holds no achievement of its indicator of an earlier year." },
    NOT_COMPARABLE: { description: "Their numbers measure different things, or their wording leaves it open; `reason` says why." },
  },
});

export enum Outcome {
  MET = "MET",
  NOT_MET = "NOT_MET",
  NOT_REPORTED = "NOT_REPORTED",
  NOT_COMPARABLE = "NOT_COMPARABLE",
}
registerEnumType(Outcome, {
  name: "Outcome",
  description: "A target against the result of its own year. A plain target counts as a floor, a plain RANK as a ceiling.",
  valuesConfig: {
    MET: { description: "Whatever the result's wording allows lies where the target asks." },
    NOT_MET: { description: "Nothing that the result's wording allows lies there." },
    NOT_REPORTED: { description: "The graph holds no achievement of its indicator of that year." },
    NOT_COMPARABLE: { description: "The two measure different things, or their wording leaves it open; `reason` says why." },
  },
});
