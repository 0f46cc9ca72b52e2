// makeDocument: what a made-up document says → its areas, measures, targets and the rest, with the links between them and to what outlives it.
import type { DeclaredCountRecord, EntityRecord, LinkRecord, StoredValue } from "../curation/records.js";
import { documentId, type Edition, slugOf } from "./editions.js";
import { inferLink, makeLink } from "./link.js";
import { Page } from "./page.js";
import { Random } from "./random.js";
import { actions, qualities, stages, subjects, units, verbs, type Word } from "./words.js";

export interface World {
  seed: number;
  /** The id of one that outlives documents, often one of the first. */
  pickConcept(label: string, random: Random): string;
}

export interface MadeDocument {
  entities: EntityRecord[];
  /** By id, since there is one per (from, type, to). */
  links: Map<string, LinkRecord>;
  declaredCount: DeclaredCountRecord;
}

/** How many areas, and of each how many measures. Known without the document, so that the next year's can go on from it. */
function shapeOf({ seed }: World, { index }: Edition): number[] {
  const random = new Random(seed, index, 1);
  return Array.from({ length: random.between(7, 9) }, () => random.between(4, 8));
}

export function makeDocument(world: World, edition: Edition): MadeDocument {
  return new Writing(world, edition).finish();
}

class Writing {
  private readonly random: Random;
  private readonly page: Page;
  private readonly slug: string;
  private readonly previous: { slug: string; shape: number[] } | undefined;
  private readonly entities: EntityRecord[] = [];
  private readonly links = new Map<string, LinkRecord>();

  constructor(
    private readonly world: World,
    private readonly edition: Edition,
  ) {
    this.random = new Random(world.seed, edition.index);
    this.page = new Page(documentId(edition));
    this.slug = slugOf(edition);
    this.previous = edition.previous && { slug: slugOf(edition.previous), shape: shapeOf(world, edition.previous) };
  }

  finish(): MadeDocument {
    const { page, random, edition } = this;
    const shape = shapeOf(this.world, edition);
    page.write(`${edition.place.zh}${edition.year}年城乡建设工作报告`);
    page.beginParagraph();
    const heading = page.write(`以下${shape.length}方面工作`);
    const question = this.add("MajorQuestion", "major-question", "1", this.name(qualities, "如何实现", "How to reach"), { ordinal: 1 });
    this.linkConcept(question, "ADVANCES", "Strategy", 2);
    for (const number of [1, 2]) {
      const goal = this.add("Goal", "goal", String(number), this.name(qualities, "全面实现", "Reach fully"));
      this.linkConcept(goal, "ADVANCES", "Strategy", 2);
      this.linkConcept(goal, "GUIDED_BY", "Strategy", 1);
    }
    page.beginParagraph();
    const measures = shape.flatMap((count, index) => this.writeArea(index + 1, count, question));
    page.beginParagraph();
    for (let number = random.between(7, 13); number > 0; number--) this.writeAchievement(number);
    for (const measure of [0, 1, 2].map(() => random.pick(measures))) this.link(inferLink(measure, "RELATED_TO", this.world.pickConcept("Programme", random)));
    const declaredCount = { document: documentId(edition), kind: "TASK_AREA", labelZh: "方面工作", labelEn: "areas of work", declared: shape.length, found: shape.length, evidence: [heading], origin: heading.origin };
    return { entities: this.entities, links: this.links, declaredCount };
  }

  private writeArea(ordinal: number, count: number, question: EntityRecord): EntityRecord[] {
    const { random, edition } = this;
    const subject = random.pick(subjects);
    const quality = random.pick(qualities);
    const area = this.add("TaskArea", "task-area", String(ordinal), { zh: `${subject.zh}${quality.zh}`, en: `${subject.en}: ${quality.en}` }, { ordinal, year: edition.year });
    this.linkConcept(area, "ADVANCES", "Strategy", 2);
    this.link(makeLink(area, "ANSWERS", question.id));
    if (random.happens(0.5)) this.linkConcept(area, "SET_OUT_AT", "Event", 1);
    if (this.previous && ordinal <= this.previous.shape.length) this.link(makeLink(area, "CONTINUES", `task-area/${this.previous.slug}-${ordinal}`));

    const measures: EntityRecord[] = [];
    for (let number = 1; number <= count; number++) measures.push(this.writeMeasure(area, measures, `${ordinal}-${number}`));
    for (let number = random.between(1, 2); number <= 2; number++) this.writeTarget(area, random.pick(measures), `${ordinal}-${number}`);
    return measures;
  }

