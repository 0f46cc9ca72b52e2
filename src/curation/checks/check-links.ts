// checkLinks: seeds → complaints about links that may not stand: between these kinds, in this year, twice, beside another, in a circle.
import { linkAllowed, type LinkTypeRow, type Model } from "../../model/model.js";
import type { Complaint } from "../complaint.js";
import { linkId } from "../records.js";
import type { EntitySeed, LinkSeed, Seeds } from "../seeds.js";
import { checkCycles } from "./check-cycles.js";

/** A link with the entities at its ends. */
interface JoinedLink {
  link: LinkSeed;
  row: LinkTypeRow;
  from: EntitySeed;
  to: EntitySeed;
}

export function checkLinks(model: Model, { entities, links }: Seeds): Complaint[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const joined = links.flatMap((link): JoinedLink[] => {
    const [row, from, to] = [model.linkTypeByName.get(link.type), byId.get(link.from), byId.get(link.to)];
    return row && from && to ? [{ link, row, from, to }] : [];
  });
  return [
    ...joined.flatMap((link) => [...checkEnds(model, link), ...checkYears(link)]),
    ...checkRepeated(links),
    ...checkSingle(joined),
    ...checkCycles(links),
  ];
}

function checkEnds(model: Model, { link: { type, origin }, row, from, to }: JoinedLink): Complaint[] {
  if (linkAllowed(row, from.kind.label, to.kind.label)) return [];
  const slugs = (labels: string[]) => labels.map((label) => model.kindByLabel.get(label)?.slug ?? "anything").join(" or ");
  const allowed = row.ends.map((pair) => `${slugs(pair.from)} → ${slugs(pair.to)}`).join("; ");
  const message = `${type} can't lead from ${from.id} to ${to.id}.`;
  return [{ code: "LINK_NOT_ALLOWED", ...origin, message, remedy: `Allowed: ${allowed}${row.sameKind ? ", both of one kind" : ""}.` }];
}

/** What the year at the end of a link may be, seen from the year at its start. */
const yearRules: Record<string, { holds: (from: number, to: number) => boolean; says: string }> = {
  CONTINUES: { holds: (from, to) => to < from, says: "something of an earlier year" },
  RESULT_OF: { holds: (from, to) => to <= from, says: "something of its own year or an earlier one" },
};

function checkYears({ link: { type, origin }, from, to }: JoinedLink): Complaint[] {
  const rule = yearRules[type];
  const [start, end] = [yearOf(from), yearOf(to)];
  if (!rule || start === undefined || end === undefined || rule.holds(start, end)) return [];
  const message = `${type} leads from ${from.id} (${start}) to ${to.id} (${end}).`;
  return [{ code: "WRONG_YEAR", ...origin, message, remedy: `Lead it to ${rule.says}, or correct a \`year\`.` }];
}

function yearOf({ properties }: EntitySeed): number | undefined {
  const year = properties.get("year")?.value;
  return typeof year === "number" ? year : undefined;
}

/** One link per (from, type, to); only what several documents state may be told several times. */
function checkRepeated(links: LinkSeed[]): Complaint[] {
  const earlier = new Map<string, LinkSeed[]>();
  return links.flatMap((link): Complaint[] => {
    const id = linkId(link.from, link.type, link.to);
    const others = earlier.get(id) ?? [];
    earlier.set(id, [...others, link]);
    const conflict = others.find(({ origin, basis }) => origin.file === link.origin.file || basis === "INFERRED" || link.basis === "INFERRED");
    if (!conflict) return [];
    const message = `${link.from} ${link.type} ${link.to} stands already in ${conflict.origin.file}:${conflict.origin.line}.`;
    const remedy =
      conflict.origin.file === link.origin.file
        ? "Join the two: one link with all the evidence."
        : "Keep the one that is STATED; only STATED links of several documents become one.";
    return [{ code: "DUPLICATE_LINK", ...link.origin, message, remedy }];
  });
}

/** A field of the API that answers with one entity, and the link that gives the answer. */
interface SingleAnswer {
  owner: EntitySeed;
  field: string;
  answer: EntitySeed;
}

/** Where the API answers with one entity, there can be one link. */
function checkSingle(joined: JoinedLink[]): Complaint[] {
  const taken = new Map<string, JoinedLink & SingleAnswer>();
  return joined.flatMap((joinedLink) =>
    singleAnswers(joinedLink).flatMap((single): Complaint[] => {
      const { owner, field, answer } = single;
      const key = `${owner.id} ${field}`;
      const first = taken.get(key);
      if (!first) taken.set(key, { ...joinedLink, ...single });
      if (!first || first.answer === answer) return [];
      const { type, origin } = joinedLink.link;
      const place = `${first.link.origin.file}:${first.link.origin.line}`;
      const message = `${owner.id} is joined by ${type} to ${first.answer.id} (${place}) and to ${answer.id}, but \`${field}\` is one.`;
      return [{ code: "ONLY_ONE_LINK", ...origin, message, remedy: "Keep one of the two links." }];
    }),
  );
}

/** Links to entities of the owner's own kind count too: the field follows them to their end. */
function singleAnswers({ link: { type }, from, to }: JoinedLink): SingleAnswer[] {
  const fields = (owner: EntitySeed, answer: EntitySeed, along: "in" | "out") =>
    owner.kind.relations
      .filter((relation) => !relation.many && relation.type === type && relation.direction === along)
      .filter((relation) => [relation.to().label, owner.kind.label].includes(answer.kind.label))
      .map(({ name }): SingleAnswer => ({ owner, field: name, answer }));
  return [...fields(from, to, "out"), ...fields(to, from, "in")];
}
