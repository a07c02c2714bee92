import { lazy, Suspense, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { LinkButton } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { Loading } from '../shared/Loading.tsx';
import shared from '../shared/shared.module.css';
import { editionFor } from '../shared/useEdition.ts';
import styles from './ResultPage.module.css';

const SecuritySummary = lazy(() => import('./SecuritySummary.tsx').then((part) => ({ default: part.SecuritySummary })));
const LadderSummary = lazy(() => import('./LadderSummary.tsx').then((part) => ({ default: part.LadderSummary })));

/** The other two parts of the assessment at a glance; each is loaded only where it was begun. */
export function PartCards({ view }: { readonly view: MaturityView }) {
  const { responses, id } = view.assessment;
  const securityBegun = Object.hasOwn(responses, editionFor('weightedSections', view.assessment));
  const ladderBegun = Object.hasOwn(responses, 'cq-ladder');
  return (
    <div className={styles['parts']}>
      <PartCard part="security" href={`#/a/${id}/security`} begun={securityBegun}>
        <SecuritySummary />
      </PartCard>
      <PartCard part="ladder" href={`#/a/${id}/ladder`} begun={ladderBegun}>
        <LadderSummary />
      </PartCard>
    </div>
  );
}

type PartCardProps = {
  readonly part: 'security' | 'ladder';
  readonly href: string;
  readonly begun: boolean;
  readonly children: ReactNode;
};

function PartCard({ part, href, begun, children }: PartCardProps) {
  const { t } = useText();
  return (
    <section className={`${shared['card']} ${styles['part']}`} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{t(`nav.${part}`)}</h2>
      {begun ? <Suspense fallback={<Loading />}>{children}</Suspense> : <p className={styles['soft']}>{t(`result.parts.${part}`)}</p>}
      <p>
        <LinkButton href={begun ? `${href}/result` : href}>{begun ? t('result.parts.toResult') : t('result.parts.begin')}</LinkButton>
      </p>
    </section>
  );
}
