import type { IndustryType } from '../core/edition/index.ts';
import type { Ownership, SizeClass } from '../core/company/index.ts';
import type { ReportSection } from './reportInput.ts';
import type { LadderWords } from './words/ladderWords.ts';
import type { PackWords } from './words/packWords.ts';
import type { SecurityWords } from './words/securityWords.ts';
import type { VerificationWords } from './words/verificationWords.ts';
import type { VerifiedWords } from './words/verifiedWords.ts';

/** The fixed words of a report in one language; the words of an edition come from its texts. */
export type ReportTexts = {
  readonly product: string;
  readonly badge: string;
  /** By what the report holds; `several` for more than one part. */
  readonly titles: Readonly<Record<PartName | 'several' | 'nothing', string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  /** A chapter's title with its number: `一、结论摘要`. */
  readonly chapter: (number: number, title: string) => string;
  readonly sentences: (sentences: readonly string[]) => string;
  readonly listComma: string;
  readonly semicolon: string;
  readonly labelled: (label: string, text: string) => string;
  readonly inBrackets: (text: string, remark: string) => string;
  readonly unnamedCompany: string;
  readonly running: { readonly remark: string; readonly pageOfPages: string; readonly continued: string };
  readonly cover: {
    readonly incomplete: (answered: number, applicable: number) => string;
    readonly securityIncomplete: (answered: number, applicable: number) => string;
    readonly notice: string;
    readonly labels: {
      readonly preparedBy: string;
      readonly code: string;
      readonly industry: string;
      readonly industryType: string;
      readonly size: string;
      readonly ownership: string;
      readonly district: string;
      readonly round: string;
      readonly basis: string;
      readonly date: string;
      readonly edition: string;
      readonly app: string;
    };
    readonly hash: (hash: string) => string;
    readonly employees: (count: number) => string;
    /** Revenue in 万元 (10,000 CNY). */
    readonly revenue: (tenThousands: number) => string;
    readonly formerDistrict: (name: string) => string;
    readonly notGiven: string;
  };
  readonly industryTypes: Readonly<Record<IndustryType, string>>;
  readonly sizes: Readonly<Record<SizeClass, string>>;
  readonly ownerships: Readonly<Record<Ownership, string>>;
  readonly bases: Readonly<Record<'self' | 'assisted' | 'verified', string>>;
  readonly contents: string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly reading: {
    readonly title: string;
    readonly summary: string;
    readonly parts: Readonly<Record<PartName, string>>;
    readonly numbers: string;
    /** Said where chapters were left out, so that nobody takes the report for whole. */
    readonly leftOut: (sections: string) => string;
    readonly sections: Readonly<Record<ReportSection, string>>;
  };
  readonly missing: { readonly title: string; readonly text: string };
  readonly levelName: (ordinal: string, name: string) => string;
  readonly levelOpen: string;
  readonly levelRange: (lowest: string, highest: string) => string;
  readonly summary: SummaryTexts;
  readonly subdomains: SubdomainTexts;
  readonly gaps: GapTexts;
  readonly plan: PlanTexts;
  readonly benchmark: BenchmarkTexts;
  readonly pack: PackWords;
  readonly verified: VerifiedWords;
  readonly answers: AnswerTexts;
  readonly method: MethodTexts;
  readonly sources: SourceTexts;
  readonly recheck: {
    readonly title: string;
    readonly intro: string;
    /** Stands on the summary page, whatever the count. */
    readonly summary: (count: number, explained: number) => string;
    readonly columns: { readonly number: string; readonly question: string; readonly state: string };
    readonly states: { readonly open: string; readonly explained: string };
    readonly why: string;
    readonly claim: string;
    readonly doubt: string;
    readonly explanation: string;
    readonly yes: string;
    readonly no: string;
    /** What was asked, and the answer to it. */
    readonly answered: (asked: string, answer: string) => string;
  };
  readonly verification: VerificationWords;
  readonly declaration: {
    readonly title: string;
    readonly paragraphs: (company: string, editions: string) => readonly string[];
    readonly notices: string;
  };
  readonly security: SecurityWords;
  readonly ladder: LadderWords;
  /** Names of source documents that the data give in Chinese, by the name given; empty in Chinese. */
  readonly documents: Readonly<Record<string, string>>;
  readonly clauses: Readonly<Record<string, string>>;
};

export type PartName = 'maturity' | 'security' | 'ladder';

export type SummaryTexts = {
  readonly title: string;
  readonly level: string;
  readonly total: string;
  readonly totalDetail: (maximum: number) => string;
  readonly totalOpen: string;
  readonly range: string;
  readonly rangeDetail: string;
  readonly answered: string;
  readonly answeredDetail: (unknown: number) => string;
  readonly reached: (level: string, meaning: string) => string;
  readonly belowFirst: (first: string) => string;
  readonly next: (level: string, score: string, threshold: string, missing: string) => string;
  readonly allReached: string;
  readonly incomplete: (level: string, open: number, lowest: string, highest: string) => string;
  readonly incompleteSure: (level: string, open: number, sure: string) => string;
  readonly radar: string;
  readonly legend: { readonly value: string; readonly ceiling: string; readonly open: string };
  readonly bars: string;
  readonly threshold: (value: string) => string;
  readonly states: { readonly reached: string; readonly missed: string; readonly idle: string; readonly open: string };
  readonly strengths: string;
  readonly strength: (maturity: string, ceiling: string) => string;
  readonly noStrengths: string;
  readonly largestGaps: (level: string) => string;
  readonly gaps: string;
  readonly gap: (answer: string, gain: string) => string;
  readonly noGaps: string;
  readonly ofLevel: (level: string, total: string) => string;
  readonly possibleLevels: (range: string) => string;
  readonly score: (score: string) => string;
  readonly firstMeasures: string;
  readonly noMeasures: string;
  readonly nextRung: (edition: string, rung: string) => string;
};

