import { useEffect, useMemo, useState } from 'react';
import { useText } from '../../../i18n/index.ts';
import { ladderAimOf, ladderFactsIn, useAssessment } from '../../../state/index.ts';
import { LinkButton, Notice } from '../../../ui/index.ts';
import shared from '../../shared/shared.module.css';
import { usePlace } from '../../shared/usePlace.ts';
import { useLadderData } from '../ladderData.ts';
import { newestOf } from '../ladderView.ts';
import { AimPicker } from './AimPicker.tsx';
import { arrangeFacts, type FactSection } from './arrangeFacts.ts';
import { factItems } from './factItems.ts';
import styles from './Facts.module.css';
import { Card, FactSectionCard } from './FactSectionCard.tsx';
import { LiveBar } from './LiveBar.tsx';
import { TitleFields } from './TitleFields.tsx';

type FactsPageProps = {
  /** The path of the fact that the address names, such as `ws.1.mes`. */
  readonly wanted: string | undefined;
};

/** The one set of facts for all editions: what the rung aimed at needs first, the rest below, all of it optional. */
export function FactsPage({ wanted }: FactsPageProps) {
  const { t, language } = useText();
  const data = useLadderData();
  const id = useAssessment((state) => state.assessment?.id ?? '');
  const aim = useAssessment((state) => (state.assessment === null ? 'DW' : ladderAimOf(ladderFactsIn(state.assessment))));
  const items = useMemo(() => factItems(data, language), [data, language]);
  const { now, later } = useMemo(() => arrangeFacts(items, aim), [items, aim]);
  const { texts } = newestOf(data.editions);
  const startWorkshop = Number(/^ws\.(\d{1,6})\./.exec(wanted ?? '')?.[1] ?? 0);
  usePlace('ladder');
  useBringIntoView(wanted);
  return (
    <>
      <div className={`${shared['page']} ${styles['page']}`}>
        <header>
          <h1>{t('ladder.title')}</h1>
          <p className={shared['lead']}>{t('ladder.lead')}</p>
        </header>
        <Notice tone="info">{t('ladder.draft')}</Notice>
        <AimPicker aim={aim} texts={texts} />
        {now.map((section) => (
          <FactSectionCard key={section.id} section={section} place="now" startWorkshop={startWorkshop} />
        ))}
        <LaterFacts sections={later} isOpenAtFirst={holds(later, wanted)} />
        <Card id="titles" title={texts.factGroups['titles']?.name ?? ''} explanation={texts.factGroups['titles']?.explanation ?? ''}>
          <TitleFields texts={texts} />
        </Card>
        <div className={shared['foot']}>
          <LinkButton href={`#/a/${id}/questions`}>{t('nav.questions')}</LinkButton>
          <LinkButton href={`#/a/${id}/ladder/result`} look="primary">
            {t('ladder.toResult')}
          </LinkButton>
        </div>
      </div>
      <LiveBar />
    </>
  );
}

type LaterFactsProps = { readonly sections: readonly FactSection[]; readonly isOpenAtFirst: boolean };

/** What may wait, folded away until wanted; its fields come into being only then. */
function LaterFacts({ sections, isOpenAtFirst }: LaterFactsProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const count = sections.reduce((sum, section) => sum + section.items.length, 0);
  return (
    <details
      className={styles['later']}
      open={isOpen}
      data-testid="later-facts"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('ladder.later', { count })}</summary>
      {isOpen && sections.map((section) => <FactSectionCard key={section.id} section={section} place="later" startWorkshop={0} />)}
    </details>
  );
}

function holds(sections: readonly FactSection[], path: string | undefined): boolean {
  return sections.some((section) => section.items.some((item) => item.id === path));
}

/** Brings the control of a fact into view and puts the focus on it. */
function useBringIntoView(path: string | undefined): void {
  useEffect(() => {
    if (path === undefined) return;
    const element = document.getElementById(path);
    if (element === null) return;
    element.scrollIntoView({ block: 'center' });
    const control = element.querySelector<HTMLInputElement>('input:checked') ?? element.querySelector('input') ?? element;
    control.focus({ preventScroll: true });
  }, [path]);
}
