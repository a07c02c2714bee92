import { useText } from '../../../i18n/index.ts';
import { LinkButton } from '../../../ui/index.ts';
import { nextName } from '../editionClause.ts';
import { useLadderView } from '../ladderView.ts';
import styles from './Facts.module.css';

/** The rung under each edition, moving with every fact. */
export function LiveBar() {
  const { t } = useText();
  const { editions, assessment } = useLadderView();
  return (
    <section className={styles['live']} aria-label={t('live.label')}>
      <div className={styles['liveInner']}>
        <ul aria-live="polite" data-testid="live-ladder">
          {editions.map(({ ref, texts, outcome }) => (
            <li key={ref} data-rung={outcome.rung}>
              <span className={styles['hint']}>{texts.shortTitle}</span>
              <strong>{texts.rungs[outcome.rung].name}</strong>
              {outcome.next !== null && (
                <span className={styles['hint']}>
                  {outcome.rung === 'NONE'
                    ? t('ladder.liveShortNone', { count: outcome.next.short.total })
                    : t('ladder.liveShort', { next: nextName({ texts, outcome }, t), count: outcome.next.short.total })}
                </span>
              )}
            </li>
          ))}
        </ul>
        <LinkButton href={`#/a/${assessment.id}/ladder/result`} look="primary" data-testid="to-ladder-result">
          {t('ladder.result')}
        </LinkButton>
      </div>
    </section>
  );
}
