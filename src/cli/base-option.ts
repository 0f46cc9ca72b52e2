// baseOption: --base, or POLICY_GRAPH_BASE → what ids in RDF start with; with a slash at its end.
import { InvalidArgumentError, Option } from "commander";

export function baseOption(otherwise: string): Option {
  return new Option("--base <address>", `what ids in RDF (jsonld, turtle) start with (without: ${otherwise})`).env("POLICY_GRAPH_BASE").argParser(readBase);
}

function readBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") throw new InvalidArgumentError("Give an address that starts with https:// or http://, without ? and #: https://graph.example.org/id/.");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
