// The list of kinds: a new kind is its own file and one line here. Their order is the order of docs, legends and counts.
import "reflect-metadata";
import "./entity.js";
import { buildModel } from "../model/model.js";
import { Achievement } from "./achievement.js";
import { Document } from "./document.js";
import { Event } from "./event.js";
import { Goal } from "./goal.js";
import { Indicator } from "./indicator.js";
import { Instrument } from "./instrument.js";
import { linkTypes } from "./link-types.js";
import { MajorQuestion } from "./major-question.js";
import { Measure } from "./measure.js";
import { Organization } from "./organization.js";
import { Programme } from "./programme.js";
import { RelationshipPair } from "./relationship-pair.js";
import { Strategy } from "./strategy.js";
import { Target } from "./target.js";
import { TaskArea } from "./task-area.js";

export const kindClasses = [
  Strategy,
  Goal,
  MajorQuestion,
  RelationshipPair,
  TaskArea,
  Measure,
  Target,
  Indicator,
  Achievement,
  Programme,
  Instrument,
  Organization,
  Event,
  Document,
];

/** The whole vocabulary as one table: importer, planner, checks, exports and docs read it. */
export const model = buildModel(kindClasses, linkTypes);
