import { ladderRungs, type LadderRung, type LadderTexts } from '../../../core/edition/index.ts';
import { useText } from '../../../i18n/index.ts';
import { setLadderAim } from '../../../state/index.ts';
import styles from './Facts.module.css';

type AimPickerProps = { readonly aim: LadderRung; readonly texts: LadderTexts };

/** The rung to look at first; it decides only the order of what is asked. */
export function AimPicker({ aim, texts }: AimPickerProps) {
  const { t } = useText();
  return (
    <fieldset className={styles['aim']} aria-describedby="aim-hint">
      <legend>{t('ladder.aim')}</legend>
      <p id="aim-hint" className={styles['hint']}>
        {t('ladder.aimHint')}
      </p>
      <div className={styles['aims']}>
        {ladderRungs.map((rung) => (
          <label key={rung} className={styles['aimChoice']}>
            <input
              type="radio"
              name="aim"
              value={rung}
              checked={rung === aim}
              onChange={() => {
                setLadderAim(rung);
              }}
            />
            <span>
              <strong>{texts.rungs[rung].name}</strong>
              <span className={styles['hint']}>{texts.rungs[rung].meaning}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