  private writeMeasure(area: EntityRecord, siblings: EntityRecord[], number: string): EntityRecord {
    const { random, previous, edition } = this;
    const [verb, subject, action] = [random.pick(verbs), random.pick(subjects), random.pick(actions)];
    const measure = this.add("Measure", "measure", number, { zh: `${verb.zh}${subject.zh}${action.zh}`, en: `${verb.en} the ${action.en} of ${subject.en}` }, { year: edition.year });
    const parent = siblings.length > 0 && random.happens(0.2) ? random.pick(siblings) : area;
    this.link(makeLink(measure, "PART_OF", parent.id));
    if (random.happens(0.55)) this.linkConcept(measure, "IMPLEMENTS", "Programme", 1);
    if (random.happens(0.25)) this.linkConcept(measure, "IMPLEMENTS", "Strategy", 1);
    if (random.happens(0.2)) this.linkConcept(measure, "GUIDED_BY", "Strategy", 1);
    if (random.happens(0.1)) this.linkConcept(measure, "IMPLEMENTS", "Instrument", 1);
    if (random.happens(0.45)) this.link(makeLink({ ...measure, id: this.world.pickConcept("Organization", random) }, "RESPONSIBLE_FOR", measure.id));
    const [ordinal, place] = number.split("-").map(Number) as [number, number];
    if (previous && place <= (previous.shape[ordinal - 1] ?? 0) && random.happens(0.1)) this.link(makeLink(measure, "CONTINUES", `measure/${previous.slug}-${number}`));
    return measure;
  }

  private writeTarget(area: EntityRecord, measure: EntityRecord, number: string): void {
    const target = this.add("Target", "target", number, ...this.figure("新增", "New", this.edition.year, "FLOW"));
    this.link(makeLink(target, "SET_FOR", area.id));
    this.linkConcept(target, "MEASURED_BY", "Indicator", 1);
    if (this.random.happens(0.75)) this.link(makeLink(target, "QUANTIFIES", measure.id));
  }

  private writeAchievement(number: number): void {
    const achievement = this.add("Achievement", "achievement", String(number), ...this.figure("累计完成", "Completed in total:", this.edition.year - 1, "STOCK"));
    if (this.random.happens(0.6)) this.linkConcept(achievement, "MEASURED_BY", "Indicator", 1);
    this.linkConcept(achievement, "RESULT_OF", this.random.happens(0.8) ? "Programme" : "Strategy", 1);
  }

  private figure(zh: string, en: string, year: number, quantity: string): [Word, Record<string, StoredValue>] {
    const { random } = this;
    const [subject, stage, unit] = [random.pick(subjects), random.pick(stages), random.pick(units)];
    const inTenThousands = random.happens(0.2);
    const number = inTenThousands ? random.between(5, 400) / 10 : random.between(1, 60) * random.pick([1, 5, 10, 50]);
    const value = inTenThousands ? Math.round(number * 10) * 1000 : number;
    const asWritten = `${number}${inTenThousands ? "万" : ""}${unit.zh}`;
    const comparator = random.pick(["EQ", "EQ", "GTE", "GT"]);
    return [
      { zh: `${zh}${subject.zh}${asWritten}`, en: `${en} ${value} ${unit.en} of ${subject.en} (${stage.en})` },
      { value, unitZh: unit.zh, unitEn: unit.en, asWritten, comparator, quantity, year },
    ];
  }

  private name(words: Word[], zh: string, en: string): Word {
    const [subject, word] = [this.random.pick(subjects), this.random.pick(words)];
    return { zh: `${zh}${subject.zh}${word.zh}`, en: `${en} ${word.en} of ${subject.en}` };
  }

  private add(label: string, slug: string, number: string, { zh, en }: Word, properties: Record<string, StoredValue> = {}): EntityRecord {
    const evidence = this.page.write(zh);
    const entity = { id: `${slug}/${this.slug}-${number}`, label, properties: { nameZh: zh, nameEn: en, aliases: [], ...properties }, evidence: [evidence], origin: evidence.origin };
    this.entities.push(entity);
    return entity;
  }

  private linkConcept(entity: EntityRecord, type: string, label: string, count: number): void {
    const make = type === "ADVANCES" && this.random.happens(0.2) ? inferLink : makeLink;
    for (let number = 0; number < count; number++) this.link(make(entity, type, this.world.pickConcept(label, this.random)));
  }

  private link(link: LinkRecord): void {
    if (!this.links.has(link.id)) this.links.set(link.id, link);
  }
}
