import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import type { Moments } from './facets.ts';
import type { FindItem } from './findItem.ts';
import { isNarrowed, plainQuery, type FindQuery } from './findQuery.ts';
import styles from './FindPage.module.css';
import { widerQueries } from './widerQueries.ts';

type NothingFoundProps = {
  readonly items: readonly FindItem[];
  readonly query: FindQuery;
  readonly moments: Moments;
  readonly onChange: (query: FindQuery) => void;
};

/** Says what was looked for and offers what would find something. */
export function NothingFound({ items, query, moments, onChange }: NothingFoundProps) {
  const { t } = useText();
  const text = query.text.trim();
  const wider = widerQueries(items, query, moments);
  const filters = query.states.map((state) => t(`find.state.${state}`)).join(t('common.listSeparator'));
  return (
    <div className={styles['nothing']} data-testid="nothing-found">
      <h2>{text === '' ? t('find.nothing') : t('find.nothingFor', { text })}</h2>
      {isNarrowed(query) && <p>{filters === '' ? t('find.nothingPlace') : t('find.nothingWith', { filters })}</p>}
      <p>{t('find.nothingHint')}</p>
      <div className={styles['ways']}>
        {wider.map(({ way, term, query: widerQuery, count }) => (
          <Button
            key={`${way} ${term}`}
            onClick={() => {
              onChange(widerQuery);
            }}
          >
            {t(`find.way.${way}`, { term, count })}
          </Button>
        ))}
        <Button
          look="quiet"
          onClick={() => {
            onChange(plainQuery);
          }}
        >
          {t('find.clear')}
        </Button>
      </div>
    </div>
  );
}
