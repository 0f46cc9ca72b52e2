// Evidence: the words of a document that prove an entity, a link or a declared count (W3C Web Annotation's two text selectors).
import { Field, Int, ObjectType } from "type-graphql";
import { CitationArguments } from "../model/citation-arguments.js";
import { mapField, WithArguments } from "../model/field-mapping.js";
import { kindClassNamed } from "../model/node-kind.js";

/** A value of evidence: read as it is stored. */
function Stored(type: () => unknown, description: string, nullable = false): PropertyDecorator {
  return (prototype, key) => {
    Field(type as never, { description, nullable })(prototype, key as string);
    mapField({ read: "property", property: key as string })(prototype, key);
  };
}

@ObjectType({ description: "Where a document says so: a verbatim quote and its place in the document's normalized text." })
export class Evidence {
  @Field(() => kindClassNamed("Document") as never, { description: "The document that is quoted." })
  @mapField({ read: "document" })
  document!: object;

  @Stored(() => String, "The shortest contiguous verbatim phrase that proves the fact, from its governing verb on.")
  quote!: string;

  @Stored(() => String, "The few characters before the quote, within its paragraph.")
  prefix!: string;

  @Stored(() => String, "The few characters after the quote, within its paragraph.")
  suffix!: string;

  @Stored(() => Int, "Paragraph of the document, counted from 1.")
  paragraph!: number;

  @Stored(() => Int, "Where the quote starts: Unicode code points into the document's normalized text, from 0.")
  start!: number;

  @Stored(() => Int, "Where the quote ends: the code point after its last.")
  end!: number;

  @Stored(() => String, "Deep link to the sentence (a text fragment), where the document has an address.", true)
  url?: string;

  @Field(() => String, { description: "A citation to paste: the document, with this quote, its paragraph and, as the address, its deep link. Its BibTeX key ends in `:` and `start`." })
  @WithArguments(() => CitationArguments)
  @mapField({ read: "citation", of: "evidence" })
  citation!: string;
}
