import { useText } from '../../../i18n/index.ts';
import { ladderFactsIn, setInEveryWorkshop, useAssessment } from '../../../state/index.ts';
import type { FactItem } from './factItems.ts';
import styles from './Facts.module.css';
import { FactWords } from './FactWords.tsx';
import { FlagControl } from './FlagControl.tsx';
import { sharedFlag } from './sharedFlag.ts';

/** A fact of the company that each workshop keeps a copy of: asked once, copied to all. */
export function SharedFlagRow({ item }: { readonly item: FactItem }) {
  const { t } = useText();
  const workshops = useAssessment((state) => (state.assessment === null ? undefined : ladderFactsIn(state.assessment).ws));
  const name = item.id.replace(/^ws\./, '');
  const shared = sharedFlag(workshops, name);
  const differing = shared.kind === 'mixed' ? (workshops ?? []).filter((workshop) => workshop[name] !== true).length : 0;
  const value = shared.kind === 'mixed' ? 'mixed' : typeof shared.value === 'boolean' ? shared.value : undefined;
  return (
    <div className={styles['row']} data-fact={item.id}>
      <FactWords item={item} labelId={`${item.id}-label`} hintId={`${item.id}-hint`} />
      <div>
        <FlagControl
          name={item.id}
          value={value}
          labelledBy={`${item.id}-label`}
          describedBy={`${item.id}-hint`}
          onChange={(next) => {
            setInEveryWorkshop(name, next);
          }}
        />
        <p className={styles['hint']}>
          {shared.kind === 'mixed' ? t('ladder.sharedMixed', { count: differing, all: workshops?.length ?? 0 }) : t('ladder.shared')}
        </p>
      </div>
    </div>
  );
}
