import { useText } from '../../i18n/index.ts';
import { useSettings } from '../../state/index.ts';
import { Field } from '../../ui/index.ts';
import { usePlace } from '../shared/usePlace.ts';
import { ConflictList } from './ConflictList.tsx';
import { Places } from './Places.tsx';
import { SalvagedNotice } from './SalvagedNotice.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import styles from './SafetyPage.module.css';

type SafetyPageProps = { readonly id: string };

/** Where the work is safe and since when, earlier states to go back to, and what two windows disagree about. */
export function SafetyPage({ id }: SafetyPageProps) {
  const { t } = useText();
  usePlace('safety');
  return (
    <div className={styles['page']}>
      <header>
        <h1>{t('safety.title')}</h1>
        <p className={styles['lead']}>{t('safety.lead')}</p>
      </header>
      <SalvagedNotice id={id} />
      <ConflictList />
      <Places />
      <SnapshotList id={id} />
      <UserName />
      <section className={styles['card']} aria-labelledby="safety-advice">
        <h2 id="safety-advice">{t('safety.adviceTitle')}</h2>
        <ul className={styles['advice']}>
          {(['clear', 'private', 'shared', 'move'] as const).map((key) => (
            <li key={key}>{t(`safety.advice.${key}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Who sits at this computer; the name goes beside each answer given from now on. */
function UserName() {
  const { t } = useText();
  const userName = useSettings((settings) => settings.userName);
  const change = useSettings((settings) => settings.change);
  return (
    <section className={styles['card']} aria-labelledby="safety-who">
      <h2 id="safety-who">{t('safety.whoTitle')}</h2>
      <Field id="user-name" label={t('safety.who')} hint={t('safety.whoHint')}>
        <input
          id="user-name"
          type="text"
          maxLength={100}
          autoComplete="name"
          aria-describedby="user-name-hint"
          value={userName}
          onChange={(event) => {
            change({ userName: event.target.value });
          }}
        />
      </Field>
    </section>
  );
}
