import { memo } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { maturityResponseOf, useAssessment } from '../../state/index.ts';
import { Progress } from '../../ui/index.ts';
import type { MaturityFrame } from '../assessment/maturityView.ts';
import { listSubdomains, type ListedSubdomain } from './listSubdomains.ts';
import styles from './SubdomainNav.module.css';

type SubdomainNavProps = { readonly frame: MaturityFrame; readonly currentId: string };

/** Where one is and what is left; a list on wide screens, a choice on phones. */
export function SubdomainNav({ frame, currentId }: SubdomainNavProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const { texts, assessmentId, edition } = frame;
  const subdomains = listSubdomains(frame);
  const answered = useAnsweredCounts(frame, subdomains);
  const countOf = ({ id, requirements, tailored }: ListedSubdomain): string =>
    tailored ? t('questions.tailored') : t('common.of', { part: answered.get(id), whole: requirements.length });
  return (
    <nav aria-label={t('questions.subdomains')} className={styles['nav']}>
      <label className={styles['choice']}>
        <span className="visually-hidden">{t('questions.chooseSubdomain')}</span>
        <select
          value={currentId}
          onChange={(event) => {
            navigate(`/a/${assessmentId}/questions/${event.target.value}`);
          }}
        >
          {subdomains.map((subdomain) => (
            <option key={subdomain.id} value={subdomain.id}>
              {texts.subdomains[subdomain.id]} {countOf(subdomain)}
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
                  <NavItem
                    key={subdomain.id}
                    href={`#/a/${assessmentId}/questions/${subdomain.id}`}
                    name={texts.subdomains[subdomain.id] ?? subdomain.id}
                    count={countOf(subdomain)}
                    answered={answered.get(subdomain.id) ?? 0}
                    all={subdomain.requirements.length}
                    isTailored={subdomain.tailored}
                    isCurrent={subdomain.id === currentId}
                  />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

type NavItemProps = {
  readonly href: string;
  readonly name: string;
  readonly count: string;
  readonly answered: number;
  readonly all: number;
  readonly isTailored: boolean;
  readonly isCurrent: boolean;
};

/** One line of the list; an answer changes only the line it belongs to. */
const NavItem = memo(function NavItem({ href, name, count, answered, all, isTailored, isCurrent }: NavItemProps) {
  const { t } = useText();
  return (
    <li>
      <a href={href} ref={isCurrent ? bringIntoList : undefined} aria-current={isCurrent ? 'page' : undefined}>
        <span>{name}</span>
        <span className={styles['count']}>{count}</span>
        {!isTailored && <Progress part={answered} whole={all} label={t('questions.progress', { answered, all })} />}
      </a>
    </li>
  );
});

function useAnsweredCounts(frame: MaturityFrame, subdomains: readonly ListedSubdomain[]): ReadonlyMap<string, number> {
  const answers = useAssessment((state) =>
    state.assessment === null ? undefined : maturityResponseOf(state.assessment, frame.ref).answers,
  );
  return new Map(
    subdomains.map(({ id, requirements }) => [id, requirements.filter((one) => answers?.[one]?.value !== undefined).length]),
  );
}

/** Keeps the current sub-domain visible in the long list without moving the page. */
function bringIntoList(link: HTMLElement | null): void {
  const list = link?.closest('aside');
  if (link === null || list === null || list === undefined) return;
  const within = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (within < 0 || within > list.clientHeight - 48) list.scrollTop += within - list.clientHeight / 2;
}
