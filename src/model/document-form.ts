// DocumentForm: what sort of publication a document is; references name it.
import { registerEnumType } from "type-graphql";

export enum DocumentForm {
  NEWSPAPER_ARTICLE = "NEWSPAPER_ARTICLE",
  GOVERNMENT_PAPER = "GOVERNMENT_PAPER",
}

registerEnumType(DocumentForm, {
  name: "DocumentForm",
  description: "What sort of publication a document is.",
  valuesConfig: {
    NEWSPAPER_ARTICLE: { description: "An article of a newspaper, which `publisher` names." },
    GOVERNMENT_PAPER: { description: "A paper of a public body, which `publisher` names." },
  },
});
