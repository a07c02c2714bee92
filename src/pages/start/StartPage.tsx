import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { startAssessment } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { preloadEdition } from '../shared/useEdition.ts';
import { ContinueList } from './ContinueList.tsx';
import { ExampleButtons } from './ExampleButtons.tsx';
import { FileDialogs } from './FileDialogs.tsx';
import { LadderFigure } from './LadderFigure.tsx';
import { Recoverable } from './Recoverable.tsx';
import { useFileOpening } from './useFileOpening.ts';
import styles from './StartPage.module.css';

/** What this is, for whom, that nothing leaves the browser, and the ways in. */
export function StartPage() {
  const { t, language } = useText();
  const [, navigate] = useLocation();
  const opening = useFileOpening();
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    void preloadEdition('levelCumulative', language);
  }, [language]);

  function begin(): void {
    void startAssessment((year) => t('start.roundLabelDefault', { year })).then((id) => {
      navigate(`/a/${id}/company`);
    });
  }

  return (
    <div className={styles['page']} {...opening.dropTarget}>
      <section className={styles['hero']}>
        <div className={styles['words']}>
          <h1>{t('start.title')}</h1>
          <p className={styles['lead']}>{t('start.lead')}</p>
          <p className={styles['private']}>
            <LockMark />
            {t('start.private')}
          </p>
          <div className={styles['actions']}>
            <Button look="primary" onClick={begin} data-testid="start-new">
              {t('start.begin')}
            </Button>
            <Button onClick={opening.choose} data-testid="open-file">
              {t('start.open')}
            </Button>
            <span className={styles['drop']}>{t('start.drop')}</span>
          </div>
          <p className={styles['notice']}>{t('start.notice')}</p>
        </div>
        <LadderFigure />
      </section>
      <ContinueList
        onRemoved={() => {
          setRemoved(removed + 1);
        }}
      />
      <p>
        <a href="#/library" data-testid="to-library">
          {t('start.library')}
        </a>
      </p>
      <Recoverable key={removed} />
      <section className={styles['examples']} aria-labelledby="examples">
        <h2 id="examples">{t('start.exampleTitle')}</h2>
        <ExampleButtons onProblem={opening.show} />
        <p className={styles['soft']}>{t('start.exampleHint')}</p>
      </section>
      <div className={styles['columns']}>
        <section aria-labelledby="get">
          <h2 id="get">{t('start.getTitle')}</h2>
          <dl className={styles['get']}>
            {(['level', 'gaps', 'report', 'more'] as const).map((key) => (
              <div key={key}>
                <dt>{t(`start.get.${key}.title`)}</dt>
                <dd>{t(`start.get.${key}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="how">
          <h2 id="how">{t('start.howTitle')}</h2>
          <ol className={styles['how']}>
            {(['one', 'two', 'three', 'four'] as const).map((key) => (
              <li key={key}>{t(`start.how.${key}`)}</li>
            ))}
          </ol>
          <p className={styles['soft']}>{t('start.time')}</p>
        </section>
      </div>
      <section aria-labelledby="bureau">
        <h2 id="bureau">{t('start.bureauTitle')}</h2>
        <ul>
          {(['campaign', 'desk'] as const).map((page) => (
            <li key={page}>
              <a href={`#/${page}`}>{t(`start.${page}`)}</a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="#/basis">{t('nav.basis')}</a> · <a href="#/verify">{t('nav.verify')}</a> · <a href="#/join">{t('start.join')}</a>
        {location.protocol !== 'file:' && (
          <>
            {' · '}
            <a href={`./one-file/zhiti-${__APP_VERSION__}.html`} download>
              {t('start.oneFile')}
            </a>
          </>
        )}
      </p>
      <FileDialogs opening={opening} />
    </div>
  );
}

function LockMark() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className={styles['lock']}>
      <rect x="4" y="9" width="12" height="8" rx="2" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </svg>
  );
}
