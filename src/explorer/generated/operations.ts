/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on Achievement; all that are given must hold. One on a value that is missing does not hold. */
export type AchievementFilter = {
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AchievementFilter> | null | undefined;
  /** On `asWritten`. */
  asWritten?: TextFilter | null | undefined;
  /** On `comparator`. */
  comparator?: Array<Comparator> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `indicator`, which must be there: `{}` asks for no more than that. */
  indicator?: IndicatorFilter | null | undefined;
  /** On `max`. */
  max?: FloatFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: AchievementFilter | null | undefined;
  /** On `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AchievementFilter> | null | undefined;
  /** On `quantity`. */
  quantity?: Array<QuantityKind> | null | undefined;
  /** On `since`. */
  since?: IntFilter | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
  /** On `unit`. */
  unit?: TextFilter | null | undefined;
  /** On `value`. */
  value?: FloatFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of Achievement as a whole; all that are given must hold. */
export type AchievementListFilter = {
  /** Each one is so; holds where there is none. */
  every?: AchievementFilter | null | undefined;
  /** None is so; `{}`: there is none at all. */
  none?: AchievementFilter | null | undefined;
  /** At least one is so; `{}`: there is at least one. */
  some?: AchievementFilter | null | undefined;
};

/** What a link rests on. */
export const Basis = {
  /** An editor concluded it; the rationale says why. */
  Inferred: 'INFERRED',
  /** A document says so; the evidence quotes it. */
  Stated: 'STATED'
} as const;

export type Basis = typeof Basis[keyof typeof Basis];
/** How something of the one document stands to the other document. */
export const ChangeKind = {
  /** Only the second document cites it, and nothing in the first is its counterpart. */
  Added: 'ADDED',
  /** The second document has what CONTINUES it. */
  Continued: 'CONTINUED',
  /** Only the first document cites it, and nothing in the second is its counterpart. It may go on unmentioned. */
  Dropped: 'DROPPED',
  /** A target of the same indicator, with a smaller number in the second. In a RANK a smaller number is a higher place. */
  Lowered: 'LOWERED',
  /** A target of the same indicator, but the two measure different things or their wording leaves it open; `reason` says why. */
  NotComparable: 'NOT_COMPARABLE',
  /** A target of the same indicator, with a larger number in the second. */
  Raised: 'RAISED',
  /** Both documents cite it. */
  Shared: 'SHARED',
  /** A target of the same indicator, with the same number. */
  Unchanged: 'UNCHANGED'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
/** How a citation is written. In all styles, what the graph does not know (an access date, pages, a place of publication) is left out, or said to be unknown where the style has a word for that. */
export const CitationStyle = {
  /** BibTeX in UTF-8: an entry for each document, its key the last part of the document's id; quotes, their paragraphs and deep links in `annote`, of paths with the numbers of paths and steps that GB_T_7714 gives them. */
  Bibtex: 'BIBTEX',
  /** The text of a JSON array of CSL items (citationstyles.org), one for each document; quotes, their paragraphs and deep links in `note`, numbered as in BIBTEX. */
  CslJson: 'CSL_JSON',
  /** Plain text by GB/T 7714—2015, numeric: a line with the reference ([N] a newspaper article, [EB/OL] a web page, [Z] another document), with lang EN a second one with the English title; then a line for each quote, with its paragraph and its deep link where there is one. */
  GbT_7714: 'GB_T_7714'
} as const;

export type CitationStyle = typeof CitationStyle[keyof typeof CitationStyle];
/** How the figure is to be taken, as written. */
export const Comparator = {
  /** 左右, 约, 近. */
  Approx: 'APPROX',
  /** Plain, 达, 增长至. */
  Eq: 'EQ',
  /** 余, 多, 超过, 突破. */
  Gt: 'GT',
  /** 以上, 不低于. */
  Gte: 'GTE',
  /** 不到, 低于. */
  Lt: 'LT',
  /** 以内, 不超过. */
  Lte: 'LTE',
  /** A—B: from `value` to `max`. */
  Range: 'RANGE'
} as const;

export type Comparator = typeof Comparator[keyof typeof Comparator];
/** What an entity is. */
export const EntityKind = {
  Achievement: 'ACHIEVEMENT',
  Document: 'DOCUMENT',
  Event: 'EVENT',
  Goal: 'GOAL',
  Indicator: 'INDICATOR',
  Instrument: 'INSTRUMENT',
  MajorQuestion: 'MAJOR_QUESTION',
  Measure: 'MEASURE',
  Organization: 'ORGANIZATION',
  Programme: 'PROGRAMME',
  RelationshipPair: 'RELATIONSHIP_PAIR',
  Strategy: 'STRATEGY',
  Target: 'TARGET',
  TaskArea: 'TASK_AREA'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
/** Conditions on Figure; all that are given must hold. One on a value that is missing does not hold. */
export type FigureFilter = {
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FigureFilter> | null | undefined;
  /** On `asWritten`. */
  asWritten?: TextFilter | null | undefined;
  /** On `comparator`. */
  comparator?: Array<Comparator> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `max`. */
  max?: FloatFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: FigureFilter | null | undefined;
  /** On `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FigureFilter> | null | undefined;
  /** On `quantity`. */
  quantity?: Array<QuantityKind> | null | undefined;
  /** On `since`. */
  since?: IntFilter | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
  /** On `unit`. */
  unit?: TextFilter | null | undefined;
  /** On `value`. */
  value?: FloatFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of Figure as a whole; all that are given must hold. */
export type FigureListFilter = {
  /** Each one is so; holds where there is none. */
  every?: FigureFilter | null | undefined;
  /** None is so; `{}`: there is none at all. */
  none?: FigureFilter | null | undefined;
  /** At least one is so; `{}`: there is at least one. */
  some?: FigureFilter | null | undefined;
};

/** Conditions on a number; all that are given must hold. */
export type FloatFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** This or more. */
  gte?: number | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

/** What may be missing. */
export const GapKind = {
  /** A count that a document declares and that differs from what was read from it. */
  DeclaredCountMismatch: 'DECLARED_COUNT_MISMATCH',
  /** A measure to which, and to whose parts, no target puts a figure. */
  MeasureWithoutTarget: 'MEASURE_WITHOUT_TARGET',
  /** A major question that no area of work answers. */
  QuestionWithoutTaskArea: 'QUESTION_WITHOUT_TASK_AREA',
  /** An entity, or a link that is called stated, without a quote. */
  StatementWithoutEvidence: 'STATEMENT_WITHOUT_EVIDENCE',
  /** A strategy (of category STRATEGY) to which no target leads within 6 links of support. */
  StrategyWithoutTarget: 'STRATEGY_WITHOUT_TARGET',
  /** A target whose indicator has no achievement of an earlier year. */
  TargetWithoutBaseline: 'TARGET_WITHOUT_BASELINE',
  /** An area of work for which no target is set. */
  TaskAreaWithoutTarget: 'TASK_AREA_WITHOUT_TARGET'
} as const;

export type GapKind = typeof GapKind[keyof typeof GapKind];
/** Conditions on an id; all that are given must hold. */
export type IdFilter = {
  /** This id. */
  eq?: string | number | null | undefined;
  /** One of these ids, at most 1000. */
  in?: Array<string | number> | null | undefined;
};

/** Conditions on Indicator; all that are given must hold. One on a value that is missing does not hold. */
export type IndicatorFilter = {
  /** On the entities in `achievements`. */
  achievements?: AchievementListFilter | null | undefined;
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<IndicatorFilter> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On the entities in `figures`. */
  figures?: FigureListFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: IndicatorFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<IndicatorFilter> | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
  /** On the entities in `targets`. */
  targets?: TargetListFilter | null | undefined;
  /** On `unit`. */
  unit?: TextFilter | null | undefined;
};

/** Conditions on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** This or more. */
  gte?: number | null | undefined;
  /** One of these. */
  in?: Array<number> | null | undefined;
  /** This or less. */
  lte?: number | null | undefined;
};

/** The language of an answer's texts. EN falls back to ZH where no English is known. */
export const Language = {
  /** English; working names where no settled translation exists. */
  En: 'EN',
  /** Chinese, in the official wording. */
  Zh: 'ZH'
} as const;

export type Language = typeof Language[keyof typeof Language];
/** Which way links run, seen from the entity that is asked. */
export const LinkDirection = {
  /** Either way. */
  Both: 'BOTH',
  /** To it. */
  In: 'IN',
  /** From it. */
  Out: 'OUT'
} as const;

export type LinkDirection = typeof LinkDirection[keyof typeof LinkDirection];
/** What a link says, read from its `from` to its `to`. */
export const LinkType = {
  /** Brings it about (推进、打造、践行、实现). */
  Advances: 'ADVANCES',
  /** Answers the question. */
  Answers: 'ANSWERS',
  /** Must be balanced there. */
  Balances: 'BALANCES',
  /** Carries on the one of an earlier year. */
  Continues: 'CONTINUES',
  /** Follows it (以…为指导、贯彻…精神、落实…指示). */
  GuidedBy: 'GUIDED_BY',
  /** Carries it out. */
  Implements: 'IMPLEMENTS',
  /** Is a figure of the indicator. */
  MeasuredBy: 'MEASURED_BY',
  /** Is a part of, or a result under the heading of. */
  PartOf: 'PART_OF',
  /** Puts a figure to. */
  Quantifies: 'QUANTIFIES',
  /** Belongs together in a way that no other type says; always with a rationale. */
  RelatedTo: 'RELATED_TO',
  /** Answers for it, as the text says. */
  ResponsibleFor: 'RESPONSIBLE_FOR',
  /** Came of it; never of what is set for a later year. */
  ResultOf: 'RESULT_OF',
  /** Is set for the area. */
  SetFor: 'SET_FOR',
  /** Was put forward there. */
  SetOutAt: 'SET_OUT_AT'
} as const;

export type LinkType = typeof LinkType[keyof typeof LinkType];
/** Conditions on MajorQuestion; all that are given must hold. One on a value that is missing does not hold. */
export type MajorQuestionFilter = {
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MajorQuestionFilter> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: MajorQuestionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MajorQuestionFilter> | null | undefined;
  /** On `ordinal`. */
  ordinal?: IntFilter | null | undefined;
  /** On `period`. */
  period?: TextFilter | null | undefined;
  /** On the entities in `strategies`. */
  strategies?: StrategyListFilter | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
  /** On the entities in `taskAreas`. */
  taskAreas?: TaskAreaListFilter | null | undefined;
};

/** Conditions on a list of MajorQuestion as a whole; all that are given must hold. */
export type MajorQuestionListFilter = {
  /** Each one is so; holds where there is none. */
  every?: MajorQuestionFilter | null | undefined;
  /** None is so; `{}`: there is none at all. */
  none?: MajorQuestionFilter | null | undefined;
  /** At least one is so; `{}`: there is at least one. */
  some?: MajorQuestionFilter | null | undefined;
};

/** Conditions on Measure; all that are given must hold. One on a value that is missing does not hold. */
export type MeasureFilter = {
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MeasureFilter> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: MeasureFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MeasureFilter> | null | undefined;
  /** On the entities in `parts`. */
  parts?: MeasureListFilter | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
  /** On the entities in `targets`. */
  targets?: TargetListFilter | null | undefined;
  /** On `taskArea`, which must be there: `{}` asks for no more than that. */
  taskArea?: TaskAreaFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of Measure as a whole; all that are given must hold. */
export type MeasureListFilter = {
  /** Each one is so; holds where there is none. */
  every?: MeasureFilter | null | undefined;
  /** None is so; `{}`: there is none at all. */
  none?: MeasureFilter | null | undefined;
  /** At least one is so; `{}`: there is at least one. */
  some?: MeasureFilter | null | undefined;
};

/** A target against the result of its own year. A plain target counts as a floor, a plain RANK as a ceiling. */
export const Outcome = {
  /** Whatever the result's wording allows lies where the target asks. */
  Met: 'MET',
  /** The two measure different things, or their wording leaves it open; `reason` says why. */
  NotComparable: 'NOT_COMPARABLE',
  /** Nothing that the result's wording allows lies there. */
  NotMet: 'NOT_MET',
  /** The graph holds no achievement of its indicator of that year. */
  NotReported: 'NOT_REPORTED'
} as const;

export type Outcome = typeof Outcome[keyof typeof Outcome];
/** A target's number against its baseline's, as written. It says nothing of better or worse: in a RANK a smaller number is a higher place. */
export const ProgressStatus = {
  /** The target's number is smaller than its baseline's. */
  Lowered: 'LOWERED',
  /** Their numbers measure different things, or their wording leaves it open; `reason` says why. */
  NotComparable: 'NOT_COMPARABLE',
  /** The graph holds no achievement of its indicator of an earlier year. */
  NoBaseline: 'NO_BASELINE',
  /** The target's number is larger than its baseline's. */
  Raised: 'RAISED',
  /** The numbers are equal. */
  Unchanged: 'UNCHANGED'
} as const;

export type ProgressStatus = typeof ProgressStatus[keyof typeof ProgressStatus];
/** What sort of quantity a figure is. */
export const QuantityKind = {
  /** Done or added within the period (新增). */
  Flow: 'FLOW',
  /** A rate of change, or percentage points. */
  Growth: 'GROWTH',
  /** A place among peers. */
  Rank: 'RANK',
  /** A share of a whole. */
  Ratio: 'RATIO',
  /** Accumulated, in hand or standing at the period's end; per-head levels too. */
  Stock: 'STOCK'
} as const;

export type QuantityKind = typeof QuantityKind[keyof typeof QuantityKind];
/** What sort of guidance a strategy is. */
export const StrategyCategory = {
  /** A thought to follow: 新发展理念. */
  GuidingThought: 'GUIDING_THOUGHT',
  /** A political requirement: 四个意识. */
  PoliticalRequirement: 'POLITICAL_REQUIREMENT',
  /** A strategy to bring about: 八八战略, 两个先行. */
  Strategy: 'STRATEGY',
  /** A principle of work: 稳进提质、除险保安、塑造变革. */
  WorkingPrinciple: 'WORKING_PRINCIPLE'
} as const;

export type StrategyCategory = typeof StrategyCategory[keyof typeof StrategyCategory];
/** Conditions on Strategy; all that are given must hold. One on a value that is missing does not hold. */
export type StrategyFilter = {
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<StrategyFilter> | null | undefined;
  /** On `category`. */
  category?: Array<StrategyCategory> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On the entities in `majorQuestions`. */
  majorQuestions?: MajorQuestionListFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: StrategyFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StrategyFilter> | null | undefined;
  /** On the entities in `parts`. */
  parts?: StrategyListFilter | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
};

/** Conditions on a list of Strategy as a whole; all that are given must hold. */
export type StrategyListFilter = {
  /** Each one is so; holds where there is none. */
  every?: StrategyFilter | null | undefined;
  /** None is so; `{}`: there is none at all. */
  none?: StrategyFilter | null | undefined;
  /** At least one is so; `{}`: there is at least one. */
  some?: StrategyFilter | null | undefined;
};

/** Conditions on Target; all that are given must hold. One on a value that is missing does not hold. */
export type TargetFilter = {
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<TargetFilter> | null | undefined;
  /** On `asWritten`. */
  asWritten?: TextFilter | null | undefined;
  /** On `comparator`. */
  comparator?: Array<Comparator> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `indicator`, which must be there: `{}` asks for no more than that. */
  indicator?: IndicatorFilter | null | undefined;
  /** On `max`. */
  max?: FloatFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TargetFilter | null | undefined;
  /** On `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TargetFilter> | null | undefined;
  /** On `quantity`. */
  quantity?: Array<QuantityKind> | null | undefined;
  /** On `since`. */
  since?: IntFilter | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
  /** On `taskArea`, which must be there: `{}` asks for no more than that. */
  taskArea?: TaskAreaFilter | null | undefined;
  /** On `unit`. */
  unit?: TextFilter | null | undefined;
  /** On `value`. */
  value?: FloatFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of Target as a whole; all that are given must hold. */
export type TargetListFilter = {
  /** Each one is so; holds where there is none. */
  every?: TargetFilter | null | undefined;
  /** None is so; `{}`: there is none at all. */
  none?: TargetFilter | null | undefined;
  /** At least one is so; `{}`: there is at least one. */
  some?: TargetFilter | null | undefined;
};

/** Conditions on TaskArea; all that are given must hold. One on a value that is missing does not hold. */
export type TaskAreaFilter = {
  /** On `aliases`. */
  aliases?: TextFilter | null | undefined;
  /** All of these hold. */
  and?: Array<TaskAreaFilter> | null | undefined;
  /** On the id of a document that the entity cites. */
  document?: IdFilter | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On the entities in `majorQuestions`. */
  majorQuestions?: MajorQuestionListFilter | null | undefined;
  /** On the entities in `measures`. */
  measures?: MeasureListFilter | null | undefined;
  /** On `name`. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TaskAreaFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TaskAreaFilter> | null | undefined;
  /** On `ordinal`. */
  ordinal?: IntFilter | null | undefined;
  /** On `summary`. */
  summary?: TextFilter | null | undefined;
  /** On the entities in `targets`. */
  targets?: TargetListFilter | null | undefined;
  /** On `year`. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of TaskArea as a whole; all that are given must hold. */
export type TaskAreaListFilter = {
  /** Each one is so; holds where there is none. */
  every?: TaskAreaFilter | null | undefined;
  /** None is so; `{}`: there is none at all. */
  none?: TaskAreaFilter | null | undefined;
  /** At least one is so; `{}`: there is at least one. */
  some?: TaskAreaFilter | null | undefined;
};

/** Conditions on a text, in Chinese or English where both are kept; of a list of texts, on any of them. All that are given must hold. */
export type TextFilter = {
  /** A part of the text, case and all. */
  contains?: string | null | undefined;
  /** The whole text, case and all. */
  eq?: string | null | undefined;
  /** One of these texts. */
  in?: Array<string> | null | undefined;
};

/** Which way support is followed. */
export const TraceDirection = {
  /** To what supports it: towards targets. */
  Down: 'DOWN',
  /** To what is supported: towards strategies. */
  Up: 'UP'
} as const;

export type TraceDirection = typeof TraceDirection[keyof typeof TraceDirection];
export type DocumentsQueryVariables = Exact<{
  lang: Language;
}>;


export type DocumentsQuery = { documents: { nodes: Array<{ publishedOn: string | null, id: string, kind: EntityKind, name: string }> } };

export type CompareQueryVariables = Exact<{
  documents: Array<string | number> | string | number;
  first: number;
  after?: string | null | undefined;
  citing: CitationStyle;
  lang: Language;
}>;


export type CompareQuery = { compare: { counts: Array<{ kind: EntityKind, change: ChangeKind, count: number }>, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: EntityKind, change: ChangeKind, ratio: number | null, reason: string | null, before: { id: string, kind: EntityKind, name: string } | null, after: { id: string, kind: EntityKind, name: string } | null, link: { id: string, type: LinkType, basis: Basis, rationale: string | null, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }> } | null }> } } };

export type CoverageQueryVariables = Exact<{
  rows: EntityKind;
  columns: EntityKind;
  document?: string | number | null | undefined;
  basis?: Basis | null | undefined;
  lang: Language;
}>;


export type CoverageQuery = { coverage: { direction: TraceDirection, truncated: boolean, rows: Array<{ id: string, kind: EntityKind, name: string }>, columns: Array<{ id: string, kind: EntityKind, name: string }>, cells: Array<{ row: string, column: string, count: number }> } };

export type EntityQueryVariables = Exact<{
  id: string | number;
  citing: CitationStyle;
  lang: Language;
}>;


export type EntityQuery = { node:
    | { aliases: Array<string>, summary: string | null, citation: string | null, asWritten: string | null, value: number | null, max: number | null, comparator: Comparator | null, quantity: QuantityKind | null, since: number | null, year: number | null, unit: string | null, note: string | null, id: string, kind: EntityKind, name: string, chineseName: string, englishName: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }>, links: { totalCount: number } }
    | { aliases: Array<string>, summary: string | null, citation: string | null, authors: Array<string>, publisher: string | null, publishedOn: string | null, repostedOn: string | null, sha256: string, url: string | null, id: string, kind: EntityKind, name: string, chineseName: string, englishName: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }>, links: { totalCount: number }, declaredCounts: Array<{ declared: number, found: number, kind: EntityKind, label: string }> }
    | { aliases: Array<string>, summary: string | null, citation: string | null, id: string, kind: EntityKind, name: string, chineseName: string, englishName: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }>, links: { totalCount: number } }
    | { aliases: Array<string>, summary: string | null, citation: string | null, unit: string | null, id: string, kind: EntityKind, name: string, chineseName: string, englishName: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }>, links: { totalCount: number } }
    | { aliases: Array<string>, summary: string | null, citation: string | null, category: StrategyCategory, id: string, kind: EntityKind, name: string, chineseName: string, englishName: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }>, links: { totalCount: number } }
   | null };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type FindQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ aliases: Array<string>, summary: string | null, id: string, kind: EntityKind, name: string, chineseName: string, englishName: string }> } };

