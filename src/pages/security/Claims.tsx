import type { SecurityTexts } from '../../core/edition/index.ts';
import { useText } from '../../i18n/index.ts';
import styles from './Claims.module.css';

/** What may be said about each kind of output, and what may not. */
export function Claims({ texts }: { readonly texts: SecurityTexts }) {
  const { t } = useText();
  return (
    <dl className={styles['claims']}>
      {texts.claims.map(({ output, allowed, notAllowed }) => (
        <div key={output}>
          <dt>{output}</dt>
          <dd>
            <span className={styles['allowed']}>{t('security.claims.allowed')}</span>
            {allowed}
          </dd>
          <dd>
            <span className={styles['notAllowed']}>{t('security.claims.notAllowed')}</span>
            {notAllowed}
          </dd>
        </div>
      ))}
    </dl>
  );
}
