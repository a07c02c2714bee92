import { useText } from '../../i18n/index.ts';
import { Field } from '../../ui/index.ts';
import styles from './Library.module.css';
import { librarySorts, type LibraryWish } from './libraryView.ts';

type LibraryFiltersProps = { readonly wish: LibraryWish; readonly tags: readonly string[]; readonly onWish: (wish: LibraryWish) => void };

const states = ['any', 'notBegun', 'answering', 'settled', 'handedOver'] as const;
const archives = ['active', 'archived', 'all'] as const;

/** What is looked for, and in which order. */
export function LibraryFilters({ wish, tags, onWish }: LibraryFiltersProps) {
  const { t } = useText();
  return (
    <div className={styles['filters']} role="search">
      <Field id="library-query" label={t('library.search')} hint={t('library.searchHint')}>
        <input
          id="library-query"
          type="search"
          autoComplete="off"
          aria-describedby="library-query-hint"
          value={wish.query}
          onChange={(event) => {
            onWish({ ...wish, query: event.target.value });
          }}
        />
      </Field>
      <Choice id="library-sort" label={t('library.sort')} value={wish.sort} options={librarySorts.map((sort) => [sort, t(`library.sorts.${sort}`)])} onChange={(sort) => onWish({ ...wish, sort })} />
      <Choice id="library-state" label={t('library.state')} value={wish.state} options={states.map((state) => [state, state === 'any' ? t('library.anyState') : t(`library.states.${state}`)])} onChange={(state) => onWish({ ...wish, state })} />
      <Choice id="library-tag" label={t('library.tag')} value={wish.tag} options={[['', t('library.anyTag')], ...tags.map((tag) => [tag, tag] as const)]} onChange={(tag) => onWish({ ...wish, tag })} />
      <Choice id="library-archive" label={t('library.archive')} value={wish.archive} options={archives.map((archive) => [archive, t(`library.archives.${archive}`)])} onChange={(archive) => onWish({ ...wish, archive })} />
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
};

function Choice<Value extends string>({ id, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