export type GapsQueryVariables = Exact<{
  kinds?: Array<GapKind> | GapKind | null | undefined;
  document?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type GapsQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: GapKind, message: string, entity: { id: string, kind: EntityKind, name: string } }> } };

export type GapCountsQueryVariables = Exact<{
  document?: string | number | null | undefined;
}>;


export type GapCountsQuery = { taskAreas: { totalCount: number }, measures: { totalCount: number }, targets: { totalCount: number }, questions: { totalCount: number }, strategies: { totalCount: number }, statements: { totalCount: number }, counts: { totalCount: number } };

export type LinksQueryVariables = Exact<{
  id: string | number;
  types: Array<LinkType> | LinkType;
  direction: LinkDirection;
  first: number;
  after?: string | null | undefined;
  citing: CitationStyle;
  lang: Language;
}>;


export type LinksQuery = { node: { id: string, links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other: { id: string, kind: EntityKind, name: string }, node: { id: string, type: LinkType, basis: Basis, rationale: string | null, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }> } }> } } | null };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: Language;
}>;


export type NamesQuery = { nodes: Array<{ id: string, kind: EntityKind, name: string } | null> };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  hops: number;
  limit: number;
  lang: Language;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, nodes: Array<{ id: string, kind: EntityKind, name: string }>, links: Array<{ id: string, type: LinkType, basis: Basis, from: { id: string }, to: { id: string } }> } };

