// Strategy: a guiding strategy, thought, requirement or principle.
import { registerCodes } from "../model/enum-meanings.js";
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Relation } from "../model/relation.js";
import { Entity } from "./entity.js";
import { MajorQuestion } from "./major-question.js";

export enum StrategyCategory {
  STRATEGY = "STRATEGY",
  GUIDING_THOUGHT = "GUIDING_THOUGHT",
  POLITICAL_REQUIREMENT = "POLITICAL_REQUIREMENT",
  WORKING_PRINCIPLE = "WORKING_PRINCIPLE",
}
registerCodes(StrategyCategory, {
  name: "StrategyCategory",
  description: "What sort of guidance a strategy is.",
  meanings: {
    STRATEGY: { zh: "要实现的战略，如“八八战略”“两个先行”。", en: "A strategy to bring about: 八八战略, 两个先行." },
    GUIDING_THOUGHT: { zh: "要贯彻的思想，如“新发展理念”。", en: "A thought to follow: 新发展理念." },
    POLITICAL_REQUIREMENT: { zh: "政治要求，如“四个意识”。", en: "A political requirement: 四个意识." },
    WORKING_PRINCIPLE: { zh: "工作原则，如“稳进提质、除险保安、塑造变革”。", en: "A principle of work: 稳进提质、除险保安、塑造变革." },
  },
});

const parts = { STRATEGY: "vision", GUIDING_THOUGHT: "value", POLITICAL_REQUIREMENT: "value", WORKING_PRINCIPLE: "value" } as const satisfies Record<StrategyCategory, string>;

@NodeKind({ plural: "strategies", layer: 0, chinese: { title: "战略", description: "起指导作用的战略、思想、要求或原则。" }, elsewhere: { classes: ["skos:Concept"], plan: { property: "category", parts } } }, "A guiding strategy, thought, requirement or principle (战略、思想、要求、原则).")
export class Strategy extends Entity {
  @Property(() => StrategyCategory, "What sort of guidance it is.", { filter: true })
  category!: StrategyCategory;

  @Relation(() => Strategy, { type: "PART_OF", direction: "in" }, "What it is made of.")
  parts!: object;

  @Relation(() => MajorQuestion, { type: "ADVANCES", direction: "in" }, "The major questions whose answer brings it about.")
  majorQuestions!: object;
}
