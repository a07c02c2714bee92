import type { CriterionDifferenceKind } from '../../core/ladder/index.ts';

/** The fixed words of the chapters on the ladder in one language; the words of the editions come from their texts. */
export type LadderWords = {
  readonly yes: string;
  readonly no: string;
  readonly result: LadderResultWords;
  readonly gaps: LadderGapWords;
  readonly path: LadderPathWords;
  readonly facts: LadderFactWords;
  readonly gradient: GradientWords;
  readonly loop: LoopWords;
  readonly criteria: CriteriaWords;
  readonly sources: LadderSourceWords;
};

type LadderResultWords = {
  readonly title: string;
  readonly standing: string;
  readonly reached: string;
  readonly short: (count: number) => string;
  /** `2023 版为未来工厂` */
  readonly under: (edition: string, rung: string) => string;
  /** Joins what each edition says: `同一数据：…，…。` */
  readonly sameFacts: (clauses: readonly string[]) => string;
  readonly oneEdition: (clause: string) => string;
  readonly top: (edition: string) => string;
  readonly next: (edition: string, rung: string, short: number, unmet: number, unknown: number, counted: number) => string;
  readonly nearest: (step: string) => string;
  readonly branchOf: (rung: string, branch: string) => string;
  readonly draft: { readonly title: string; readonly text: string };
  readonly why: (earlier: string, later: string) => string;
  readonly whyIntro: string;
  readonly sameRung: string;
  readonly others: string;
  readonly othersIntro: string;
  readonly columns: { readonly what: string; readonly blocks: string };
  readonly kinds: Readonly<Record<CriterionDifferenceKind | 'need' | 'branchEnded' | 'branchAdded', string>>;
  readonly blocks: { readonly neither: string; readonly both: string; readonly one: (edition: string) => string };
  readonly need: (need: number, have: number) => string;
  readonly branch: (met: boolean) => string;
  readonly none: string;
  readonly policy: string;
  readonly policyNone: string;
  readonly heldBack: (edition: string, rung: string, conditions: string) => string;
  readonly rungWithoutPolicy: (edition: string, rung: string) => string;
  readonly branchRestsOnPolicy: (edition: string) => string;
  readonly changed: string;
  readonly changedIntro: string;
  readonly changedColumns: { readonly edition: string; readonly condition: string; readonly standard: string; readonly value: string };
  readonly changedNone: string;
  readonly rungWithoutChanges: (edition: string, rung: string) => string;
  readonly ignored: (edition: string, keys: string) => string;
};

type LadderGapWords = {
  readonly title: string;
  readonly intro: string;
  readonly to: (edition: string, rung: string) => string;
  readonly top: (edition: string) => string;
  readonly workshop: (name: string) => string;
  readonly noWorkshop: string;
  readonly columns: { readonly number: string; readonly condition: string; readonly now: string; readonly needed: string; readonly missing: string; readonly basis: string };
  readonly atLeast: (number: string) => string;
  readonly rungBelow: string;
  readonly fillIn: string;
  readonly share: (percent: string) => string;
  readonly groupNeed: (need: number, of: number) => string;
  readonly groupHave: (have: number, unknown: number) => string;
  readonly groupShort: (short: number) => string;
  readonly candidates: string;
  readonly branches: (edition: string) => string;
  readonly branchesIntro: string;
  readonly branchColumns: { readonly branch: string; readonly state: string; readonly common: string; readonly own: string; readonly total: string };
  readonly branchMet: string;
  readonly branchShort: (count: number) => string;
  readonly nearestBranch: string;
  readonly unmet: string;
  readonly unknown: string;
};

type LadderFactWords = {
  readonly title: string;
  readonly workshops: string;
  readonly workshopsIntro: string;
  readonly noWorkshops: string;
  readonly unnamed: (number: number) => string;
  readonly columns: { readonly number: string; readonly workshop: string };
  readonly met: string;
  readonly short: (count: number) => string;
  readonly unmet: (edition: string) => string;
  readonly unknown: (edition: string) => string;
  readonly titles: string;
  readonly titlesIntro: string;
  readonly titlesNone: string;
  readonly titlesNotTold: string;
  readonly titleColumns: { readonly title: string; readonly year: string; readonly count: string; readonly note: string };
  readonly metrics: string;
  readonly metricsIntro: string;
  readonly metricColumns: { readonly metric: string; readonly value: string; readonly origin: string };
  readonly range: (low: string, high: string) => string;
  readonly declaredFor: (range: string, declared: string) => string;
  readonly standsIn: string;
};

type GradientWords = {
  readonly title: string;
  readonly reached: (grade: string) => string;
  readonly noneReached: string;
  readonly columns: { readonly grade: string; readonly state: string };
  readonly states: Readonly<Record<'met' | 'unmet' | 'unknown' | 'notAssessed', string>>;
  readonly unmet: string;
  readonly unknown: string;
  readonly why: string;
};

type LoopWords = {
  readonly title: string;
  readonly intro: string;
  readonly step: (number: number, name: string) => string;
  readonly action: string;
  readonly where: string;
  readonly bring: string;
  readonly policyColumns: { readonly date: string; readonly document: string; readonly content: string; readonly source: string };
  readonly issuers: Readonly<Record<'national' | 'municipal' | 'district', string>>;
  readonly noPolicies: string;
};

type CriteriaWords = {
  readonly title: string;
  readonly intro: string;
  readonly edition: (edition: string, ref: string) => string;
  readonly columns: { readonly id: string; readonly condition: string; readonly use: string; readonly result: string; readonly value: string; readonly basis: string; readonly source: string };
  readonly part: (rung: string, branch: string) => string;
  readonly workshop: (name: string) => string;
  readonly groupNote: (name: string, need: number, of: number) => string;
  readonly changedNumber: (standard: string) => string;
  readonly note: string;
  /** A source with its clause and year: `S04（2021/2022）`. */
  readonly source: (id: string, clause: string, year: string) => string;
  readonly yearUnknown: string;
};

type LadderSourceWords = {
  readonly title: string;
  readonly intro: string;
  readonly columns: { readonly id: string; readonly document: string; readonly year: string; readonly kind: string; readonly confidence: string };
  readonly bases: string;
  readonly basisColumns: { readonly basis: string; readonly meaning: string };
  readonly link: string;
  readonly linkIntro: string;
  readonly linkColumns: { readonly metric: string; readonly from: string };
  readonly linkFrom: {
    readonly total: string;
    readonly completion: string;
    readonly subdomains: (ids: string) => string;
    readonly requirements: (ids: string) => string;
  };
  readonly unverified: (edition: string) => string;
};

export type LadderPathWords = {
  readonly title: string;
  readonly intro: string;
  readonly to: (edition: string, rung: string) => string;
  readonly sum: (cost: string, months: number) => string;
  readonly columns: { readonly condition: string; readonly now: string; readonly cost: string; readonly months: string };
  readonly workshop: (name: string) => string;
  readonly newWorkshop: string;
  readonly factory: string;
  readonly common: string;
  readonly policy: string;
};
