// The option --text → the file that holds a document's text.
import { Option } from "commander";

export interface TextOptions {
  text: string;
  document?: string;
  seeds: string;
}

export function textOption(): Option {
  return new Option("--text <file>", "the file that holds the document's text, UTF-8").makeOptionMandatory();
}
