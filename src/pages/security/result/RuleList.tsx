import type { SecurityEdition, SecurityTexts } from '../../../core/edition/index.ts';
import { useText } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { Claims } from '../Claims.tsx';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

/** How score and band come about, what may be claimed, what was not checked, and the documents behind it. */
export function RuleList({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { texts, edition, ref } = view;
  return (
    <section className={`${shared['card']} ${frames['conventions']}`} aria-labelledby="rules">
      <h2 id="rules">{t('security.rules.title')}</h2>
      <p className={frames['soft']}>{texts.notice}</p>
      <p>{t('security.rules.score', { edition: ref })}</p>
      <Bands edition={edition} texts={texts} />
      <details>
        <summary>{t('security.claims.title')}</summary>
        <Claims texts={texts} />
      </details>
      <details>
        <summary>{t('security.rules.unverified')}</summary>
        <ul>
          {texts.unverified.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('security.rules.references')}</summary>
        <ul>
          {texts.references.map(({ title, note, url }) => (
            <li key={title}>
              {url === undefined ? (
                title
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              )}
              <br />
              {note}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Bands({ edition, texts }: { readonly edition: SecurityEdition; readonly texts: SecurityTexts }) {
  const { t } = useText();
  const { bands, caps } = edition.rubric;
  return (
    <dl className={styles['rules']}>
      <div>
        <dt>{texts.bandsName}</dt>
        {bands.map(({ id, fromPercent }) => (
          <dd key={id}>{t('security.rules.band', { id, from: fromPercent, label: texts.bands[id]?.label })}</dd>
        ))}
      </div>
      <div>
        <dt>{t('security.rules.caps')}</dt>
        {caps.map(({ id, atMost }) => (
          <dd key={id}>{t('security.rules.cap', { text: texts.caps[id], band: atMost })}</dd>
        ))}
      </div>
    </dl>
  );
}
