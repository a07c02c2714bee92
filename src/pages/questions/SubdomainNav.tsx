import { memo, useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import type { MaturityResponse } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { maturityResponseOf, useAssessment } from '../../state/index.ts';
import type { MaturityFrame } from '../assessment/maturityView.ts';
import { NavItem } from '../shared/NavItem.tsx';
import styles from '../shared/NavList.module.css';
import { listSubdomains, type ListedSubdomain } from './listSubdomains.ts';

type SubdomainNavProps = { readonly frame: MaturityFrame; readonly currentId: string };

/** Where one is and what is left; a list on wide screens, a choice on phones. */
export function SubdomainNav({ frame, currentId }: SubdomainNavProps) {
  const answers = useAssessment((state) =>
    state.assessment === null ? undefined : maturityResponseOf(state.assessment, frame.ref).answers,
  );
  // The counts may come a frame after the answer and its score.
  return <SubdomainList frame={frame} currentId={currentId} answers={useDeferredValue(answers)} />;
}

type SubdomainListProps = SubdomainNavProps & { readonly answers: MaturityResponse['answers'] };

const SubdomainList = memo(function SubdomainList({ frame, currentId, answers }: SubdomainListProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const { texts, assessmentId, edition } = frame;
  const subdomains = listSubdomains(frame);
  const answered = answeredCounts(subdomains, answers);
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
});

function answeredCounts(
  subdomains: readonly ListedSubdomain[],
  answers: MaturityResponse['answers'],
): ReadonlyMap<string, number> {
  return new Map(
    subdomains.map(({ id, requirements }) => [id, requirements.filter((one) => answers?.[one]?.value !== undefined).length]),
  );
}
