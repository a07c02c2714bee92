import { memo, useDeferredValue } from 'react';
import { useText } from '../../i18n/index.ts';
import { useVisit } from '../../state/index.ts';
import { useMedia } from '../shared/useMedia.ts';
import { assigneesIn } from './countEntries.ts';
import { useEntries, type Entries } from './entries.ts';
import { fitsFilter, type EntryFilter, type FilterWish } from './entryState.ts';
import styles from './Toolbar.module.css';
import type { QuestionBook } from './questionBook.ts';
import { filterIn, setFilter, useSurface } from './surfaceStore.ts';

const filters: readonly EntryFilter[] = ['open', 'flagged', 'unknown', 'withoutEvidence', 'assigned', 'changed'];

/** What to walk through: everything, or what is left to do in one respect. */
export function FilterBar({ book }: { readonly book: QuestionBook }) {
  const filter = useSurface((surface) => filterIn(surface, book));
  const entries = useDeferredValue(useEntries(book.edition));
  const since = useVisit((visit) => visit.openedAt);
  return <Filters book={book} filter={filter} entries={entries} since={since} />;
}

type FiltersProps = { readonly book: QuestionBook; readonly filter: FilterWish | null; readonly entries: Entries; readonly since: string };

const Filters = memo(function Filters({ book, filter, entries, since }: FiltersProps) {
  const { t } = useText();
  const isNarrow = useMedia('(max-width: 900px)');
  const countOf = (wish: FilterWish): number => book.walk.filter(({ id }) => fitsFilter(entries[id], wish)).length;
  const choose = (chosen: string): void => {
    const wanted = filters.find((one) => one === chosen);
    setFilter(book, wanted === undefined ? null : { filter: wanted, since });
  };
  const options = [
    { value: 'all', label: t('answering.filter.all'), count: book.walk.length },
    ...filters.map((one) => ({ value: one, label: t(`answering.filter.${one}`), count: countOf({ filter: one, since }) })),
  ];
  return (
    <div className={styles['filter']} role="group" aria-label={t('answering.filter.label')}>
      {isNarrow ? (
        <label className={styles['choice']}>
          <span className="visually-hidden">{t('answering.filter.label')}</span>
          <select
            value={filter?.filter ?? 'all'}
            onChange={(event) => {
              choose(event.target.value);
            }}
          >
            {options.map(({ value, label, count }) => (
              <option key={value} value={value}>
                {label} {count}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <div className={styles['chips']}>
          {options.map(({ value, label, count }) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === (filter?.filter ?? 'all')}
              data-filter={value}
              onClick={() => {
                choose(value);
              }}
            >
              {label} <span>{count}</span>
            </button>
          ))}
        </div>
      )}
      {filter?.filter === 'assigned' && <AssigneeChoice book={book} filter={filter} entries={entries} />}
      {filter !== null && (
        <p className={styles['fits']} role="status" data-testid="filter-state">
          {t('answering.filter.fits', { count: countOf(filter) })}
          <button
            type="button"
            onClick={() => {
              setFilter(book, null);
            }}
          >
            {t('answering.filter.leave')}
          </button>
        </p>
      )}
    </div>
  );
});

type AssigneeChoiceProps = { readonly book: QuestionBook; readonly filter: FilterWish; readonly entries: Entries };

function AssigneeChoice({ book, filter, entries }: AssigneeChoiceProps) {
  const { t } = useText();
  return (
    <label className={styles['assignee']}>
      <span className="visually-hidden">{t('answering.assignee')}</span>
      <select
        value={filter.assignee ?? ''}
        onChange={({ target: { value } }) => {
          setFilter(book, { filter: 'assigned', ...(value === '' ? {} : { assignee: value }) });
        }}
      >
        <option value="">{t('answering.filter.anybody')}</option>
        {assigneesIn(entries).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
