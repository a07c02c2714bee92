import { editionRef, type EditionRef } from '../edition/index.ts';
import { contentHash } from '../shared/index.ts';
import type { AnsweredEditions } from './answeredEditions.ts';
import type { Assessment } from './assessment.ts';
import { summariseParts } from './assessmentSummary.ts';
import { countedAssessment, countedContent, type CountedContent } from './countedContent.ts';
import { formatCode } from './receiptCode.ts';
import { receiptResult } from './receiptResult.ts';

/** What others can check a result by (SPEC V1); hashes are 64 hex digits of SHA-256. */
export type Receipt = {
  /** The content hash of every edition whose answers count (SPEC E3). */
  readonly editions: Readonly<Record<EditionRef, string>>;
  readonly answers: string;
  readonly result: string;
  /** The short form for people, `XXXX-XXXX-XXXX-XXXX-C` (SPEC V4). */
  readonly code: string;
};

/**
 * Makes the receipt of an assessment (SPEC V1–V3): the result is worked out from the counted answers alone, so nothing
 * else of the assessment can change it.
 *
 * @returns null when nothing that counts is answered
 */
export function receiptOf(assessment: Assessment, editions: AnsweredEditions): Receipt | null {
  const content = countedContent(assessment, editions);
  const counted = countedEditions(content, editions);
  const judging = [counted.maturity?.edition ?? [], counted.security?.edition ?? [], counted.ladders].flat();
  if (judging.length === 0) return null;
  const { industryType } = assessment.company;
  const hashes = {
    editions: Object.fromEntries(
      judging.map(({ questionnaire, rubric }) => [editionRef(questionnaire), contentHash({ questionnaire, rubric })] as const),
    ),
    answers: contentHash({ industryType, ...content }),
    result: contentHash(receiptResult(summariseParts(countedAssessment(assessment, content), counted))),
  };
  return { ...hashes, code: formatCode(contentHash(hashes)) };
}

/** The editions whose answers count, each with these answers alone. */
function countedEditions(content: CountedContent, { maturity, security, ladders }: AnsweredEditions): AnsweredEditions {
  return {
    maturity: maturity === null || content.maturity === null ? null : { ...maturity, response: content.maturity },
    security: security === null || content.security === null ? null : { ...security, response: content.security },
    ladders: content.ladder === null ? [] : ladders,
  };
}
