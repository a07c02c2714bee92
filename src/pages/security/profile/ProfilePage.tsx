import { useText, type Translate } from '../../../i18n/index.ts';
import { LinkButton, Notice, Progress } from '../../../ui/index.ts';
import shared from '../../shared/shared.module.css';
import { usePlace } from '../../shared/usePlace.ts';
import { Claims } from '../Claims.tsx';
import { partHref } from '../securityLinks.ts';
import { useSecurityView, type SecurityView } from '../securityView.ts';
import { Flag } from './Flag.tsx';
import { flagHints, type FlagHint } from './flagHints.ts';
import styles from './ProfilePage.module.css';

/** What the firm has, which alone decides what is asked; and what the result may be called. */
export function ProfilePage() {
  const { t } = useText();
  const view = useSecurityView();
  usePlace('security');
  const { texts, edition, ref, flags } = view;
  const hints = flagHints(flags);
  return (
    <div className={shared['page']}>
      <header>
        <h1>{texts.title}</h1>
        <p className={shared['lead']}>{t('security.profile.lead')}</p>
      </header>
      <div className={styles['columns']}>
        <section className={styles['flags']} aria-labelledby="flags">
          <h2 id="flags">{t('security.profile.title')}</h2>
          {edition.questionnaire.flags.map(({ id }, index) => (
            <Flag key={id} edition={ref} id={id} position={index + 1} text={texts.flags[id] ?? id} hint={hintText(hints, id, t)} />
          ))}
          <footer className={shared['foot']}>
            <span />
            <LinkButton href={partHref(view, 'questions')} look="primary">
              {t('common.next')}
              {t('common.colon')}
              {t('security.nav.questions')}
            </LinkButton>
          </footer>
        </section>
        <aside className={styles['side']}>
          <Answered view={view} />
          <section className={shared['card']} aria-labelledby="about">
            <h2 id="about">{t('security.profile.about')}</h2>
            <div className={styles['about']}>
              <p>{texts.notice}</p>
              <p>{t('security.profile.alone')}</p>
            </div>
          </section>
          <section className={shared['card']} aria-labelledby="claims">
            <h2 id="claims">{t('security.claims.title')}</h2>
            <Claims texts={texts} />
          </section>
        </aside>
      </div>
    </div>
  );
}

/** How many are answered, how many questions follow, and that an open one counts as no. */
function Answered({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { edition, model, score, flags, texts } = view;
  const whole = edition.questionnaire.flags.length;
  const part = whole - model.openFlags.length;
  const answered = t('security.profile.answered', { part, whole });
  const no = flags.get(edition.questionnaire.gateFlag) === false;
  return (
    <section className={`${shared['card']} ${styles['answered']}`} aria-label={t('security.profile.progress')}>
      <div role="status">
        <p>
          <strong>{answered}</strong>
        </p>
        {model.applies && <p>{t('security.profile.applies', { scored: score.applicable, unscored: model.unscored.length })}</p>}
        {model.openFlags.length > 0 && !no && <p className={styles['soft']}>{t('security.profile.openCount', { count: model.openFlags.length })}</p>}
      </div>
      <Progress part={part} whole={whole} label={answered} />
      {no && <Notice tone="warn">{t('security.gate.no')}</Notice>}
      <p className={styles['soft']}>{texts.notApplicable}</p>
    </section>
  );
}

function hintText(hints: readonly FlagHint[], flag: string, t: Translate): string | null {
  const reasons = hints.filter(({ doubtful }) => doubtful === flag).map(({ because }) => t(`security.hints.${because}`));
  return reasons.length === 0 ? null : reasons.join(t('security.sentenceGap'));
}
