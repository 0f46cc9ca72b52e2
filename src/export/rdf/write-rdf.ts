// rdfFormats: descriptions → JSON-LD or Turtle, by media type, in pieces of a good size.
import type { Model } from "../../model/model.js";
import { inPieces } from "../texts.js";
import type { Description } from "./description.js";
import { listKindNamespaces } from "./namespaces.js";
import { makeTerms } from "./terms.js";
import { writeJsonld } from "./write-jsonld.js";
import { writeTurtle } from "./write-turtle.js";

type Descriptions = AsyncIterable<Description> | Iterable<Description>;
type Write = (descriptions: Descriptions, model: Model, base: string) => AsyncIterable<string>;

export const rdfFormats = {
  "application/ld+json": (descriptions, model, base) => inPieces(writeJsonld(descriptions, makeTerms(model), base)),
  "text/turtle": (descriptions, model, base) => inPieces(writeTurtle(descriptions, makeTerms(model), { base, prefixes: listKindNamespaces(model, base) })),
} satisfies Record<string, Write>;
