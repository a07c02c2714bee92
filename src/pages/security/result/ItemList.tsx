import type { ItemStatus } from '../../../core/scoring/index.ts';
import { useText } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { questionHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

/** The items of the guide, each with its status by the firm's own answers (SPEC S27). */
export function ItemList({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { edition, texts, score } = view;
  const statuses = new Map(score.items.map(({ number, status }) => [number, status]));
  return (
    <section className={shared['card']} aria-labelledby="items">
      <h2 id="items">{t('security.items.title', { count: edition.questionnaire.items.length })}</h2>
      <p className={frames['soft']}>{t('security.items.lead')}</p>
      <ol className={styles['items']}>
        {edition.questionnaire.items.map(({ number, section, expectation }) => (
          <li key={number} value={number}>
            <span className={styles['number']}>{number}</span>
            <div>
              <ItemName view={view} number={number} />
              <p className={frames['soft']}>
                {texts.sections[section]} · {expectation.map((kind) => texts.expectations[kind]).join(t('common.listSeparator'))}
              </p>
            </div>
            <div>
              <Status status={statuses.get(number) ?? 'notApplicable'} view={view} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The paraphrase, leading to the first question behind it where one applies. */
function ItemName({ view, number }: { readonly view: SecurityView; readonly number: number }) {
  const { texts, model, edition } = view;
  const words = texts.items[String(number)];
  const scored = model.items.find((item) => item.number === number)?.questions[0];
  const optional = edition.questionnaire.questions.find(({ id, item }) => item === number && model.unscored.includes(id))?.id;
  const first = scored ?? optional;
  return first === undefined ? words : <a href={questionHref(view, first)}>{words}</a>;
}

function Status({ status, view }: { readonly status: ItemStatus; readonly view: SecurityView }) {
  return <span className={`${styles['status']} ${styles[status]}`}>{view.texts.itemStatuses[status]}</span>;
}
