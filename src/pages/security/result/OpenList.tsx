import { useText } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { questionHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';

/** What is not answered yet, by section, and what was answered with "don't know". */
export function OpenList({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { score, texts } = view;
  const open = score.sections.flatMap((section) =>
    section.status === 'open' ? [{ id: section.id, first: section.unanswered[0] ?? '', count: section.unanswered.length }] : [],
  );
  return (
    <div className={frames['stack']}>
      <section className={shared['card']} aria-labelledby="open">
        <h2 id="open">{t('security.open.title')}</h2>
        {open.length === 0 ? (
          <p className={frames['soft']}>{t('security.open.none')}</p>
        ) : (
          <ul>
            {open.map(({ id, first, count }) => (
              <li key={id}>
                <a href={questionHref(view, first)}>{texts.sections[id]}</a> <span className={frames['soft']}>{t('security.open.count', { count })}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={shared['card']} aria-labelledby="unknown">
        <h2 id="unknown">{t('security.open.unknown')}</h2>
        <p className={frames['soft']}>{score.unknown.length === 0 ? t('security.open.unknownNone') : t('result.unknownText')}</p>
        {score.unknown.length > 0 && (
          <ul>
            {score.unknown.map((id) => (
              <li key={id}>
                <a href={questionHref(view, id)}>{texts.questions[id]?.text}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
