/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
export type Basis =
  /** An editor concluded it; the rationale says why. */
  | 'INFERRED'
  /** A document says so; the evidence quotes it. */
  | 'STATED';

/** How a citation is written. In all styles, what the graph does not know (an access date, pages, a place of publication) is left out, or said to be unknown where the style has a word for that. */
export type CitationStyle =
  /** BibTeX in UTF-8: an entry for each document, its key the last part of the document's id; quotes, their paragraphs and deep links in `annote`, of paths with the numbers of paths and steps that GB_T_7714 gives them. */
  | 'BIBTEX'
  /** The text of a JSON array of CSL items (citationstyles.org), one for each document; quotes, their paragraphs and deep links in `note`, numbered as in BIBTEX. */
  | 'CSL_JSON'
  /** Plain text by GB/T 7714—2015, numeric: a line with the reference ([N] a newspaper article, [EB/OL] a web page, [Z] another document), with lang EN a second one with the English title; then a line for each quote, with its paragraph and its deep link where there is one. */
  | 'GB_T_7714';

/** How the figure is to be taken, as written. */
export type Comparator =
  /** 左右, 约, 近. */
  | 'APPROX'
  /** Plain, 达, 增长至. */
  | 'EQ'
  /** 余, 多, 超过, 突破. */
  | 'GT'
  /** 以上, 不低于. */
  | 'GTE'
  /** 不到, 低于. */
  | 'LT'
  /** 以内, 不超过. */
  | 'LTE'
  /** A—B: from `value` to `max`. */
  | 'RANGE';

/** What an entity is. */
export type EntityKind =
  | 'ACHIEVEMENT'
  | 'DOCUMENT'
  | 'EVENT'
  | 'GOAL'
  | 'INDICATOR'
  | 'INSTRUMENT'
  | 'MAJOR_QUESTION'
  | 'MEASURE'
  | 'ORGANIZATION'
  | 'PROGRAMME'
  | 'RELATIONSHIP_PAIR'
  | 'STRATEGY'
  | 'TARGET'
  | 'TASK_AREA';

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
export type GapKind =
  /** A count that a document declares and that differs from what was read from it. */
  | 'DECLARED_COUNT_MISMATCH'
  /** A measure to which, and to whose parts, no target puts a figure. */
  | 'MEASURE_WITHOUT_TARGET'
  /** A major question that no area of work answers. */
  | 'QUESTION_WITHOUT_TASK_AREA'
  /** An entity, or a link that is called stated, without a quote. */
  | 'STATEMENT_WITHOUT_EVIDENCE'
  /** A strategy (of category STRATEGY) to which no target leads within 6 links of support. */
  | 'STRATEGY_WITHOUT_TARGET'
  /** A target whose indicator has no achievement of an earlier year. */
  | 'TARGET_WITHOUT_BASELINE'
  /** An area of work for which no target is set. */
  | 'TASK_AREA_WITHOUT_TARGET';

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
export type Language =
  /** English; working names where no settled translation exists. */
  | 'EN'
  /** Chinese, in the official wording. */
  | 'ZH';

/** What a link says, read from its `from` to its `to`. */
export type LinkType =
  /** Brings it about (推进、打造、践行、实现). */
  | 'ADVANCES'
  /** Answers the question. */
  | 'ANSWERS'
  /** Must be balanced there. */
  | 'BALANCES'
  /** Carries on the one of an earlier year. */
  | 'CONTINUES'
  /** Follows it (以…为指导、贯彻…精神、落实…指示). */
  | 'GUIDED_BY'
  /** Carries it out. */
  | 'IMPLEMENTS'
  /** Is a figure of the indicator. */
  | 'MEASURED_BY'
  /** Is a part of, or a result under the heading of. */
  | 'PART_OF'
  /** Puts a figure to. */
  | 'QUANTIFIES'
  /** Belongs together in a way that no other type says; always with a rationale. */
  | 'RELATED_TO'
  /** Answers for it, as the text says. */
  | 'RESPONSIBLE_FOR'
  /** Came of it; never of what is set for a later year. */
  | 'RESULT_OF'
  /** Is set for the area. */
  | 'SET_FOR'
  /** Was put forward there. */
  | 'SET_OUT_AT';

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
export type Outcome =
  /** Whatever the result's wording allows lies where the target asks. */
  | 'MET'
  /** The two measure different things, or their wording leaves it open; `reason` says why. */
  | 'NOT_COMPARABLE'
  /** Nothing that the result's wording allows lies there. */
  | 'NOT_MET'
  /** The graph holds no achievement of its indicator of that year. */
  | 'NOT_REPORTED';

