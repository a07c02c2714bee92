import { useText } from '../../i18n/index.ts';
import { useOpenAssessment } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import { AssignCard } from './AssignCard.tsx';
import { HandOutCard } from './HandOutCard.tsx';
import { LandCard } from './LandCard.tsx';
import { LedgerCard } from './LedgerCard.tsx';
import { useMergeWords } from './useMergeWords.ts';

/** Sharing the work out among departments, and putting what comes back together again, every decision noted. */
export function MergePage() {
  const { t } = useText();
  const assessment = useOpenAssessment();
  const words = useMergeWords();
  usePlace('merge');
  return (
    <div className={shared['page']}>
      <header>
        <h1>{t('merge.title')}</h1>
        <p className={shared['lead']}>{t('merge.lead')}</p>
      </header>
      <AssignCard assessment={assessment} words={words} />
      <HandOutCard assessment={assessment} words={words} />
      <LandCard key={assessment.id} assessment={assessment} words={words} />
      <LedgerCard ledger={assessment.ledger} words={words} />
    </div>
  );
}
