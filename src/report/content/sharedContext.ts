import type { Assessment, Receipt } from '../../core/assessment/index.ts';
import type { ReportLanguage } from '../reportDocument.ts';
import type { PreparedBy, ReportBenchmark, ReportInput, ReportSection } from '../reportInput.ts';
import type { ReportTexts } from '../reportTexts.ts';
import { englishTexts } from '../texts.en.ts';
import { chineseTexts } from '../texts.zh-CN.ts';
import { oneLine } from './oneLine.ts';

/** What every chapter may ask for, whatever part it belongs to. */
export type SharedContext = {
  readonly assessment: Assessment;
  /** What others can check the report by. */
  readonly receipt: Receipt | null;
  readonly language: ReportLanguage;
  readonly date: string;
  readonly appVersion: string;
  readonly leftOut: readonly ReportSection[];
  readonly preparedBy: PreparedBy | null;
  readonly benchmark: ReportBenchmark | null;
  readonly words: ReportTexts;
  /** The company's name on one line, or that there is none. */
  readonly company: string;
};

/** Takes from the input what belongs to no part. */
export function sharedContext({ assessment, receipt, language, date, appVersion, leftOut = [], preparedBy, benchmark }: ReportInput): SharedContext {
  const words = language === 'en' ? englishTexts : chineseTexts;
  return {
    assessment,
    receipt,
    language,
    date,
    appVersion,
    leftOut,
    preparedBy: preparedBy ?? null,
    benchmark: benchmark ?? null,
    words,
    company: oneLine(assessment.company.name) || words.unnamedCompany,
  };
}
