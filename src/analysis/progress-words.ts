// ProgressStatus, Outcome: the words by which `progress` says how a target stands to its baseline, and to its result.
import { registerCodes } from "../model/enum-meanings.js";

export enum ProgressStatus {
  RAISED = "RAISED",
  UNCHANGED = "UNCHANGED",
  LOWERED = "LOWERED",
  NO_BASELINE = "NO_BASELINE",
  NOT_COMPARABLE = "NOT_COMPARABLE",
}
registerCodes(ProgressStatus, {
  name: "ProgressStatus",
  description: "A target's number against its baseline's, as written. It says nothing of better or worse: in a RANK a smaller number is a higher place.",
  meanings: {
    RAISED: { zh: "目标数字大于基数（baseline）。", en: "The target's number is larger than its baseline's." },
    UNCHANGED: { zh: "目标数字等于基数。", en: "The numbers are equal." },
    LOWERED: { zh: "目标数字小于基数。", en: "The target's number is smaller than its baseline's." },
    NO_BASELINE: { zh: "图中没有该指标以前年份的成效。", en: "The graph holds no achievement of its indicator of an earlier year." },
    NOT_COMPARABLE: { zh: "两个数字所计不同，或措辞未定；见 reason。", en: "Their numbers measure different things, or their wording leaves it open; `reason` says why." },
  },
});

export enum Outcome {
  MET = "MET",
  NOT_MET = "NOT_MET",
  NOT_REPORTED = "NOT_REPORTED",
  NOT_COMPARABLE = "NOT_COMPARABLE",
}
registerCodes(Outcome, {
  name: "Outcome",
  description: "A target against the result of its own year. A plain target counts as a floor, a plain RANK as a ceiling.",
  meanings: {
    MET: { zh: "结果的措辞所容许的，都在目标要求之内。", en: "Whatever the result's wording allows lies where the target asks." },
    NOT_MET: { zh: "结果的措辞所容许的，都不在目标要求之内。", en: "Nothing that the result's wording allows lies there." },
    NOT_REPORTED: { zh: "图中没有该指标当年的成效。", en: "The graph holds no achievement of its indicator of that year." },
    NOT_COMPARABLE: { zh: "两者所计不同，或措辞未定；见 reason。", en: "The two measure different things, or their wording leaves it open; `reason` says why." },
  },
});
