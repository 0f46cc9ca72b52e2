// The arguments of citations: how one is written, in which language, of how many quotes.
import { ArgsType, Field, ID, Int } from "type-graphql";
import { CitationStyle } from "./citation-style.js";
import { Language } from "./language.js";

/** Of one quote. */
@ArgsType()
export class CitationArguments {
  @Field(() => CitationStyle, { defaultValue: CitationStyle.GB_T_7714, description: "How it is written." })
  style!: CitationStyle;
  @Field(() => Language, {
    nullable: true, defaultValue: Language.ZH,
    description: "The language of the words around the quotes. EN adds a document's English title to the Chinese one, where it is known; quotes stay as they stand in the document.",
  })
  lang?: Language;
}

@ArgsType()
export class PathCitationArguments extends CitationArguments {
  @Field(() => Int, { defaultValue: 20, description: "How many quotes of each link at the most, 0 to 1000." })
  first!: number;
}

@ArgsType()
export class EntityCitationArguments extends CitationArguments {
  @Field(() => ID, { nullable: true, description: "Only quotes of this document." })
  document?: string;
  @Field(() => Int, { defaultValue: 20, description: "How many quotes at the most, 0 to 1000." })
  first!: number;
}
