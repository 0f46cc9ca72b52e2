// Progress: a target beside its baseline and its result, as the targets view asks for them.
import type { TargetsBesideResultsQuery } from "../generated/operations.js";

export type Progress = TargetsBesideResultsQuery["progress"]["nodes"][number];
export type Figure = Progress["target"];
