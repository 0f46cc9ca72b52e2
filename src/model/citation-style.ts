// CitationStyle: how a citation is written.
import { registerEnumType } from "type-graphql";

export enum CitationStyle {
  GB_T_7714 = "GB_T_7714",
  BIBTEX = "BIBTEX",
  CSL_JSON = "CSL_JSON",
}

registerEnumType(CitationStyle, {
  name: "CitationStyle",
  description: "How a citation is written. In all styles, what the graph does not know (an access date, pages, a place of publication) is left out, or said to be unknown where the style has a word for that.",
  valuesConfig: {
    GB_T_7714: {
      description:
        "Plain text by GB/T 7714—2015, numeric: a line with the reference ([N] a newspaper article, [EB/OL] a web page, [Z] another document), with lang EN a second one with the English title; then a line for each quote, with its paragraph and its deep link where there is one.",
    },
    BIBTEX: { description: "BibTeX in UTF-8: an entry for each document, its key the last part of the document's id; quotes, their paragraphs and deep links in `annote`, of paths with the numbers of paths and steps that GB_T_7714 gives them." },
    CSL_JSON: { description: "The text of a JSON array of CSL items (citationstyles.org), one for each document; quotes, their paragraphs and deep links in `note`, numbered as in BIBTEX." },
  },
});
