// gatherAnswer: the expression that answers one request → the one that answers several at once, which differ in their parameters only.
import { collect } from "./cypher-text.js";

export interface GatheredAnswer {
  /** Reads `$gathered.asked`, a list of parameters; a list of answers in that order. */
  answer: string;
  /** The parameters that must be alike: a row can't say how many rows there may be. */
  alike: string[];
}

/**
 * In what the printer writes, `$` stands for nothing but parameters. That they come within a map keeps the database from planning anew for
 * lists of other lengths.
 *
 *     [head(COLLECT { MATCH (node0:Entity {id: $param0}) RETURN … })]
 *     COLLECT { UNWIND range(…) AS place WITH place, $gathered.asked[place] AS asked WITH …, [head(COLLECT { MATCH (node0:Entity {id: asked.param0}) RETURN … })] AS row … }
 */
export function gatherAnswer(answer: string): GatheredAnswer {
  const alike = [...new Set([...answer.matchAll(/\b(?:LIMIT|SKIP) \$(\w+)/g)].map(([, name = ""]) => name))];
  const ofEach = answer
    .replace(/\$(\w+)/g, (parameter, name: string) => (alike.includes(name) ? parameter : `asked.${name}`))
    .replace(/\bCALL \((\w*)\) \{/g, (_call, subject: string) => `CALL (${subject === "" ? "" : `${subject}, `}asked) {`);
  return {
    alike,
    answer: collect([
      "UNWIND range(0, size($gathered.asked) - 1) AS place",
      "WITH place, $gathered.asked[place] AS asked",
      // Where the answer aggregates inside, the database wants to be told what it is grouped by.
      `WITH place, asked, ${ofEach} AS row ORDER BY place`,
      "RETURN row",
    ]),
  };
}
