import type { SecurityQuestion } from '../../../core/edition/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { questionHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

/** The compliance facts as the firm has entered them; they change nothing (SPEC S37). */
export function FactList({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { edition, texts, model } = view;
  const facts = edition.questionnaire.questions.filter(({ id, tier }) => tier === 'compliance' && model.unscored.includes(id));
  return (
    <section className={shared['card']} aria-labelledby="facts">
      <h2 id="facts">{t('security.facts.title')}</h2>
      <p className={frames['soft']}>{t('security.facts.lead')}</p>
      <dl className={styles['facts']}>
        {facts.map((question) => (
          <div key={question.id}>
            <dt>
              <a href={questionHref(view, question.id)}>{texts.questions[question.id]?.text}</a>
            </dt>
            <dd>{factText(question, view, t)}</dd>
            <dd className={frames['soft']}>{texts.questions[question.id]?.advice}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factText({ id }: SecurityQuestion, { texts, response }: SecurityView, t: Translate): string {
  const { value, detail } = response.answers?.[id] ?? {};
  const words = texts.questions[id];
  if (value === undefined) return t('security.facts.open');
  const answer = words?.answers?.[value] ?? value;
  return detail === undefined ? answer : `${answer}${t('common.colon')}${words?.details?.[detail] ?? detail}`;
}
