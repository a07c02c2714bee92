import { editionRef, splitEditionRef, type EditionRef } from '../../core/edition/index.ts';
import { maturityLabels, securityLabels, type AnswerLabels } from './answerLabels.ts';
import type { WorkbookEditions } from './workbookInput.ts';
import type { WorkbookLanguage } from './workbookWords.ts';

/** The answers that a thing asked offers, in each language; none for an id that is not known. */
export type AnswerReaders = { readonly of: (edition: EditionRef, id: string) => readonly AnswerLabels[] };

/**
 * Prepares the words of all answers for reading, those of the workbook's language first; another version of an edition is read
 * with the words of the open one.
 */
export function answerReaders({ maturity, security }: WorkbookEditions, language: string): AnswerReaders {
  const languages = language === 'en' ? (['en', 'zh-CN'] as const) : (['zh-CN', 'en'] as const);
  const texts = languages.map((spoken) => security.texts[spoken]);
  const forRequirements = languages.map((spoken) => maturityLabels(maturity.texts[spoken]));
  const forQuestions = new Map(security.edition.questionnaire.questions.map((question) => [question.id, texts.map((words) => securityLabels(question, words))]));
  const maturityId = splitEditionRef(editionRef(maturity.edition.questionnaire)).id;
  return { of: (edition, id) => (splitEditionRef(edition).id === maturityId ? forRequirements : (forQuestions.get(id) ?? [])) };
}

/** The answers that a thing asked offers in one language; none for an id that is not known. */
export function labelsIn({ maturity, security }: WorkbookEditions, language: WorkbookLanguage, edition: EditionRef, id: string): AnswerLabels {
  if (edition === editionRef(maturity.edition.questionnaire)) return maturityLabels(maturity.texts[language]);
  const question = security.edition.questionnaire.questions.find((candidate) => candidate.id === id);
  return question === undefined ? new Map() : securityLabels(question, security.texts[language]);
}
