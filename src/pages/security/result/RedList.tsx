import type { SecurityScore, TriggeredKeyItem } from '../../../core/scoring/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { questionHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

/** The key items not met with the reason, why it matters, the basis and what to do first (SPEC S25). */
export function RedList({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { score, texts, model } = view;
  const { triggered, partlyMet } = score.keyItems;
  return (
    <section className={shared['card']} aria-labelledby="red-list">
      <h2 id="red-list">{t('security.red.title')}</h2>
      <p className={frames['soft']}>{t('security.red.lead', { count: model.keyItems.length })}</p>
      <p className={styles['none']}>{leadOf(score, t)}</p>
      {triggered.length > 0 && (
        <ul className={styles['red']}>
          {triggered.map((item) => (
            <RedRow key={item.question} item={item} view={view} />
          ))}
        </ul>
      )}
      {partlyMet.length > 0 && (
        <>
          <h3 className={styles['gap']}>{t('security.red.partly')}</h3>
          <ul>
            {partlyMet.map((id) => (
              <li key={id}>
                <a href={questionHref(view, id)}>{texts.questions[id]?.text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function leadOf({ keyItems, outcome }: SecurityScore, t: Translate): string {
  if (keyItems.triggered.length > 0) return t('security.red.some', { count: keyItems.triggered.length });
  return outcome.status === 'complete' ? t('security.red.none') : t('security.red.noneYet');
}

function RedRow({ item, view }: { readonly item: TriggeredKeyItem; readonly view: SecurityView }) {
  const { t } = useText();
  const { texts } = view;
  const { question: id } = item;
  const words = texts.keyItems[id];
  return (
    <li>
      <p>
        <a href={questionHref(view, id)}>{texts.questions[id]?.text}</a>
      </p>
      <p>
        <span className={styles['mark']}>{t(`security.keyItem.${item.strict ? 'strict' : 'plain'}`)}</span>{' '}
        <span className={styles['bad']}>{texts.reasons[item.reason]}</span>
      </p>
      <p>{words?.why}</p>
      <p>
        <span className={frames['soft']}>
          {t('security.questions.advice')}
          {t('common.colon')}
        </span>
        {texts.questions[id]?.advice}
      </p>
      <p className={frames['soft']}>{t('security.red.basis', { id, basis: words?.basis })}</p>
    </li>
  );
}
