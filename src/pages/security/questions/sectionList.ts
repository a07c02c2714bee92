import type { SecurityEdition, SecurityQuestion } from '../../../core/edition/index.ts';
import type { SecurityModel } from '../../../core/scoring/index.ts';

/** A section as the questionnaire shows it: what is asked, what does not apply, and what has to be answered for it to read as done. */
export type SectionItem = {
  readonly id: string;
  readonly part: string;
  /** Its weight among 100; 0 for a section that never counts. */
  readonly weight: number;
  readonly questions: readonly SecurityQuestion[];
  readonly notApplicable: readonly SecurityQuestion[];
  /** The scored questions of a weighed section, since the score needs no others; all questions of any other. */
  readonly counted: readonly string[];
};

/** The sections with at least one applicable question, in the order of the edition (SPEC S20). */
export function sectionList(edition: SecurityEdition, model: SecurityModel): readonly SectionItem[] {
  const scored = new Set(model.sections.flatMap((section) => section.questions.map(({ id }) => id)));
  const unscored = new Set(model.unscored);
  return edition.questionnaire.sections.flatMap(({ id, part }) => {
    const here = edition.questionnaire.questions.filter(({ section }) => section === id);
    const questions = here.filter((question) => scored.has(question.id) || unscored.has(question.id));
    if (questions.length === 0) return [];
    const weight = model.sections.find((section) => section.id === id)?.weight ?? 0;
    const counted = weight > 0 ? questions.filter((question) => scored.has(question.id)) : questions;
    const notApplicable = here.filter((question) => !questions.includes(question));
    return [{ id, part, weight, questions, notApplicable, counted: counted.map((question) => question.id) }];
  });
}
