// Instrument: a paper that governs, issued or to come.
import { Int } from "type-graphql";
import { registerCodes } from "../model/enum-meanings.js";
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Entity } from "./entity.js";

export enum InstrumentStatus {
  PLANNED = "PLANNED",
  ISSUED = "ISSUED",
}
registerCodes(InstrumentStatus, {
  name: "InstrumentStatus",
  description: "Whether a paper is out.",
  meanings: { PLANNED: { zh: "将出台、拟制订。", en: "To come (将出台、制订)." }, ISSUED: { zh: "已出台、印发、签订。", en: "Out (出台了、印发、签订)." } },
});

@NodeKind({ plural: "instruments", layer: 6, chinese: { title: "文书", description: "起规范作用的文书：意见、方案、协议、标准、要点、制度、政策举措。" }, elsewhere: { classes: ["schema:CreativeWork"] } }, "A paper that governs: an opinion, plan, agreement, standard or rule (意见、方案、协议、标准、要点、制度、政策举措).")
export class Instrument extends Entity {
  @Property(() => InstrumentStatus, "Whether it is out.", { filter: true })
  status!: InstrumentStatus;

  @Property(() => Int, "The year it was issued in, or is planned for.", { nullable: true, filter: true, order: true })
  year?: number;
}
