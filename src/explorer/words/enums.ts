// The enums whose values the dictionaries put into words; a value that is added to the schema is missed there by the compiler.
export type { Basis, Comparator, GapKind, Outcome, ProgressStatus, QuantityKind, StrategyCategory } from "../generated/operations.js";