export type SubdomainTexts = {
  readonly title: string;
  readonly intro: (threshold: string) => string;
  readonly columns: { readonly subdomain: string; readonly domain: string; readonly weight: string; readonly maturity: string };
  readonly elementWeight: (percent: string) => string;
  readonly open: string;
  readonly empty: string;
  readonly ofCeiling: (maturity: string, ceiling: string) => string;
  readonly tailored: string;
  readonly tailoredIntro: string;
  readonly noReason: string;
  readonly notWeighed: (industryType: string, subdomains: string) => string;
};

export type PlanTexts = {
  readonly title: (level: string) => string;
  readonly intro: (level: string, score: string, threshold: string) => string;
  readonly figures: { readonly cost: string; readonly months: string; readonly measures: string; readonly score: string };
  readonly cost: (tenThousands: string) => string;
  readonly months: (months: number) => string;
  readonly measures: (count: number) => string;
  readonly costDetail: string;
  readonly monthsDetail: string;
  readonly measuresDetail: string;
  readonly scoreDetail: (now: string) => string;
  readonly columns: { readonly number: string; readonly requirement: string; readonly raise: string; readonly gain: string; readonly cost: string; readonly when: string };
  readonly raise: (from: string, to: string) => string;
  readonly unanswered: string;
  readonly prepares: string;
  readonly when: (start: number, end: number) => string;
  readonly after: string;
  readonly estimate: string;
  readonly estimateText: (cost: number, months: number) => string;
  readonly policy: string;
  readonly firmness: string;
  readonly notCertain: string;
  readonly alone: (count: number, level: string) => string;
  readonly fewest: (count: number, level: string) => string;
  readonly margins: (margins: string) => string;
  readonly margin: (level: string, margin: string) => string;
  readonly dropColumns: { readonly requirement: string; readonly text: string; readonly drop: string; readonly level: string };
};

export type BenchmarkTexts = {
  readonly title: string;
  readonly intro: (level: string) => string;
  readonly notCertain: string;
  readonly columns: { readonly report: string; readonly companies: string; readonly groups: string; readonly place: string };
  readonly dates: (asOf: string, published: string) => string;
  readonly notPublished: string;
  readonly moreThan: (companies: number) => string;
  readonly group: (name: string, percent: string) => string;
  readonly atMost: (level: string) => string;
  readonly atLeast: (level: string) => string;
  readonly place: (below: string, same: string, above: string) => string;
  readonly note: string;
};

export type GapTexts = {
  readonly title: (level: string) => string;
  readonly titleDone: string;
  readonly done: string;
  readonly intro: (level: string, score: string, threshold: string, missing: string) => string;
  readonly introOpen: (level: string, score: string, threshold: string) => string;
  readonly shortest: (count: number, threshold: string) => string;
  readonly columns: { readonly number: string; readonly requirement: string; readonly text: string; readonly now: string; readonly gain: string; readonly sum: string };
  readonly full: string;
  readonly evidence: string;
  readonly reachedHere: (level: string, threshold: string) => string;
  readonly unknown: string;
  readonly unknownIntro: (count: number) => string;
  readonly unanswered: string;
  readonly unansweredIntro: (level: string, count: number) => string;
};

export type AnswerTexts = {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly columns: { readonly id: string; readonly requirement: string; readonly answer: string; readonly verified: string };
  readonly notAnswered: string;
  readonly group: (subdomain: string, level: string) => string;
  readonly groupNote: (answered: number, count: number) => string;
  readonly evidence: string;
  readonly note: string;
  readonly verifiedReason: string;
  readonly by: string;
  readonly flagged: string;
  readonly flaggedText: string;
  readonly outside: string;
};

export type MethodTexts = {
  readonly title: string;
  readonly scale: string;
  readonly scaleColumns: { readonly answer: string; readonly points: string; readonly meaning: string };
  readonly steps: string;
  /** `cumulation` is the edition's own sentence on how level scores add up. */
  readonly stepList: (threshold: string, cumulation: string) => readonly { readonly lead: string; readonly text: string }[];
  readonly levels: string;
  readonly levelColumns: { readonly level: string; readonly interval: string; readonly meaning: string };
  readonly interval: (from: string, below: string) => string;
  readonly lastInterval: (from: string, to: string) => string;
  readonly conventions: string;
  readonly conventionsIntro: string;
  readonly conventionColumns: { readonly question: string; readonly chosen: string; readonly why: string; readonly confidence: string };
  readonly unverified: string;
};

export type SourceTexts = {
  readonly title: string;
  readonly intro: string;
  readonly columns: { readonly what: string; readonly document: string; readonly confidence: string; readonly checked: string };
  readonly clause: (document: string, clause: string) => string;
  readonly confidence: Readonly<Record<'high' | 'medium-high' | 'medium' | 'low-medium' | 'low', string>>;
  readonly checked: { readonly yes: string; readonly no: string };
  /** By the key that the rubric gives the source; an unknown key is printed as it is. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly requirements: (count: number) => string;
  readonly cells: (confidence: string) => string;
  readonly lowRequirements: (confidence: string, ids: string) => string;
};
