// Basis: what a link rests on.
import { registerCodes } from "./enum-meanings.js";

export enum Basis {
  STATED = "STATED",
  INFERRED = "INFERRED",
}

registerCodes(Basis, {
  name: "Basis",
  description: "What a link rests on.",
  meanings: {
    STATED: { zh: "文件写明，证据引其原文。", en: "A document says so; the evidence quotes it." },
    INFERRED: { zh: "编者推断，理由见 rationale。", en: "An editor concluded it; the rationale says why." },
  },
});