/** A target's number against its baseline's, as written. It says nothing of better or worse: in a RANK a smaller number is a higher place. */
export type ProgressStatus =
  /** The target's number is smaller than its baseline's. */
  | 'LOWERED'
  /** Their numbers measure different things, or their wording leaves it open; `reason` says why. */
  | 'NOT_COMPARABLE'
  /** The graph holds no achievement of its indicator of an earlier year. */
  | 'NO_BASELINE'
  /** The target's number is larger than its baseline's. */
  | 'RAISED'
  /** The numbers are equal. */
  | 'UNCHANGED';

/** What sort of quantity a figure is. */
export type QuantityKind =
  /** Done or added within the period (新增). */
  | 'FLOW'
  /** A rate of change, or percentage points. */
  | 'GROWTH'
  /** A place among peers. */
  | 'RANK'
  /** A share of a whole. */
  | 'RATIO'
  /** Accumulated, in hand or standing at the period's end; per-head levels too. */
  | 'STOCK';

/** What sort of guidance a strategy is. */
export type StrategyCategory =
  /** A thought to follow: 新发展理念. */
  | 'GUIDING_THOUGHT'
  /** A political requirement: 四个意识. */
  | 'POLITICAL_REQUIREMENT'
  /** A strategy to bring about: 八八战略, 两个先行. */
  | 'STRATEGY'
  /** A principle of work: 稳进提质、除险保安、塑造变革. */
  | 'WORKING_PRINCIPLE';

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
export type TraceDirection =
  /** To what supports it: towards targets. */
  | 'DOWN'
  /** To what is supported: towards strategies. */
  | 'UP';

export type CitationsOfPathsQueryVariables = Exact<{
  lang: Language;
}>;


export type CitationsOfPathsQuery = { trace: { citation: string | null, nodes: Array<{ citation: string | null }> } };

export type CitationsQueryVariables = Exact<{
  style: CitationStyle;
  lang: Language;
}>;


export type CitationsQuery = { targets: { nodes: Array<{ citation: string | null, english: string | null, evidence: Array<{ citation: string, document: { id: string } }>, taskArea: { citation: string | null } | null }> }, nodes: Array<
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
    | { citation: string | null }
   | null> };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { coverage: { direction: TraceDirection, truncated: boolean, rows: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, columns: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, cells: Array<{ row: string, column: string, count: number }> } };

export type DocumentOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentOverviewQuery = { documents: { nodes: Array<{ id: string, publisher: string | null, authors: Array<string>, publishedOn: string | null, repostedOn: string | null, sha256: string, declaredCounts: Array<{ label: string, kind: EntityKind, declared: number, found: number, evidence: Array<{ quote: string }> }>, entities: { totalCount: number, nodes: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > } }> } };

export type FiguresOfIndicatorQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FiguresOfIndicatorQuery = { indicators: { nodes: Array<{ id: string, figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ link: { basis: Basis } | null, node:
            | { __typename: 'Achievement', id: string, year: number | null, value: number | null }
            | { __typename: 'Target', id: string, year: number | null, value: number | null, taskArea: { id: string } | null }
           }> } }> } };

export type FilteredTargetsQueryVariables = Exact<{
  where?: TargetFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FilteredTargetsQuery = { targets: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, value: number | null, unit: string | null, year: number | null } }> } };

export type GapsQueryVariables = Exact<{
  kinds?: Array<GapKind> | GapKind | null | undefined;
  first?: number;
}>;


export type GapsQuery = { gaps: { totalCount: number, edges: Array<{ cursor: string, node: { kind: GapKind, message: string, entity:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         } }>, pageInfo: { hasNextPage: boolean } } };

export type IndicatorSeriesQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorSeriesQuery = { targets: { nodes: Array<{ id: string, value: number | null, comparator: Comparator | null, indicator: { id: string, name: string, unit: string | null, achievements: { edges: Array<{ link: { type: LinkType, basis: Basis } | null, node: { id: string, value: number | null, year: number | null, quantity: QuantityKind | null } }> } } | null }> } };

