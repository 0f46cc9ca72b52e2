// Target: a figure to be reached.
import { NodeKind } from "../model/node-kind.js";
import { SingleRelation } from "../model/relation.js";
import { Figure } from "./figure.js";
import { Indicator } from "./indicator.js";
import { TaskArea } from "./task-area.js";

@NodeKind({ plural: "targets", layer: 5, chinese: { title: "数量目标", description: "要达到的数字。" }, elsewhere: { series: "target" } }, "A figure to be reached (目标).")
export class Target extends Figure {
  @SingleRelation(() => TaskArea, { type: "SET_FOR", direction: "out" }, "The area it is set for.")
  taskArea?: object;

  @SingleRelation(() => Indicator, { type: "MEASURED_BY", direction: "out" }, "What it is a figure of.")
  indicator?: object;
}
