// The languages that names, summaries and rationales are kept in.
import { registerEnumType } from "type-graphql";

export enum Language {
  ZH = "ZH",
  EN = "EN",
}

registerEnumType(Language, {
  name: "Language",
  description: "The language of an answer's texts. EN falls back to ZH where no English is known.",
  valuesConfig: {
    ZH: { description: "Chinese, in the official wording." },
    EN: { description: "English; working names where no settled translation exists." },
  },
});
