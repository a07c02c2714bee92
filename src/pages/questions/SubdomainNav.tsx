import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { maturityResponseOf, useAssessment } from '../../state/index.ts';
import type { MaturityFrame } from '../assessment/maturityView.ts';
import { NavItem } from '../shared/NavItem.tsx';
import { listSubdomains, type ListedSubdomain } from './listSubdomains.ts';
import styles from '../shared/NavList.module.css';

type SubdomainNavProps = { readonly frame: MaturityFrame; readonly currentId: string };

/** Where one is and what is left; a list on wide screens, a choice on phones. */
export function SubdomainNav({ frame, currentId }: SubdomainNavProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const { texts, assessmentId, edition } = frame;
  const subdomains = listSubdomains(frame);
  const answered = useAnsweredCounts(frame, subdomains);
  const countOf = ({ id, requirements, tailored }: ListedSubdomain): string =>
    tailored ? t('questions.tailored') : `${answered.get(id) ?? 0}/${requirements.length}`;
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
                    answered={answered.get(subdomain.id) ?? 0}
                    all={subdomain.requirements.length}
                    isCurrent={subdomain.id === currentId}
                    note={subdomain.tailored ? t('questions.tailored') : undefined}
                  />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

function useAnsweredCounts(frame: MaturityFrame, subdomains: readonly ListedSubdomain[]): ReadonlyMap<string, number> {
  const answers = useAssessment((state) =>
    state.assessment === null ? undefined : maturityResponseOf(state.assessment, frame.ref).answers,
  );
  return new Map(
    subdomains.map(({ id, requirements }) => [id, requirements.filter((one) => answers?.[one]?.value !== undefined).length]),
  );
}
