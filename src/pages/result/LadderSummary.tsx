import { useText } from '../../i18n/index.ts';
import { useLadderView } from '../ladder/ladderView.ts';
import styles from './ResultPage.module.css';

/** The rung that the facts come to under each edition of the ladder. */
export function LadderSummary() {
  const { t } = useText();
  const { editions } = useLadderView();
  return (
    <>
      <dl className={styles['partList']}>
        {editions.map(({ ref, texts, outcome }) => (
          <div key={ref}>
            <dt>{ref}</dt>
            <dd>{texts.rungs[outcome.rung].name}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['soft']}>{t('reference')}</p>
    </>
  );
}
