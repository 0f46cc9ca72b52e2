// Event: a meeting or another happening that texts follow or mark.
import { GraphQLDate } from "graphql-scalars";
import { Int } from "type-graphql";
import { NodeKind } from "../model/node-kind.js";
import { Property } from "../model/property.js";
import { Entity } from "./entity.js";

@NodeKind({ plural: "events", layer: 7, chinese: { title: "会议与周年", description: "文件所遵循或纪念的会议、周年。" }, elsewhere: { classes: ["schema:Event"] } }, "A congress, meeting or anniversary that documents follow or mark (会议、周年).")
export class Event extends Entity {
  @Property(() => Int, "The year it took place in.", { nullable: true, filter: true, order: true })
  year?: number;

  @Property(() => GraphQLDate, "The day; null where no document gives it (近日).", { nullable: true, filter: true, order: true })
  date?: string;
}
