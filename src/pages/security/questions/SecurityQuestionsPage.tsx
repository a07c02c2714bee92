import { memo } from 'react';
import { useText } from '../../../i18n/index.ts';
import layout from '../../questions/QuestionsPage.module.css';
import { NotFoundPage } from '../../shared/NotFoundPage.tsx';
import { keepLast } from '../../shared/keepLast.ts';
import { useReturnTo } from '../../shared/useReturnTo.ts';
import { GateNotice } from '../GateNotice.tsx';
import { useSecurityFrame, type SecurityFrame } from '../securityView.ts';
import { AnswerLegend } from './AnswerLegend.tsx';
import { LiveSecurity } from './LiveSecurity.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { Question } from './Question.tsx';
import styles from './Questions.module.css';
import { SectionFoot } from './SectionFoot.tsx';
import { SectionHead } from './SectionHead.tsx';
import { sectionList, type SectionItem } from './sectionList.ts';
import { SectionNav } from './SectionNav.tsx';

type SecurityQuestionsPageProps = { readonly sectionId: string | undefined; readonly questionId: string | undefined };

/** One section at a time, with the result, or what is still possible, moving beside it. */
export function SecurityQuestionsPage({ sectionId, questionId }: SecurityQuestionsPageProps) {
  const frame = useSecurityFrame();
  const { edition, model } = frame;
  if (sectionId !== undefined && !edition.questionnaire.sections.some(({ id }) => id === sectionId)) return <NotFoundPage />;
  if (!model.applies) return <NothingAsked frame={frame} />;
  const sections = sectionsOf(edition, model);
  const current = sectionId === undefined ? sections[0] : sections.find(({ id }) => id === sectionId);
  return (
    <div className={layout['layout']}>
      <aside className={styles['side']}>
        <LiveSecurity />
        <SectionNav sections={sections} currentId={current?.id ?? sectionId ?? ''} />
      </aside>
      {current === undefined ? (
        <SectionOut frame={frame} sectionId={sectionId ?? ''} />
      ) : (
        <Section key={current.id} frame={frame} sections={sections} section={current} questionId={questionId} />
      )}
    </div>
  );
}

const sectionsOf = keepLast(sectionList);

function NothingAsked({ frame }: { readonly frame: SecurityFrame }) {
  const { t } = useText();
  return (
    <div className={styles['alone']}>
      <h1>{t('security.nav.questions')}</h1>
      <GateNotice frame={frame} />
    </div>
  );
}

type SectionProps = {
  readonly frame: SecurityFrame;
  readonly sections: readonly SectionItem[];
  readonly section: SectionItem;
  readonly questionId: string | undefined;
};

const Section = memo(function Section({ frame, sections, section, questionId }: SectionProps) {
  const { texts, ref, edition } = frame;
  const remember = useReturnTo(`security/questions/${section.id}`, questionId);
  return (
    <article className={layout['main']} onFocus={remember}>
      <SectionHead section={section} />
      <AnswerLegend texts={texts} />
      {section.questions.map((question) => (
        <Question key={question.id} edition={ref} question={question} texts={texts} keyItem={keyItemOf(edition, question.id)} />
      ))}
      <NotApplicable frame={frame} questions={section.notApplicable} />
      <SectionFoot frame={frame} sections={sections} currentId={section.id} />
    </article>
  );
});

/** A section that exists, but has no question for this firm. */
function SectionOut({ frame, sectionId }: { readonly frame: SecurityFrame; readonly sectionId: string }) {
  const { t } = useText();
  const questions = frame.edition.questionnaire.questions.filter(({ section }) => section === sectionId);
  return (
    <article className={layout['main']}>
      <header className={layout['title']}>
        <h1>{frame.texts.sections[sectionId]}</h1>
        <p>{t('security.questions.sectionOut')}</p>
      </header>
      <NotApplicable frame={frame} questions={questions} />
    </article>
  );
}

function keyItemOf({ rubric }: SecurityFrame['edition'], id: string): 'strict' | 'plain' | null {
  if (rubric.keyItems.strict.includes(id)) return 'strict';
  return rubric.keyItems.questions.includes(id) ? 'plain' : null;
}
