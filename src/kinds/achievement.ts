// Achievement: what has been done, with a figure or without.
import { NodeKind } from "../model/node-kind.js";
import { SingleRelation } from "../model/relation.js";
import { Figure } from "./figure.js";
import { Indicator } from "./indicator.js";

@NodeKind({ plural: "achievements", layer: 5, chinese: { title: "成效", description: "已经做到的，有无数字均可。" }, elsewhere: { series: "result", classes: ["schema:Observation"] } }, "What has been done, with a figure or without (成效).")
export class Achievement extends Figure {
  @SingleRelation(() => Indicator, { type: "MEASURED_BY", direction: "out" }, "What it is a figure of.")
  indicator?: object;
}
