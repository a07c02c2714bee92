import { use, useState } from 'react';
import type { Release } from '../../core/aggregation/index.ts';
import { districts } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';
import { tileStep, tileValue, type TileMeasure } from './tileValues.ts';

/** The districts as tiles: a schematic of our own, as no outline of the city may be shown without review. */
export function TileMap({ release }: { readonly release: Release }) {
  const { t } = useText();
  const [measure, setMeasure] = useState<TileMeasure>('n');
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-map">
      <h2 id="desk-map">{t('desk.map')}</h2>
      <fieldset className={styles['actions']}>
        <legend className="visually-hidden">{t('desk.map')}</legend>
        {(['n', 'mean'] as const).map((each) => (
          <label key={each} className={styles['choice']}>
            <input
              type="radio"
              name="desk-map"
              checked={measure === each}
              onChange={() => {
                setMeasure(each);
              }}
            />
            {t(`desk.mapBy.${each}`)}
          </label>
        ))}
      </fieldset>
      <Tiles release={release} measure={measure} />
      <p className={shared['soft']}>
        {t('desk.mapNotice')} {release.counts.every(({ rows }) => rows !== 'district') && t('desk.mapArea')}
      </p>
    </section>
  );
}

/** The tiles alone. */
export function Tiles({ release, measure }: { readonly release: Release; readonly measure: TileMeasure }) {
  const { t, language } = useText();
  const { tenthsText } = use(publication());
  const values = districts.map((district) => tileValue(release, district, measure));
  const all = values.map(({ value }) => value);
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('desk.map')}>
      <ul className={styles['map']}>
        {districts.map((district, index) => {
          const value = values[index]?.value ?? null;
          const shown = value === null ? t('desk.suppressedSign') : measure === 'mean' ? tenthsText(value) : String(value);
          return (
            <li
              key={district.code}
              className={styles['tile']}
              data-step={tileStep(value, all)}
              style={{ gridColumn: district.tile.column + 1, gridRow: district.tile.row + 1 }}
              title={language === 'en' ? district.en : district.name}
            >
              <span>{language === 'en' ? district.en.split(' ')[0] : district.short}</span>
              <strong>{shown}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
