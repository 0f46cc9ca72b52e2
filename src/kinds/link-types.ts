// The vocabulary of links: what each type says, and between which kinds it may stand. One table for checks, docs and exports.
import { registerEnumType } from "type-graphql";
import type { LinkTypeRow } from "../model/model.js";

export const linkTypes: LinkTypeRow[] = [
  {
    type: "PART_OF",
    description: "Is a part of, or a result under the heading of.",
    supports: true,
    elsewhere: { concepts: { property: "skos:broader", inverse: "skos:narrower" } },
    ends: [
      { from: ["Strategy"], to: ["Strategy"] },
      { from: ["Goal"], to: ["Goal"] },
      { from: ["Measure"], to: ["TaskArea"] },
      { from: ["Measure"], to: ["Measure"] },
      { from: ["Programme"], to: ["Programme"] },
      { from: ["Achievement"], to: ["Achievement"] },
    ],
  },
  {
    type: "GUIDED_BY",
    description: "Follows it (以…为指导、贯彻…精神、落实…指示).",
    ends: [{ from: ["*"], to: ["Strategy", "Event"] }],
  },
  {
    type: "ADVANCES",
    description: "Brings it about (推进、打造、践行、实现).",
    supports: true,
    ends: [{ from: ["MajorQuestion", "TaskArea", "Goal", "RelationshipPair"], to: ["Strategy", "Goal"] }],
  },
  { type: "ANSWERS", description: "Answers the question.", supports: true, ends: [{ from: ["TaskArea"], to: ["MajorQuestion"] }] },
  {
    type: "BALANCES",
    description: "Must be balanced there.",
    ends: [{ from: ["RelationshipPair"], to: ["MajorQuestion", "TaskArea"] }],
  },
  { type: "SET_FOR", description: "Is set for the area.", supports: true, ends: [{ from: ["Target"], to: ["TaskArea"] }] },
  { type: "QUANTIFIES", description: "Puts a figure to.", supports: true, ends: [{ from: ["Target"], to: ["Measure", "Programme"] }] },
  { type: "MEASURED_BY", description: "Is a figure of the indicator.", elsewhere: { property: "schema:variableMeasured" }, ends: [{ from: ["Target", "Achievement"], to: ["Indicator"] }] },
  {
    type: "RESULT_OF",
    description: "Came of it; never of what is set for a later year.",
    supports: true,
    ends: [{ from: ["Achievement"], to: ["TaskArea", "Measure", "Programme", "Instrument", "Strategy"] }],
  },
  {
    type: "IMPLEMENTS",
    description: "Carries it out.",
    supports: true,
    ends: [{ from: ["Measure", "Programme", "Instrument"], to: ["Measure", "Programme", "Strategy", "Goal", "Instrument"] }],
  },
  {
    type: "CONTINUES",
    description: "Carries on the one of an earlier year.",
    ends: [{ from: ["TaskArea", "Measure", "Instrument"], to: ["TaskArea", "Measure", "Instrument"] }],
    sameKind: true,
  },
  { type: "RESPONSIBLE_FOR", description: "Answers for it, as the text says.", ends: [{ from: ["Organization"], to: ["*"] }] },
  { type: "SET_OUT_AT", description: "Was put forward there.", ends: [{ from: ["*"], to: ["Event"] }] },
  {
    type: "RELATED_TO",
    description: "Belongs together in a way that no other type says; always with a rationale.",
    ends: [{ from: ["*"], to: ["*"] }],
    inferredOnly: true,
    elsewhere: { concepts: { property: "skos:related", inverse: "skos:related" } },
  },
];

/** The GraphQL enum of link types; each is the relationship type in Neo4j too. */
export const LinkType: Record<string, string> = Object.fromEntries(linkTypes.map(({ type }) => [type, type]));

registerEnumType(LinkType, {
  name: "LinkType",
  description: "What a link says, read from its `from` to its `to`.",
  valuesConfig: Object.fromEntries(linkTypes.map(({ type, description }) => [type, { description }])),
});
