import { useText } from '../../i18n/index.ts';
import type { EntryFilter } from '../answering/entryState.ts';
import { Chip } from './Chip.tsx';
import { everyState, sinceWhen, type FacetCounts } from './facets.ts';
import { searchedParts } from './findItem.ts';
import type { FindQuery } from './findQuery.ts';
import { PlaceFilters } from './PlaceFilters.tsx';
import styles from './FindPage.module.css';
import type { FindSource } from './useFindItems.ts';

export type FiltersProps = {
  readonly query: FindQuery;
  readonly counts: FacetCounts;
  readonly source: FindSource;
  /** How many things this firm is not asked. */
  readonly notAsked: number;
  readonly onChange: (patch: Partial<FindQuery>) => void;
};

/** What the results are narrowed to; every choice says how many it would leave. */
export function Filters(props: FiltersProps) {
  const { t } = useText();
  const { query, counts, notAsked, onChange } = props;
  return (
    <div className={styles['filters']} role="group" aria-label={t('find.filters')}>
      <div className={styles['chips']}>
        {everyState.map((state) => (
          <Chip
            key={state}
            testId={`filter-${state}`}
            name={t(`find.state.${state}`)}
            count={counts.states[state]}
            isOn={query.states.includes(state)}
            onToggle={() => {
              onChange(toggled(query, state));
            }}
          />
        ))}
        {query.states.includes('assigned') && <AssigneeChoice {...props} />}
        {query.states.includes('changed') && <SinceChoice {...props} />}
      </div>
      <div className={styles['chips']}>
        {searchedParts.map((part) => (
          <Chip
            key={part}
            testId={`part-${part}`}
            name={t(`find.part.${part}`)}
            count={counts.parts.get(part) ?? 0}
            isOn={query.part === part}
            onToggle={() => {
              onChange({ part: query.part === part ? null : part, group: null, ...(part === 'security' ? { level: null } : {}) });
            }}
          />
        ))}
        <PlaceFilters {...props} />
        {notAsked > 0 && (
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={query.everything}
              onChange={({ target }) => {
                onChange({ everything: target.checked });
              }}
            />
            {t('find.everything', { count: notAsked })}
          </label>
        )}
      </div>
    </div>
  );
}

function AssigneeChoice({ query, counts, onChange }: FiltersProps) {
  const { t } = useText();
  const names = [...new Set([...counts.assignees.keys(), ...(query.assignee === null ? [] : [query.assignee])])].sort();
  return (
    <select
      data-testid="assignee"
      aria-label={t('find.assignee')}
      value={query.assignee ?? ''}
      onChange={({ target }) => {
        onChange({ assignee: target.value === '' ? null : target.value });
      }}
    >
      <option value="">{t('find.anybody')}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {t('find.choice', { name, count: counts.assignees.get(name) ?? 0 })}
        </option>
      ))}
    </select>
  );
}

function SinceChoice({ query, onChange }: FiltersProps) {
  const { t } = useText();
  return (
    <select
      data-testid="since"
      aria-label={t('find.sinceLabel')}
      value={query.since}
      onChange={({ target }) => {
        onChange({ since: sinceWhen.find((since) => since === target.value) ?? 'visit' });
      }}
    >
      {sinceWhen.map((since) => (
        <option key={since} value={since}>
          {t(`find.since.${since}`)}
        </option>
      ))}
    </select>
  );
}

/** A person or a moment is only meant while its state is chosen. */
function toggled({ states }: FindQuery, state: EntryFilter): Partial<FindQuery> {
  if (!states.includes(state)) return { states: everyState.filter((one) => one === state || states.includes(one)) };
  const rest = { states: states.filter((one) => one !== state) };
  if (state === 'assigned') return { ...rest, assignee: null };
  return state === 'changed' ? { ...rest, since: 'visit' } : rest;
}
