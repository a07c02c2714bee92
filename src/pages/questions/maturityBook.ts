import { maturityAnswers, type MaturityAnswer } from '../../core/answers/index.ts';
import { answersOf } from '../../core/assessment/index.ts';
import type { MaturityEdition, MaturityTexts } from '../../core/edition/index.ts';
import { fastestOrder } from '../../core/scoring/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { answerRequirement, maturityResponseOf, useAssessment } from '../../state/index.ts';
import type { AskedItem, BookSlots, QuestionBook, QuestionGroup } from '../answering/questionBook.ts';
import type { MaturityFrame } from '../assessment/maturityView.ts';
import { Needless } from './Needless.tsx';
import { Standing } from './Standing.tsx';
import { VerifiedPanel } from './VerifiedPanel.tsx';

/** The maturity self-assessment for the answering surface; tailored sub-domains stay in it and keep their answers. */
export function maturityBook(frame: MaturityFrame, t: Translate): QuestionBook {
  const known = books.get(frame);
  if (known !== undefined) return known;
  const book = makeBook(frame, t);
  books.set(frame, book);
  return book;
}

// A frame belongs to one language, so its words do too.
const books = new WeakMap<MaturityFrame, QuestionBook>();
const slots: BookSlots = { Standing, Needless, UnderEvidence: VerifiedPanel };

function makeBook(frame: MaturityFrame, t: Translate): QuestionBook {
  const { ref, model, assessmentId } = frame;
  const groups = groupsOf(frame, t);
  return {
    edition: ref,
    assessmentId,
    path: 'questions',
    groups,
    walk: groups.filter(({ isLeftOut }) => !isLeftOut).flatMap(({ items }) => items),
    answer: (id, value) => {
      const answer = maturityAnswers.find((one) => one === value);
      if (answer !== undefined) answerRequirement(ref, id, answer);
    },
    fastest: () => {
      const { assessment } = useAssessment.getState();
      if (assessment === null) return [];
      const order = fastestOrder(model, answersOf(maturityResponseOf(assessment, ref)));
      return order.filter(({ changes }) => changes !== 'nothing').map(({ id }) => id);
    },
    resultHref: `#/a/${assessmentId}/result`,
    slots,
  };
}

function groupsOf(frame: MaturityFrame, t: Translate): readonly QuestionGroup[] {
  const { edition, texts, model } = frame;
  const scored = new Set(model.elements.flatMap((element) => element.domains.flatMap((domain) => domain.subdomains.map(({ id }) => id))));
  const tailored = new Set(model.tailoredSubdomains);
  const answers = maturityAnswers.map((value) => optionOf(value, texts));
  return edition.questionnaire.elements.flatMap((element) =>
    element.domains.flatMap((domain) =>
      domain.subdomains
        .filter((id) => scored.has(id) || tailored.has(id))
        .map((id): QuestionGroup => {
          const name = texts.subdomains[id] ?? id;
          const part = texts.elements[element.id] ?? element.id;
          const domainName = texts.domains[domain.id] ?? domain.id;
          const items = edition.questionnaire.requirements
            .filter(({ subdomain }) => subdomain === id)
            .map((requirement) => itemFor(frame, requirement, answers, t));
          return {
            id,
            name,
            part,
            above: domainName === name ? part : `${part} › ${domainName}`,
            items,
            counted: items,
            isLeftOut: tailored.has(id),
          };
        }),
    ),
  );
}

function itemFor(
  { ref, texts, assessmentId }: MaturityFrame,
  { id, subdomain, level, source }: MaturityEdition['questionnaire']['requirements'][number],
  options: AskedItem['options'],
  t: Translate,
): AskedItem {
  const words = texts.requirements[id];
  const levelWords = texts.levels[String(level)];
  return {
    edition: ref,
    id,
    group: subdomain,
    level,
    levelName: levelWords === undefined ? null : t('questions.levelTitle', levelWords),
    text: words?.text ?? id,
    full: words?.full ?? '',
    typicalEvidence: words?.evidence ?? [],
    href: `#/a/${assessmentId}/questions/${subdomain}/${id}`,
    options,
    unknown: 'unknown',
    basis: t('questions.basisOf', { document: source.document, confidence: t(`questions.confidence.${source.confidence}`) }),
  };
}

function optionOf(value: MaturityAnswer, texts: MaturityTexts): AskedItem['options'][number] {
  return { value, label: texts.answers[value]?.label ?? value, title: texts.answers[value]?.meaning };
}
