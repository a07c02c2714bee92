import type { LadderTexts } from '../../../core/edition/index.ts';
import { ladderTitles, type HeldTitle } from '../../../core/ladder/index.ts';
import { useText } from '../../../i18n/index.ts';
import { editTitle, holdNoTitle, holdTitle, ladderFactsIn, useAssessment } from '../../../state/index.ts';
import { NumberField } from '../NumberField.tsx';
import styles from './Facts.module.css';

const years = { minimum: 2000, maximum: 2100, isWhole: true };
const counts = { minimum: 1, maximum: 1000, isWhole: true };

/** The titles already held: a record only, apart from every result (SPEC L8). */
export function TitleFields({ texts }: { readonly texts: LadderTexts }) {
  const { t } = useText();
  const titles = useAssessment((state) => (state.assessment === null ? undefined : ladderFactsIn(state.assessment).titles));
  return (
    <fieldset className={styles['titles']} aria-label={texts.factGroups['titles']?.name}>
      <label className={styles['check']}>
        <input
          type="checkbox"
          id="titles.none"
          checked={titles?.length === 0}
          onChange={(event) => {
            holdNoTitle(event.target.checked);
          }}
        />
        {t('ladder.noTitle')}
      </label>
      {ladderTitles.map((title) => (
        <TitleField key={title} title={title} name={texts.titles[title] ?? title} held={titles?.find((one) => one.title === title)} />
      ))}
    </fieldset>
  );
}

type TitleFieldProps = { readonly title: HeldTitle['title']; readonly name: string; readonly held: HeldTitle | undefined };

function TitleField({ title, name, held }: TitleFieldProps) {
  const { t } = useText();
  return (
    <div className={styles['title']}>
      <label className={styles['check']}>
        <input
          type="checkbox"
          id={`titles.${title}`}
          checked={held !== undefined}
          onChange={(event) => {
            holdTitle(title, event.target.checked);
          }}
        />
        <span id={`title-${title}`}>{name}</span>
      </label>
      {held !== undefined && (
        <span className={styles['titleFields']}>
          <span id={`titles.${title}.year-label`}>{t('ladder.titleYear')}</span>
          <NumberField
            id={`titles.${title}.year`}
            value={held.year}
            bounds={years}
            unit=""
            insteadOfWrong={t('ladder.notKept')}
            labelledBy={`title-${title} titles.${title}.year-label`}
            onChange={(value) => {
              editTitle(title, 'year', value);
            }}
          />
          {title === 'cq-digital-workshop' && (
            <>
              <span id={`titles.${title}.count-label`}>{t('ladder.titleCount')}</span>
              <NumberField
                id={`titles.${title}.count`}
                value={held.count}
                bounds={counts}
                unit=""
                insteadOfWrong={t('ladder.notKept')}
                labelledBy={`title-${title} titles.${title}.count-label`}
                onChange={(value) => {
                  editTitle(title, 'count', value);
                }}
              />
            </>
          )}
        </span>
      )}
    </div>
  );
}
