import { maturityAnswers, type MaturityAnswer } from '../../core/answers/index.ts';
import { useText } from '../../i18n/index.ts';
import styles from './Session.module.css';

/** How the answers of the room lie, without names. */
export function VoteBars({ votes, wordOf }: { readonly votes: readonly MaturityAnswer[]; readonly wordOf: (answer: MaturityAnswer) => string }) {
  const { t } = useText();
  return (
    <ul className={styles['votes']} aria-label={t('session.votes')}>
      {maturityAnswers.map((answer) => {
        const count = votes.filter((vote) => vote === answer).length;
        return (
          <li key={answer} data-testid="votes" data-answer={answer} data-count={count}>
            <span>{wordOf(answer)}</span>
            <span className={styles['track']}>
              <span style={{ width: `${(100 * count) / Math.max(1, votes.length)}%` }} />
            </span>
            <span>{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