export type OverviewQueryVariables = Exact<{
  lang: Language;
}>;


export type OverviewQuery = { stats: { nodeCount: number, linkCount: number, revision: string, kinds: Array<{ kind: EntityKind, count: number }> }, documents: { totalCount: number, nodes: Array<{ publisher: string | null, publishedOn: string | null, id: string, kind: EntityKind, name: string }> } };

export type NamedFragment = { id: string, kind: EntityKind, name: string };

export type SentenceFragment = { quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } };

export type GroundsFragment = { id: string, type: LinkType, basis: Basis, rationale: string | null, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }> };

export type TargetYearsQueryVariables = Exact<{
  where: TargetFilter;
}>;


export type TargetYearsQuery = { latest: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ year: number | null }> }, earliest: { nodes: Array<{ year: number | null }> } };

export type TargetsBesideResultsQueryVariables = Exact<{
  year: number;
  document?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  citing: CitationStyle;
  lang: Language;
}>;


export type TargetsBesideResultsQuery = { progress: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: ProgressStatus, outcome: Outcome, ratio: number | null, fulfilment: number | null, reason: string | null, indicator: { unit: string | null, id: string, kind: EntityKind, name: string, figures: { nodes: Array<{ asWritten: string | null, value: number | null, max: number | null, comparator: Comparator | null, quantity: QuantityKind | null, since: number | null, year: number | null, unit: string | null, id: string, kind: EntityKind, name: string }> } }, target: { asWritten: string | null, value: number | null, max: number | null, comparator: Comparator | null, quantity: QuantityKind | null, since: number | null, year: number | null, unit: string | null, id: string, kind: EntityKind, name: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }> }, baseline: { asWritten: string | null, value: number | null, max: number | null, comparator: Comparator | null, quantity: QuantityKind | null, since: number | null, year: number | null, unit: string | null, id: string, kind: EntityKind, name: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }> } | null, result: { asWritten: string | null, value: number | null, max: number | null, comparator: Comparator | null, quantity: QuantityKind | null, since: number | null, year: number | null, unit: string | null, id: string, kind: EntityKind, name: string, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }> } | null }> } };

