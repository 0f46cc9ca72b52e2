// Planning: what planning a field needs besides the field; and planFirst, which many fields have.
import type { Model } from "../model/model.js";
import type { ArgumentSite, ArgumentSites } from "./arguments.js";
import type { Cost } from "./query-plan.js";
import { readCount } from "./read-arguments.js";

export interface Planning {
  model: Model;
  sites: ArgumentSites;
  /** The pages of the level that is being planned. */
  costs: Cost[];
}

/** A parameter with how many at the most; the number itself is checked when it is bound. */
export function planFirst(site: ArgumentSite, argument: string, limit: number): string {
  return site.parameter((values) => BigInt(site.takes(argument) ? readCount(argument, values[argument], limit) : limit));
}
