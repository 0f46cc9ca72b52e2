// The vocabulary of links: what each type says, and between which kinds it may stand. One table for checks, docs and exports.
import { registerEnumType } from "type-graphql";
import type { LinkTypeRow } from "../model/model.js";

export const linkTypes: LinkTypeRow[] = [
  {
    type: "PART_OF",
    title: "is part of",
    description: "Is a part of, or a result under the heading of.",
    chinese: { title: "属于", description: "是其一部分，或是该标题下的成效。" },
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
    title: "is guided by",
    description: "Follows it (以…为指导、贯彻…精神、落实…指示).",
    chinese: { title: "遵循", description: "以其为指导，或予以贯彻、落实。" },
    ends: [{ from: ["*"], to: ["Strategy", "Event"] }],
  },
  {
    type: "ADVANCES",
    title: "advances",
    description: "Brings it about (推进、打造、践行、实现).",
    chinese: { title: "推进", description: "推进、打造、践行、实现。" },
    supports: true,
    ends: [{ from: ["MajorQuestion", "TaskArea", "Goal", "RelationshipPair"], to: ["Strategy", "Goal"] }],
  },
  { type: "ANSWERS", title: "answers", description: "Answers the question.", chinese: { title: "回答", description: "回答该命题。" }, supports: true, ends: [{ from: ["TaskArea"], to: ["MajorQuestion"] }] },
  {
    type: "BALANCES",
    title: "is balanced in",
    description: "Must be balanced there.",
    chinese: { title: "平衡于", description: "须在其中保持平衡。" },
    ends: [{ from: ["RelationshipPair"], to: ["MajorQuestion", "TaskArea"] }],
  },
  { type: "SET_FOR", title: "is set for", description: "Is set for the area.", chinese: { title: "设定于", description: "为该方面设定。" }, supports: true, ends: [{ from: ["Target"], to: ["TaskArea"] }] },
  { type: "QUANTIFIES", title: "puts a figure to", description: "Puts a figure to.", chinese: { title: "量化", description: "为其给出数字。" }, supports: true, ends: [{ from: ["Target"], to: ["Measure", "Programme"] }] },
  { type: "MEASURED_BY", title: "is measured by", description: "Is a figure of the indicator.", chinese: { title: "计入指标", description: "是该指标的数字。" }, elsewhere: { property: "schema:variableMeasured" }, ends: [{ from: ["Target", "Achievement"], to: ["Indicator"] }] },
  {
    type: "RESULT_OF",
    title: "is a result of",
    description: "Came of it; never of what is set for a later year.",
    chinese: { title: "产生于", description: "由其产生；不能指向为以后年份设定的内容。" },
    supports: true,
    ends: [{ from: ["Achievement"], to: ["TaskArea", "Measure", "Programme", "Instrument", "Strategy"] }],
  },
  {
    type: "IMPLEMENTS",
    title: "implements",
    description: "Carries it out.",
    chinese: { title: "落实", description: "落实、执行。" },
    supports: true,
    ends: [{ from: ["Measure", "Programme", "Instrument"], to: ["Measure", "Programme", "Strategy", "Goal", "Instrument"] }],
  },
  {
    type: "CONTINUES",
    title: "continues",
    description: "Carries on the one of an earlier year.",
    chinese: { title: "延续", description: "延续以前年份的那一项。" },
    ends: [{ from: ["TaskArea", "Measure", "Instrument"], to: ["TaskArea", "Measure", "Instrument"] }],
    sameKind: true,
  },
  { type: "RESPONSIBLE_FOR", title: "is responsible for", description: "Answers for it, as the text says.", chinese: { title: "负责", description: "文中写明由其负责。" }, ends: [{ from: ["Organization"], to: ["*"] }] },
  { type: "SET_OUT_AT", title: "was set out at", description: "Was put forward there.", chinese: { title: "提出于", description: "在会上提出。" }, ends: [{ from: ["*"], to: ["Event"] }] },
  {
    type: "RELATED_TO",
    title: "is related to",
    description: "Belongs together in a way that no other type says; always with a rationale.",
    chinese: { title: "相关", description: "相关，但其他类型都不适用；总要说明理由。" },
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