export type FigureInSeriesFragment = { asWritten: string | null, value: number | null, max: number | null, comparator: Comparator | null, quantity: QuantityKind | null, since: number | null, year: number | null, unit: string | null, id: string, kind: EntityKind, name: string };

export type StartsQueryVariables = Exact<{
  lang: Language;
}>;


export type StartsQuery = { strategies: { nodes: Array<{ id: string, kind: EntityKind, name: string }> }, targets: { nodes: Array<{ id: string, kind: EntityKind, name: string }> } };

export type TraceQueryVariables = Exact<{
  from: string | number;
  direction: TraceDirection;
  to?: Array<EntityKind> | EntityKind | null | undefined;
  toIds?: Array<string | number> | string | number | null | undefined;
  basis?: Basis | null | undefined;
  first: number;
  maxHops: number;
  citing: CitationStyle;
  lang: Language;
}>;


export type TraceQuery = { start: { id: string, kind: EntityKind, name: string, chineseName: string } | null, trace: { truncated: boolean, nodes: Array<{ basis: Basis, length: number, citation: string | null, steps: Array<{ entity: { id: string, kind: EntityKind, name: string }, link: { id: string, type: LinkType, basis: Basis, rationale: string | null, from: { id: string }, to: { id: string }, evidence: Array<{ quote: string, prefix: string, suffix: string, paragraph: number, start: number, end: number, url: string | null, citation: string, document: { id: string, name: string } }> } | null }> }> } };

