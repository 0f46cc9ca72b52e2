// DocumentForm: what sort of publication a document is; references name it.
import { registerCodes } from "./enum-meanings.js";

export enum DocumentForm {
  NEWSPAPER_ARTICLE = "NEWSPAPER_ARTICLE",
  GOVERNMENT_PAPER = "GOVERNMENT_PAPER",
}

registerCodes(DocumentForm, {
  name: "DocumentForm",
  description: "What sort of publication a document is.",
  meanings: {
    NEWSPAPER_ARTICLE: { zh: "报纸文章，报名见 publisher。", en: "An article of a newspaper, which `publisher` names." },
    GOVERNMENT_PAPER: { zh: "公共机构的文件，机构名见 publisher。", en: "A paper of a public body, which `publisher` names." },
  },
});
