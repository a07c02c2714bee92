import { securityTopics, type TopicCoverage } from '../../../core/scoring/index.ts';
import { useText, type Translate } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

const statuses: readonly TopicCoverage['status'][] = ['met', 'partial', 'unmet', 'open', 'notApplicable'];

/** The process areas of GB/T 41400 with the answers that touch them: coverage, never a level (SPEC S33). */
export function TopicMap({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { texts, model, answers, edition } = view;
  const topics = securityTopics(model, answers);
  const groups = [...new Set(edition.questionnaire.processDomains.map(({ group }) => group))];
  return (
    <section className={shared['card']} aria-labelledby="topics">
      <h2 id="topics">{t('security.topics.title', { count: topics.length })}</h2>
      <p className={frames['soft']}>{t('security.topics.lead')}</p>
      <ul className={styles['legend']}>
        {statuses.map((status) => (
          <li key={status}>
            <span className={`${styles['status']} ${styles[status]}`}>{t(`security.topics.status.${status}`)}</span>{' '}
            {topics.filter((topic) => topic.status === status).length}
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <div key={group}>
          <h3 className={styles['gap']}>{texts.processGroups[group]}</h3>
          <div className={styles['domains']}>
            {edition.questionnaire.processDomains
              .filter((domain) => domain.group === group)
              .map((domain) => (
                <section key={domain.id} className={styles['domain']} aria-labelledby={`domain-${domain.id}`}>
                  <h4 id={`domain-${domain.id}`}>{texts.processDomains[domain.id]}</h4>
                  <ul>
                    {topics
                      .filter((topic) => topic.domain === domain.id)
                      .map((topic) => (
                        <li key={topic.id} className={`${styles['area']} ${styles[topic.status]}`}>
                          <span>
                            {topic.id} {texts.processAreas[topic.id]}
                          </span>
                          <small>{coverageText(topic, view, t)}</small>
                        </li>
                      ))}
                  </ul>
                </section>
              ))}
          </div>
        </div>
      ))}
    </section>
  );
}

/** `符合 2、不符合 1`: the answers that touch an area, the empty counts left out. */
function coverageText(topic: TopicCoverage, { texts }: SecurityView, t: Translate): string {
  if (topic.status === 'notApplicable') return t('security.topics.status.notApplicable');
  const counts = [
    [texts.itemStatuses.met, topic.met],
    [texts.itemStatuses.partial, topic.partial],
    [texts.itemStatuses.unmet, topic.unmet],
    [t('security.topics.unanswered'), topic.open],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(t('common.listSeparator'));
}
