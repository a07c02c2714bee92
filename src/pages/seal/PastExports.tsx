import { useText } from '../../i18n/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import shared from '../shared/shared.module.css';
import type { PastExport } from './ChoicesCard.tsx';
import styles from './Seal.module.css';

/** What this assessment has handed over, with the codes to withdraw it. */
export function PastExports({ exports }: { readonly exports: readonly PastExport[] }) {
  const { t, language } = useText();
  if (exports.length === 0) return null;
  return (
    <section className={shared['card']} aria-labelledby="seal-past">
      <h2 id="seal-past">{t('seal.past')}</h2>
      <ul className={styles['past']}>
        {[...exports].reverse().map((each) => (
          <li key={each.sha256}>
            <p>{each.title}</p>
            <p className={shared['soft']}>
              {dateAndTime(each.at, language)} · {each.file} · {each.level}
            </p>
            <p>
              {t('seal.code')} <code>{each.withdrawalCode}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
