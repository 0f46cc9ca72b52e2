// checkCycles: links → complaints about entities that are linked to themselves, at once or, by links that only lead upwards, in the end.
import type { Complaint } from "../complaint.js";
import type { LinkSeed } from "../seeds.js";

/** Types of links that never lead back to where they start. */
const upward = ["PART_OF", "CONTINUES"];

export function checkCycles(links: LinkSeed[]): Complaint[] {
  const loops = links.filter(({ from, to }) => from === to);
  const others = links.filter(({ from, to }) => from !== to);
  return [
    ...loops.map((link) => complain(link, [link.from])),
    ...upward.flatMap((upwardType) => checkType(others.filter(({ type }) => type === upwardType))),
  ];
}

/** Every link that closes a circle, found by walking on from each entity once. */
function checkType(links: LinkSeed[]): Complaint[] {
  const byStart = new Map<string, LinkSeed[]>();
  for (const link of links) byStart.set(link.from, [...(byStart.get(link.from) ?? []), link]);
  const complaints: Complaint[] = [];
  const done = new Set<string>();
  const walk = (id: string, trail: string[]): void => {
    for (const link of byStart.get(id) ?? []) {
      const start = trail.indexOf(link.to);
      if (start >= 0) complaints.push(complain(link, trail.slice(start)));
      else if (!done.has(link.to)) walk(link.to, [...trail, link.to]);
    }
    done.add(id);
  };
  for (const start of byStart.keys()) if (!done.has(start)) walk(start, [start]);
  return complaints;
}

function complain({ type, origin }: LinkSeed, circle: string[]): Complaint {
  const message = `${type} leads in a circle: ${[...circle, circle[0]].join(" → ")}.`;
  return { code: "CYCLE", ...origin, message, remedy: "Take out the link that leads the wrong way." };
}
