import type { SecurityFrame } from './securityView.ts';

/** The parts of the security self-assessment that have an address of their own. */
export type SecurityPart = 'profile' | 'questions' | 'result';

/** The address of a part; the profile comes first and has none of its own. */
export function partHref({ assessmentId }: Pick<SecurityFrame, 'assessmentId'>, part: SecurityPart): string {
  return `#/a/${assessmentId}/security${part === 'profile' ? '' : `/${part}`}`;
}

/** The address of a section of questions. */
export function sectionHref(frame: Pick<SecurityFrame, 'assessmentId'>, section: string): string {
  return `${partHref(frame, 'questions')}/${section}`;
}

/** The address that brings one question into view. */
export function questionHref(frame: Pick<SecurityFrame, 'assessmentId' | 'edition'>, id: string): string {
  const section = frame.edition.questionnaire.questions.find((question) => question.id === id)?.section ?? '';
  return `${sectionHref(frame, section)}/${id}`;
}
