import { useText } from '../../../i18n/index.ts';
import { Answering } from '../../answering/Answering.tsx';
import { NotFoundPage } from '../../shared/NotFoundPage.tsx';
import { GateNotice } from '../GateNotice.tsx';
import { useSecurityFrame, type SecurityFrame } from '../securityView.ts';
import { LiveSecurity } from './LiveSecurity.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import styles from './Questions.module.css';
import { securityBook } from './securityBook.ts';

type SecurityQuestionsPageProps = { readonly sectionId: string | undefined; readonly questionId: string | undefined };

/** The security questions with the result, or what is still possible, moving beside them. */
export function SecurityQuestionsPage({ sectionId, questionId }: SecurityQuestionsPageProps) {
  const { t } = useText();
  const frame = useSecurityFrame();
  const { edition, model } = frame;
  if (sectionId !== undefined && !edition.questionnaire.sections.some(({ id }) => id === sectionId)) return <NotFoundPage />;
  if (!model.applies) return <NothingAsked frame={frame} />;
  return (
    <Answering
      book={securityBook(frame, t)}
      groupId={sectionId}
      itemId={questionId}
      live={live}
      labels={{ groups: t('security.questions.sections'), chooseGroup: t('security.questions.chooseSection') }}
      nothingAsked={<SectionOut frame={frame} sectionId={sectionId ?? ''} />}
    />
  );
}

// One element for good, so that moving on does not draw it again.
const live = <LiveSecurity />;

function NothingAsked({ frame }: { readonly frame: SecurityFrame }) {
  const { t } = useText();
  return (
    <div className={styles['alone']}>
      <h1>{t('security.nav.questions')}</h1>
      <GateNotice frame={frame} />
    </div>
  );
}

/** A section that exists, but has no question for this firm. */
function SectionOut({ frame, sectionId }: { readonly frame: SecurityFrame; readonly sectionId: string }) {
  const { t } = useText();
  const questions = frame.edition.questionnaire.questions.filter(({ section }) => section === sectionId);
  return (
    <article className={styles['out']}>
      <h1>{frame.texts.sections[sectionId]}</h1>
      <p>{t('security.questions.sectionOut')}</p>
      <NotApplicable frame={frame} questions={questions} />
    </article>
  );
}