export type ShortestPathQueryVariables = Exact<{
  from: string | number;
  direction: TraceDirection;
  toIds: Array<string | number> | string | number;
  basis?: Basis | null | undefined;
  maxHops: number;
}>;


export type ShortestPathQuery = { trace: { nodes: Array<{ length: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SentenceFragmentDoc = new TypedDocumentString(`
    fragment Sentence on Evidence {
  quote
  prefix
  suffix
  paragraph
  start
  end
  url
  citation(style: $citing, lang: $lang)
  document {
    id
    name(lang: $lang)
  }
}
    `, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const GroundsFragmentDoc = new TypedDocumentString(`
    fragment Grounds on Link {
  id
  type
  basis
  rationale(lang: $lang)
  evidence {
    ...Sentence
  }
}
    fragment Sentence on Evidence {
  quote
  prefix
  suffix
  paragraph
  start
  end
  url
  citation(style: $citing, lang: $lang)
  document {
    id
    name(lang: $lang)
  }
}`, {"fragmentName":"Grounds"}) as unknown as TypedDocumentString<GroundsFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const FigureInSeriesFragmentDoc = new TypedDocumentString(`
    fragment FigureInSeries on Figure {
  ...Named
  asWritten
  value
  max
  comparator
  quantity
  since
  year
  unit(lang: $lang)
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`, {"fragmentName":"FigureInSeries"}) as unknown as TypedDocumentString<FigureInSeriesFragment, unknown>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($lang: Language!) {
  documents(first: 200, orderBy: [{field: PUBLISHED_ON, direction: DESC}]) {
    nodes {
      ...Named
      publishedOn
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($documents: [ID!]!, $first: Int!, $after: String, $citing: CitationStyle!, $lang: Language!) {
  compare(documents: $documents, first: $first, after: $after) {
    counts {
      kind
      change
      count
    }
    changes {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        change
        ratio
        reason(lang: $lang)
        before {
          ...Named
        }
        after {
          ...Named
        }
        link {
          ...Grounds
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}
fragment Sentence on Evidence {
  quote
  prefix
  suffix
  paragraph
  start
  end
  url
  citation(style: $citing, lang: $lang)
  document {
    id
    name(lang: $lang)
  }
}
fragment Grounds on Link {
  id
  type
  basis
  rationale(lang: $lang)
  evidence {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($rows: EntityKind!, $columns: EntityKind!, $document: ID, $basis: Basis, $lang: Language!) {
  coverage(rows: $rows, columns: $columns, document: $document, basis: $basis) {
    direction
    truncated
    rows {
      ...Named
    }
    columns {
      ...Named
    }
    cells {
      row
      column
      count
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $citing: CitationStyle!, $lang: Language!) {
  node(id: $id) {
    ... on Entity {
      ...Named
      chineseName: name
      englishName: name(lang: EN)
      aliases
      summary(lang: $lang)
      citation(style: $citing, lang: $lang)
      evidence(first: 100) {
        ...Sentence
      }
      links(first: 0) {
        totalCount
      }
    }
    ... on Figure {
      asWritten
      value
      max
      comparator
      quantity
      since
      year
      unit(lang: $lang)
      note(lang: $lang)
    }
    ... on Strategy {
      category
    }
    ... on Indicator {
      unit(lang: $lang)
    }
    ... on Document {
      authors
      publisher
      publishedOn
      repostedOn
      sha256
      url
      declaredCounts {
        declared
        found
        kind
        label(lang: $lang)
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}
fragment Sentence on Evidence {
  quote
  prefix
  suffix
  paragraph
  start
  end
  url
  citation(style: $citing, lang: $lang)
  document {
    id
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $kinds: [EntityKind!], $first: Int!, $after: String, $lang: Language!) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Named
      chineseName: name
      englishName: name(lang: EN)
      aliases
      summary(lang: $lang)
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($kinds: [GapKind!], $document: ID, $first: Int!, $after: String, $lang: Language!) {
  gaps(kinds: $kinds, document: $document, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      message(lang: $lang)
      entity {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const GapCountsDocument = new TypedDocumentString(`
    query GapCounts($document: ID) {
  taskAreas: gaps(
    kinds: [TASK_AREA_WITHOUT_TARGET]
    document: $document
    first: 0
  ) {
    totalCount
  }
  measures: gaps(kinds: [MEASURE_WITHOUT_TARGET], document: $document, first: 0) {
    totalCount
  }
  targets: gaps(kinds: [TARGET_WITHOUT_BASELINE], document: $document, first: 0) {
    totalCount
  }
  questions: gaps(
    kinds: [QUESTION_WITHOUT_TASK_AREA]
    document: $document
    first: 0
  ) {
    totalCount
  }
  strategies: gaps(
    kinds: [STRATEGY_WITHOUT_TARGET]
    document: $document
    first: 0
  ) {
    totalCount
  }
  statements: gaps(
    kinds: [STATEMENT_WITHOUT_EVIDENCE]
    document: $document
    first: 0
  ) {
    totalCount
  }
  counts: gaps(kinds: [DECLARED_COUNT_MISMATCH], document: $document, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GapCountsQuery, GapCountsQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($id: ID!, $types: [LinkType!]!, $direction: LinkDirection!, $first: Int!, $after: String, $citing: CitationStyle!, $lang: Language!) {
  node(id: $id) {
    ... on Entity {
      id
      links(types: $types, direction: $direction, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          other {
            ...Named
          }
          node {
            ...Grounds
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}
fragment Sentence on Evidence {
  quote
  prefix
  suffix
  paragraph
  start
  end
  url
  citation(style: $citing, lang: $lang)
  document {
    id
    name(lang: $lang)
  }
}
fragment Grounds on Link {
  id
  type
  basis
  rationale(lang: $lang)
  evidence {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!, $lang: Language!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($id: ID!, $hops: Int!, $limit: Int!, $lang: Language!) {
  neighborhood(id: $id, hops: $hops, limit: $limit) {
    truncated
    nodes {
      ...Named
    }
    links {
      id
      type
      basis
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($lang: Language!) {
  stats {
    nodeCount
    linkCount
    revision
    kinds {
      kind
      count
    }
  }
  documents(first: 5, orderBy: [{field: PUBLISHED_ON, direction: DESC}]) {
    totalCount
    nodes {
      ...Named
      publisher
      publishedOn
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const TargetYearsDocument = new TypedDocumentString(`
    query TargetYears($where: TargetFilter!) {
  latest: targets(
    first: 1000
    where: $where
    orderBy: [{field: YEAR, direction: DESC}]
  ) {
    pageInfo {
      hasNextPage
    }
    nodes {
      year
    }
  }
  earliest: targets(
    first: 1
    where: $where
    orderBy: [{field: YEAR, direction: ASC}]
  ) {
    nodes {
      year
    }
  }
}
    `) as unknown as TypedDocumentString<TargetYearsQuery, TargetYearsQueryVariables>;
export const TargetsBesideResultsDocument = new TypedDocumentString(`
    query TargetsBesideResults($year: Int!, $document: ID, $first: Int!, $after: String, $citing: CitationStyle!, $lang: Language!) {
  progress(year: $year, document: $document, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      status
      outcome
      ratio
      fulfilment
      reason(lang: $lang)
      indicator {
        ...Named
        unit(lang: $lang)
        figures(first: 50) {
          nodes {
            ...FigureInSeries
          }
        }
      }
      target {
        ...FigureInSeries
        evidence(first: 1) {
          ...Sentence
        }
      }
      baseline {
        ...FigureInSeries
        evidence(first: 1) {
          ...Sentence
        }
      }
      result {
        ...FigureInSeries
        evidence(first: 1) {
          ...Sentence
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}
fragment Sentence on Evidence {
  quote
  prefix
  suffix
  paragraph
  start
  end
  url
  citation(style: $citing, lang: $lang)
  document {
    id
    name(lang: $lang)
  }
}
fragment FigureInSeries on Figure {
  ...Named
  asWritten
  value
  max
  comparator
  quantity
  since
  year
  unit(lang: $lang)
}`) as unknown as TypedDocumentString<TargetsBesideResultsQuery, TargetsBesideResultsQueryVariables>;
export const StartsDocument = new TypedDocumentString(`
    query Starts($lang: Language!) {
  strategies(first: 40, where: {category: [STRATEGY]}) {
    nodes {
      ...Named
    }
  }
  targets(first: 40) {
    nodes {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}`) as unknown as TypedDocumentString<StartsQuery, StartsQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($from: ID!, $direction: TraceDirection!, $to: [EntityKind!], $toIds: [ID!], $basis: Basis, $first: Int!, $maxHops: Int!, $citing: CitationStyle!, $lang: Language!) {
  start: node(id: $from) {
    ... on Entity {
      ...Named
      chineseName: name
    }
  }
  trace(
    from: $from
    direction: $direction
    to: $to
    toIds: $toIds
    basis: $basis
    first: $first
    maxHops: $maxHops
  ) {
    truncated
    nodes {
      basis
      length
      citation(style: $citing, lang: $lang)
      steps {
        entity {
          ...Named
        }
        link {
          ...Grounds
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name(lang: $lang)
}
fragment Sentence on Evidence {
  quote
  prefix
  suffix
  paragraph
  start
  end
  url
  citation(style: $citing, lang: $lang)
  document {
    id
    name(lang: $lang)
  }
}
fragment Grounds on Link {
  id
  type
  basis
  rationale(lang: $lang)
  evidence {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const ShortestPathDocument = new TypedDocumentString(`
    query ShortestPath($from: ID!, $direction: TraceDirection!, $toIds: [ID!]!, $basis: Basis, $maxHops: Int!) {
  trace(
    from: $from
    direction: $direction
    toIds: $toIds
    basis: $basis
    first: 1
    maxHops: $maxHops
  ) {
    nodes {
      length
    }
  }
}
    `) as unknown as TypedDocumentString<ShortestPathQuery, ShortestPathQueryVariables>;