export type LinksByBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type LinksByBasisQuery = { measures: { nodes: Array<{ id: string, stated: { totalCount: number }, inferred: { totalCount: number, edges: Array<{ link: { basis: Basis, rationale: string | null } | null, node: { id: string } }> }, byValue: { nodes: Array<{ id: string, value: number | null }> } }> } };

export type LinksOfEntityQueryVariables = Exact<{
  first: number;
}>;


export type LinksOfEntityQuery = { node:
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { incoming: { totalCount: number, pageInfo: { hasNextPage: boolean }, edges: Array<{ other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
          , node: { type: LinkType, basis: Basis, rationale: string | null } }> }, inferred: { nodes: Array<{ id: string, rationale: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   | null };

export type ManyRootFieldsQueryVariables = Exact<{
  id: string | number;
}>;


export type ManyRootFieldsQuery = { i: 'Query', a:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, b:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, c: { totalCount: number }, d: { totalCount: number }, e: { totalCount: number }, f: { totalCount: number }, g: { nodeCount: number }, h: { totalCount: number }, j: { totalCount: number } };

export type MeasuresWithoutTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuresWithoutTargetsQuery = { measures: { totalCount: number, nodes: Array<{ id: string, parts: { totalCount: number } }> } };

export type NeighborhoodQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, links: Array<{ id: string }> } };

export type NodeByIdQueryVariables = Exact<{
  id: string | number;
  lang?: Language | null | undefined;
}>;


export type NodeByIdQuery = { node:
    | { __typename: 'Achievement', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Document', name: string, summary: string | null, aliases: Array<string>, id: string, detail: string | null }
    | { __typename: 'Event', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Goal', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Indicator', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Instrument', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'MajorQuestion', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Measure', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Organization', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Programme', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'RelationshipPair', name: string, summary: string | null, aliases: Array<string>, id: string }
    | { __typename: 'Strategy', name: string, summary: string | null, aliases: Array<string>, category: StrategyCategory, id: string, parts: { totalCount: number, nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Target', name: string, summary: string | null, aliases: Array<string>, id: string, detail: string | null }
    | { __typename: 'TaskArea', name: string, summary: string | null, aliases: Array<string>, id: string }
   | null };

export type NodesInOrderQueryVariables = Exact<{ [key: string]: never; }>;


export type NodesInOrderQuery = { nodes: Array<
    | { __typename: 'Achievement', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Goal', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'MajorQuestion', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'RelationshipPair', id: string }
    | { __typename: 'Strategy', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'TaskArea', id: string }
   | null> };

export type ProgressQueryVariables = Exact<{
  year: number;
  first: number;
}>;


export type ProgressQuery = { progress: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { status: ProgressStatus, outcome: Outcome, ratio: number | null, fulfilment: number | null, reason: string | null, english: string | null, indicator: { id: string, name: string }, baseline: { id: string, year: number | null, value: number | null, asWritten: string | null, evidence: Array<{ quote: string }> } | null, target: { id: string, year: number | null, value: number | null, asWritten: string | null, comparator: Comparator | null }, result: { id: string } | null } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number;
  after?: string | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ score: number, node:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       }> } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { stats: { revision: string, nodeCount: number, linkCount: number, kinds: Array<{ kind: EntityKind, count: number }> } };

export type TargetsOfTaskAreasQueryVariables = Exact<{
  where?: TargetFilter | null | undefined;
  document: string | number;
}>;


export type TargetsOfTaskAreasQuery = { targets: { totalCount: number, nodes: Array<{ id: string, taskArea: { id: string, ordinal: number } | null }> }, cited: { nodes: Array<{ id: string }> } };

export type TargetsOfTwoFirstsQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetsOfTwoFirstsQuery = { targets: { totalCount: number, nodes: Array<{ name: string, value: number | null, asWritten: string | null, comparator: Comparator | null, year: number | null, evidence: Array<{ quote: string }>, taskArea: { name: string, links: { nodes: Array<{ id: string, basis: Basis, to:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , evidence: Array<{ quote: string, paragraph: number, start: number, end: number }> }> } } | null }> } };

export type TotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalsQuery = { targets: { totalCount: number }, taskAreas: { nodes: Array<{ ordinal: number, measures: { totalCount: number }, targets: { totalCount: number }, links: { totalCount: number } }> } };

export type TraceQueryVariables = Exact<{
  from: string | number;
  basis?: Basis | null | undefined;
}>;


export type TraceQuery = { trace: { truncated: boolean, nodes: Array<{ length: number, basis: Basis, steps: Array<{ entity:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , link: { type: LinkType, basis: Basis, rationale: string | null, evidence: Array<{ quote: string, paragraph: number }> } | null }> }> } };


export const CitationsOfPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitationsOfPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"target/2023-future-communities","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"toIds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"strategy/two-firsts","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"BIBTEX"}},{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}]}]}}]}}]}}]} as unknown as DocumentNode<CitationsOfPathsQuery, CitationsOfPathsQueryVariables>;
export const CitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Citations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"style"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CitationStyle"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"target/2023-future-communities","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"EnumValue","value":"BIBTEX"}},{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"Variable","name":{"kind":"Name","value":"style"}}},{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"StringValue","value":"document/zhejiang-housing-conference-2023","block":false}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"document/zhejiang-housing-conference-2023","block":false},{"kind":"StringValue","value":"strategy/two-firsts","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"style"},"value":{"kind":"Variable","name":{"kind":"Name","value":"style"}}},{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}]}]}}]}}]}}]} as unknown as DocumentNode<CitationsQuery, CitationsQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"EnumValue","value":"TASK_AREA"}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"EnumValue","value":"MAJOR_QUESTION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const DocumentOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentOverview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"repostedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"declaredCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MAJOR_QUESTION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentOverviewQuery, DocumentOverviewQueryVariables>;
export const FiguresOfIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"targets"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"achievements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"year"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"2022"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"STATED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOfIndicatorQuery, FiguresOfIndicatorQueryVariables>;
export const FilteredTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilteredTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALUE"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilteredTargetsQuery, FilteredTargetsQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GapKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const IndicatorSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorSeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"装配式","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"achievements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorSeriesQuery, IndicatorSeriesQueryVariables>;
export const LinksByBasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinksByBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"targets"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"taskArea"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ordinal"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"3"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"stated"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"STATED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inferred"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"INFERRED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byValue"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"INFERRED"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinksByBasisQuery, LinksByBasisQueryVariables>;
export const LinksOfEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinksOfEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"strategy/two-firsts","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"incoming"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inferred"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"INFERRED"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GOAL"},{"kind":"EnumValue","value":"MAJOR_QUESTION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rationale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinksOfEntityQuery, LinksOfEntityQueryVariables>;
export const ManyRootFieldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManyRootFields"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"strategy/two-firsts","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"c"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"d"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"e"},"name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"f"},"name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"g"},"name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"h"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"i"},"name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"j"},"name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TASK_AREA_WITHOUT_TARGET"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ManyRootFieldsQuery, ManyRootFieldsQueryVariables>;
export const MeasuresWithoutTargetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasuresWithoutTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"taskArea"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ordinal"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"4"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"targets"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeasuresWithoutTargetsQuery, MeasuresWithoutTargetsQueryVariables>;
export const NeighborhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighborhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"detail"},"name":{"kind":"Name","value":"asWritten"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"detail"},"name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const NodesInOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesInOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"strategy/two-firsts","block":false},{"kind":"StringValue","value":"strategy/no-such","block":false},{"kind":"StringValue","value":"document/zhejiang-housing-conference-2023","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<NodesInOrderQuery, NodesInOrderQueryVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Progress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilment"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"baseline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgressQuery, ProgressQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<StatsQuery, StatsQueryVariables>;
export const TargetsOfTaskAreasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsOfTaskAreas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"taskArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cited"},"name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"document"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"target/2023-future-villages","block":false},{"kind":"StringValue","value":"target/2023-future-communities","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TargetsOfTaskAreasQuery, TargetsOfTaskAreasQueryVariables>;
export const TargetsOfTwoFirstsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetsOfTwoFirsts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asWritten"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADVANCES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STRATEGY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"STATED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TargetsOfTwoFirstsQuery, TargetsOfTwoFirstsQueryVariables>;
export const TotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TotalsQuery, TotalsQueryVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"toIds"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"strategy/two-firsts","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;