// ExportFormat: one way to write a graph for other tools; a file exports a row of this table, formats.ts lists them.
import type { Language } from "../model/language.js";
import type { ExportSource } from "./source.js";

export interface ExportOptions {
  /** Of texts of which the format takes only one. */
  lang: `${Language}`;
  /** What ids in RDF start with; with a slash at its end. */
  base: string;
}

export interface ExportFormat {
  /** As it is asked for, and as the path of its address ends. */
  name: string;
  title: string;
  /** Programs that open it. */
  openedBy: string;
  mediaType: string;
  /** Of a file's name, with all its dots. */
  extension: string;
  /** No text: not for a terminal. */
  binary: boolean;
  /** It can say what one document says, but not a whole graph. */
  needsDocument: boolean;
  /** Its ids are addresses. */
  needsBase?: true;
  /** In pieces of a good size for a file or the network. */
  write(source: ExportSource, options: ExportOptions): AsyncIterable<string | Uint8Array>;
}
