import { useText } from '../../i18n/index.ts';
import { groupKey } from './facets.ts';
import type { FiltersProps } from './Filters.tsx';
import { searchedParts } from './findItem.ts';

/** Where in the questionnaires one looks: a sub-domain or section, a level. */
export function PlaceFilters({ query, counts, source, onChange }: FiltersProps) {
  const { t } = useText();
  const parts = searchedParts.filter((part) => query.part === null || query.part === part);
  return (
    <>
      <select
        data-testid="group"
        aria-label={t('find.group')}
        value={query.part === null || query.group === null ? '' : groupKey(query.part, query.group)}
        onChange={({ target }) => {
          const chosen = source.groups.find(({ part, id }) => groupKey(part, id) === target.value);
          onChange(chosen === undefined ? { group: null } : { part: chosen.part, group: chosen.id });
        }}
      >
        <option value="">{t('find.everyGroup')}</option>
        {parts.map((part) => (
          <optgroup key={part} label={t(`find.part.${part}`)}>
            {source.groups
              .filter((group) => group.part === part)
              .map(({ id, name }) => (
                <option key={id} value={groupKey(part, id)}>
                  {t('find.choice', { name, count: counts.groups.get(groupKey(part, id)) ?? 0 })}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {query.part !== 'security' && (
        <select
          data-testid="level"
          aria-label={t('find.level')}
          value={query.level ?? ''}
          onChange={({ target }) => {
            onChange({ level: target.value === '' ? null : Number(target.value) });
          }}
        >
          <option value="">{t('find.everyLevel')}</option>
          {source.levels.map(({ level, name }) => (
            <option key={level} value={level}>
              {t('find.choice', { name, count: counts.levels.get(level) ?? 0 })}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
