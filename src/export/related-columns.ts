// relatedColumns: a kind → the columns that name what its entities are linked to, with the expressions on `from` that read them: the entity of each single relation, and the documents that are cited.
import type { KindRow, Model } from "../model/model.js";
import { collect } from "../query/cypher-text.js";
import { planStep, printStep } from "../query/link-step.js";
import { linkInScope } from "./read-scope.js";

export interface RelatedColumn {
  name: string;
  expression: string;
}

/** `ofDocument`: only what `$document` says. */
export function relatedColumns(model: Model, { relations }: KindRow, ofDocument = false): RelatedColumn[] {
  const single = relations.filter(({ many }) => !many).map((relation): RelatedColumn => {
    const step = planStep(relation);
    // Several links in a row are a list.
    const condition = step.hops > 1 ? `all(link IN links WHERE ${linkInScope})` : linkInScope;
    const match = `MATCH ${printStep(model, step, "from", step.hops > 1 ? "links" : "link", "to")}${ofDocument ? ` WHERE ${condition}` : ""}`;
    // As the API answers a single relation: the first in document order.
    return { name: `${relation.name}Id`, expression: `head(${collect([match, "WITH to ORDER BY to.position LIMIT 1", "RETURN to.id"])})` };
  });
  const cited = collect([`MATCH (from)-[cites:CITES]->()${ofDocument ? " WHERE cites.toId = $document" : ""}`, "WITH cites.toId AS id ORDER BY id", "RETURN id"]);
  return [...single, { name: "documentIds", expression: cited }];
}
