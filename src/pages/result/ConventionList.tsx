import { useText } from '../../i18n/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import styles from './ResultPage.module.css';

/** The rules the standard leaves open, and what was not checked against its text. */
export function ConventionList({ view }: { readonly view: MaturityView }) {
  const { t } = useText();
  const { texts, edition } = view;
  return (
    <section className={`${shared['card']} ${styles['conventions']}`} aria-labelledby="conventions">
      <h2 id="conventions">{t('result.conventions')}</h2>
      <p className={styles['soft']}>
        {texts.notice} {t('result.conventionsLead')}
      </p>
      <dl>
        {Object.entries(edition.rubric.conventions).map(([key, option]) => (
          <div key={key}>
            <dt>{texts.conventions[key]?.title}</dt>
            <dd>{texts.conventions[key]?.options[option]}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{t('result.unverified')}</summary>
        <ul>
          {texts.unverified.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
      <p>
        <a href="#/basis">{t('nav.basis')}</a>
      </p>
    </section>
  );
}
