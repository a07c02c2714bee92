import { useMemo } from 'react';
import type { Gate, PartialEditions } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { itemOf, type QuestionBook, type QuestionGroup } from '../answering/questionBook.ts';
import { useMaturityFrame } from '../assessment/maturityView.ts';
import { maturityBook } from '../questions/maturityBook.ts';
import { securityBook } from '../security/questions/securityBook.ts';
import { useSecurityFrame } from '../security/securityView.ts';

/** A sub-domain or section that can be shared out. */
export type SharedGroup = QuestionGroup & { readonly edition: string };

/** Both questionnaires of the open assessment with what the pages of splitting and merging say of them. */
export type MergeWords = {
  readonly editions: PartialEditions;
  /** What is asked, in order; groups left out are not shared out. */
  readonly groups: readonly SharedGroup[];
  readonly textOf: (id: string) => string;
  /** An answer with its detail, `Y 2`, in words; none is undefined. */
  readonly answerOf: (edition: string, id: string, answer: string | undefined) => string;
  readonly optionsOf: (edition: string, id: string) => readonly { readonly value: string; readonly label: string }[];
  readonly gateOf: (gate: Pick<Gate, 'id'>) => string;
};

/** Suspends while the editions load. */
export function useMergeWords(): MergeWords {
  const { t } = useText();
  const maturity = useMaturityFrame();
  const security = useSecurityFrame();
  return useMemo(() => {
    const books: readonly QuestionBook[] = [maturityBook(maturity, t), securityBook(security, t)];
    const optionsOf = (edition: string, id: string) => {
      const book = books.find((candidate) => candidate.edition === edition);
      const item = book === undefined ? undefined : itemOf(book, id);
      return item?.options ?? Object.entries((edition === maturity.ref ? maturity : security).texts.answers).map(([value, { label }]) => ({ value, label }));
    };
    return {
      editions: { maturity: maturity.edition, security: security.edition },
      groups: books.flatMap((book) => book.groups.filter(({ isLeftOut }) => !isLeftOut).map((group) => ({ ...group, edition: book.edition }))),
      textOf: (id) => maturity.texts.requirements[id]?.text ?? security.texts.questions[id]?.text ?? '',
      answerOf: (edition, id, answer) => {
        if (answer === undefined) return t('merge.unanswered');
        const [value = '', ...detail] = answer.split(' ');
        return [optionsOf(edition, id).find((option) => option.value === value)?.label ?? value, ...detail].join(' ');
      },
      optionsOf,
      gateOf: ({ id }) => maturity.texts.domains[id] ?? security.texts.flags[id] ?? id,
    };
  }, [maturity, security, t]);
}
