import { useText } from '../../i18n/index.ts';
import { useMaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import { CompareCard } from './CompareCard.tsx';
import { GroupCard } from './GroupCard.tsx';
import { NextRoundCard } from './NextRoundCard.tsx';
import styles from './RoundsPage.module.css';
import { useRounds } from './useRounds.ts';
import { VerifiedCard } from './VerifiedCard.tsx';

/** Own and verified score, the round after this one, two rounds compared, and the plants of a group. */
export function RoundsPage() {
  const { t } = useText();
  const view = useMaturityView();
  const rounds = useRounds();
  usePlace('rounds');
  return (
    <div className={shared['page']}>
      <header>
        <h1>{t('rounds.title')}</h1>
        <p className={shared['lead']}>{t('rounds.lead')}</p>
      </header>
      {/* Each assessment begins with its own choices. */}
      <CompareCard key={`compare ${view.assessment.id}`} view={view} rounds={rounds} />
      <VerifiedCard view={view} />
      <NextRoundCard key={`next ${view.assessment.id}`} view={view} />
      <GroupCard key={`group ${view.assessment.id}`} view={view} rounds={rounds} />
      <p className={styles['soft']}>{t('rounds.policy')}</p>
    </div>
  );
}
