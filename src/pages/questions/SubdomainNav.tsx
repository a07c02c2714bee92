import { Link, useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { Progress } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import styles from './SubdomainNav.module.css';
import type { SubdomainItem } from './subdomainList.ts';

type SubdomainNavProps = {
  readonly view: MaturityView;
  readonly subdomains: readonly SubdomainItem[];
  readonly currentId: string;
};

/** Where one is and what is left; a list on wide screens, a choice on phones. */
export function SubdomainNav({ view, subdomains, currentId }: SubdomainNavProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const { texts, assessment, edition } = view;
  const hrefOf = (id: string): string => `/a/${assessment.id}/questions/${id}`;
  return (
    <nav aria-label={t('questions.subdomains')} className={styles['nav']}>
      <label className={styles['choice']}>
        <span className="visually-hidden">{t('questions.chooseSubdomain')}</span>
        <select
          value={currentId}
          onChange={(event) => {
            navigate(hrefOf(event.target.value));
          }}
        >
          {subdomains.map((subdomain) => (
            <option key={subdomain.id} value={subdomain.id}>
              {texts.subdomains[subdomain.id]} {countOf(subdomain, t)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles['list']}>
        {edition.questionnaire.elements.map((element) => (
          <div key={element.id}>
            <h2>{texts.elements[element.id]}</h2>
            <ul>
              {subdomains
                .filter((subdomain) => subdomain.element === element.id)
                .map((subdomain) => (
                  <li key={subdomain.id}>
                    <Link
                      href={hrefOf(subdomain.id)}
                      ref={subdomain.id === currentId ? bringIntoList : undefined}
                      aria-current={subdomain.id === currentId ? 'page' : undefined}
                    >
                      <span>{texts.subdomains[subdomain.id]}</span>
                      <span className={styles['count']}>{countOf(subdomain, t)}</span>
                      {!subdomain.tailored && (
                        <Progress
                          part={subdomain.answered}
                          whole={subdomain.all}
                          label={t('questions.progress', { answered: subdomain.answered, all: subdomain.all })}
                        />
                      )}
                    </Link>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

/** Keeps the current sub-domain visible in the long list without moving the page. */
function bringIntoList(link: HTMLElement | null): void {
  const list = link?.closest('aside');
  if (link === null || list === null || list === undefined) return;
  const within = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (within < 0 || within > list.clientHeight - 48) list.scrollTop += within - list.clientHeight / 2;
}

function countOf(subdomain: SubdomainItem, t: ReturnType<typeof useText>['t']): string {
  return subdomain.tailored
    ? t('questions.tailored')
    : t('common.of', { part: subdomain.answered, whole: subdomain.all });
}
