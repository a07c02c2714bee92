import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { useSettings, useVisit } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { useOpenAssessment } from '../assessment/maturityView.ts';
import page from '../shared/shared.module.css';
import { BulkBar } from './BulkBar.tsx';
import { countFacets, fitsFacets, type Moments } from './facets.ts';
import { Filters } from './Filters.tsx';
import styles from './FindPage.module.css';
import { isNarrowed, plainQuery, writeQuery } from './findQuery.ts';
import { namesUsed } from './namesUsed.ts';
import { NothingFound } from './NothingFound.tsx';
import { ResultList } from './ResultList.tsx';
import { keptResultPlace } from './resultPlace.ts';
import { SearchField } from './SearchField.tsx';
import { searchItems } from './searchItems.ts';
import { useFindItems } from './useFindItems.ts';
import { useFindQuery } from './useFindQuery.ts';

/** Everything asked and everything written, searched and filtered. */
export function FindPage() {
  const { t } = useText();
  const { id } = useOpenAssessment();
  const source = useFindItems();
  const { query, change, keep } = useFindQuery(id);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const moments = useMoments();
  const { everything, text } = query;
  const considered = useMemo(() => source.items.filter(({ applies }) => everything || applies), [source.items, everything]);
  const found = useMemo(() => searchItems(considered, text), [considered, text]);
  const hits = useMemo(() => found.hits.filter(({ item }) => fitsFacets(item, query, moments)), [found, query, moments]);
  const counts = useMemo(() => countFacets(found.hits.map(({ item }) => item), query, moments), [found, query, moments]);
  const listed = useMemo(() => hits.map(({ item }) => item), [hits]);
  const names = useNames(source.items);
  const loosely = found.sought.filter(({ pieces }) => pieces !== null).map((term) => term.text);
  useArrival(field);
  const firstLink = (): HTMLElement | null => list.current?.querySelector<HTMLElement>('a') ?? null;
  const clear = (): void => {
    change(query.text === '' ? plainQuery : { text: '' });
    field.current?.focus();
  };
  return (
    <div className={`${page['page']} ${styles['page']}`}>
      <h1>{t('find.title')}</h1>
      <SearchField
        field={field}
        text={query.text}
        onText={(typed) => {
          change({ text: typed });
        }}
        onDown={() => firstLink()?.focus()}
        onEnter={() => {
          if (query.text.trim() !== '') firstLink()?.click();
        }}
        onEscape={clear}
      />
      <Filters query={query} counts={counts} source={source} notAsked={source.items.filter(({ applies }) => !applies).length} onChange={change} />
      <div className={styles['found']}>
        <p role="status" data-testid="found-count" data-count={hits.length}>
          {t('find.found', { count: hits.length, all: considered.length })}
        </p>
        {(query.text !== '' || isNarrowed(query)) && (
          <Button
            look="quiet"
            onClick={() => {
              change(plainQuery);
              field.current?.focus();
            }}
          >
            {t('find.clear')}
          </Button>
        )}
      </div>
      {hits.length > 0 && loosely.length > 0 && (
        <Notice tone="info">
          <span data-testid="loosely">{t('find.loosely', { terms: loosely.join(t('common.listSeparator')) })}</span>
        </Notice>
      )}
      <BulkBar items={listed} names={names} />
      {hits.length === 0 ? (
        <NothingFound items={source.items} query={query} moments={moments} onChange={change} />
      ) : (
        <ResultList key={writeQuery(query)} list={list} hits={hits} sought={found.sought} onLeave={keep} onAbove={() => field.current?.focus()} onEscape={clear} />
      )}
    </div>
  );
}

/** The instants that the filter for changes may mean, as of opening the page. */
function useMoments(): Moments {
  const visit = useVisit((state) => state.openedAt);
  const [now] = useState(() => Date.now());
  return useMemo(() => ({ visit, day: new Date(now - dayMs).toISOString(), week: new Date(now - 7 * dayMs).toISOString() }), [visit, now]);
}

const dayMs = 86_400_000;

/** Names to assign to: all that were used, and who answers at this computer. */
function useNames(items: Parameters<typeof namesUsed>[0]): readonly string[] {
  const userName = useSettings((settings) => settings.userName);
  return useMemo(() => namesUsed(items, userName), [items, userName]);
}

/** Puts the cursor into the field on arrival, unless one comes back to a result; `/` puts it there from anywhere on the page. */
function useArrival(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (keptResultPlace() === null) field.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [field]);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;
}
