// usePaths: where to start, and the address → the paths of support, and what was asked for them.
import { Basis, ShortestPathDocument, TraceDirection, TraceDocument, type TraceQuery, type TraceQueryVariables } from "../generated/operations.js";
import { address } from "../state/address.js";
import { citing, lang } from "../state/preferences.js";
import { type Answer, useAnswer } from "../state/use-answer.js";

const mostPaths = 100;
/** What one question may list: of shortest paths all are wanted, as coverage counts them. */
const mostShortest = 1000;
const mostLinks = 6;

export function usePaths(from: string): { answer: Answer<TraceQuery>; variables: TraceQueryVariables } {
  const { to, basis, direction, shortest } = address.value;
  const asked = {
    from,
    direction: direction === "down" ? TraceDirection.Down : TraceDirection.Up,
    basis: Object.values(Basis).find((name) => name.toLowerCase() === basis) ?? null,
    maxHops: mostLinks,
  };
  // Paths of the least length are those of as many links as the shortest has, and no more.
  const only = to && shortest ? { ...asked, toIds: [to] } : null;
  const { data: least, ...state } = useAnswer(ShortestPathDocument, only);
  const waiting = only !== null && (least === undefined || state.loading);
  const variables = {
    ...asked,
    to: null,
    toIds: to ? [to] : null,
    ...(only ? { first: mostShortest, maxHops: least?.trace.nodes[0]?.length ?? mostLinks } : { first: mostPaths }),
    citing: citing.value,
    lang: lang.value,
  };
  const answer = useAnswer(TraceDocument, waiting ? null : variables);
  return { answer: waiting ? state : answer, variables };
}
