import type { ReactNode } from 'react';
import { useText } from '../../../i18n/index.ts';
import shared from '../../shared/shared.module.css';
import { useLadderData } from '../ladderData.ts';
import { newestOf, useLinkedMaturity } from '../ladderView.ts';
import { sharedFactIds, type FactSection } from './arrangeFacts.ts';
import { DeclaredRow } from './DeclaredRow.tsx';
import { FactRow } from './FactRow.tsx';
import styles from './Facts.module.css';
import { SharedFlagRow } from './SharedFlagRow.tsx';
import { Workshops } from './Workshops.tsx';

type FactSectionCardProps = {
  readonly section: FactSection;
  /** `later` where the same part stands twice on the page. */
  readonly place: 'now' | 'later';
  readonly startWorkshop: number;
};

/** One part of the form: company, workshops, plant, future factory, maturity results, or the national gradient. */
export function FactSectionCard({ section, place, startWorkshop }: FactSectionCardProps) {
  const { t, language } = useText();
  const { editions, gradient } = useLadderData();
  const { texts } = newestOf(editions);
  const words =
    section.id === 'nat' ? { name: gradient.name[language], explanation: gradient.notice[language] } : texts.factGroups[section.id];
  return (
    <Card
      id={`${section.id}-${place}`}
      title={place === 'later' && section.id !== 'nat' ? t('ladder.laterPart', { name: words?.name ?? section.id }) : (words?.name ?? section.id)}
      explanation={words?.explanation ?? ''}
    >
      {section.id === 'ws' && <Workshops items={section.items} start={startWorkshop} />}
      {section.id === 'declared' && <DeclaredRows section={section} />}
      {section.id !== 'ws' && section.id !== 'declared' && (
        <div className={styles['rows']}>
          {section.items.map((item) =>
            sharedFactIds.includes(item.id) ? <SharedFlagRow key={item.id} item={item} /> : <FactRow key={item.id} item={item} />,
          )}
        </div>
      )}
    </Card>
  );
}

type CardProps = { readonly id: string; readonly title: string; readonly explanation: string; readonly children: ReactNode };

/** A part of the form with its heading. */
export function Card({ id, title, explanation, children }: CardProps) {
  return (
    <section className={`${shared['card']} ${styles['section']}`} aria-labelledby={`section-${id}`}>
      <div>
        <h2 id={`section-${id}`}>{title}</h2>
        <p className={styles['hint']}>{explanation}</p>
      </div>
      {children}
    </section>
  );
}

function DeclaredRows({ section }: { readonly section: FactSection }) {
  const { t } = useText();
  const maturity = useLinkedMaturity();
  const status = maturity.scored?.score.outcome.status ?? 'none';
  return (
    <>
      <p>{t(`ladder.maturity.${status}`, { edition: maturity.ref })}</p>
      <div className={styles['rows']}>
        {section.items.map((item) => (
          <DeclaredRow key={item.id} item={item} maturity={maturity} />
        ))}
      </div>
    </>
  );
}
