import { securityAnswers } from '../../../core/answers/index.ts';
import type { SecurityQuestion } from '../../../core/edition/index.ts';
import type { Translate } from '../../../i18n/index.ts';
import { answerQuestion } from '../../../state/index.ts';
import type { AskedItem, BookSlots, QuestionBook, QuestionGroup } from '../../answering/questionBook.ts';
import { partHref, questionHref } from '../securityLinks.ts';
import type { SecurityFrame } from '../securityView.ts';
import { answerOptions } from './answerOptions.ts';
import { QuestionAdvice } from './QuestionAdvice.tsx';
import { QuestionMarks } from './QuestionMarks.tsx';
import { SectionFoot } from './SectionFoot.tsx';
import { SectionNote } from './SectionNote.tsx';
import { sectionList } from './sectionList.ts';

/** The security self-assessment for the answering surface: the sections with what applies by the profile (SPEC S20). */
export function securityBook(frame: SecurityFrame, t: Translate): QuestionBook {
  const known = books.get(frame);
  if (known !== undefined) return known;
  const book = makeBook(frame, t);
  books.set(frame, book);
  return book;
}

// A frame belongs to one language, so its words do too.
const books = new WeakMap<SecurityFrame, QuestionBook>();
const slots: BookSlots = { Marks: QuestionMarks, Below: QuestionAdvice, GroupNote: SectionNote, GroupFoot: SectionFoot };

function makeBook(frame: SecurityFrame, t: Translate): QuestionBook {
  const { ref, texts, edition, model, assessmentId } = frame;
  const groups = sectionList(edition, model).map((section): QuestionGroup => {
    const items = section.questions.map((question) => itemFor(frame, question, t));
    const counted = new Set(section.counted);
    const part = texts.parts[section.part] ?? section.part;
    return {
      id: section.id,
      name: texts.sections[section.id] ?? section.id,
      part,
      above: part,
      items,
      counted: items.filter(({ id }) => counted.has(id)),
      isLeftOut: false,
    };
  });
  return {
    edition: ref,
    assessmentId,
    path: 'security/questions',
    groups,
    walk: groups.flatMap(({ items }) => items),
    answer: (id, value) => {
      const answer = securityAnswers.find((one) => one === value);
      if (answer !== undefined) answerQuestion(ref, id, answer);
    },
    fastest: null,
    resultHref: partHref(frame, 'result'),
    slots,
  };
}

function itemFor(frame: SecurityFrame, question: SecurityQuestion, t: Translate): AskedItem {
  const { id, section } = question;
  const words = frame.texts.questions[id];
  const options = answerOptions(question, frame.texts);
  return {
    edition: frame.ref,
    id,
    group: section,
    level: null,
    levelName: null,
    text: words?.text ?? id,
    full: '',
    typicalEvidence: words?.evidence ?? [],
    href: questionHref(frame, id),
    options,
    unknown: options.some(({ value }) => value === 'U') ? 'U' : null,
    basis: basisOf(question, t),
  };
}

function basisOf({ sources }: SecurityQuestion, t: Translate): string {
  const list = sources.map(({ document, clause }) =>
    clause === undefined ? document : t('security.questions.sourceClause', { document, clause }),
  );
  return t('security.questions.basis', { list: list.join(t('security.sourceSeparator')) });
}
