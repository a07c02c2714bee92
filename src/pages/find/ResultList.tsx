import { useDeferredValue, useLayoutEffect, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { useText } from '../../i18n/index.ts';
import { Result } from './Result.tsx';
import styles from './Result.module.css';
import { keepResultPlace, keptResultPlace } from './resultPlace.ts';
import type { Hit } from './searchItems.ts';
import type { SoughtTerm } from './soughtTerm.ts';

type ResultListProps = {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly hits: readonly Hit[];
  readonly sought: readonly SoughtTerm[];
  /** A result is being opened. */
  readonly onLeave: () => void;
  /** Up from the first result. */
  readonly onAbove: () => void;
  readonly onEscape: () => void;
};

/**
 * The results. The first of them come at once and the others when nothing is waiting, so that typing is never held
 * up: a list of another query is mounted anew. Arrows move through them, and coming back brings the one that was opened
 * to where it stood.
 */
export function ResultList({ list, hits, sought, onLeave, onAbove, onEscape }: ResultListProps) {
  const { t } = useText();
  const [first] = useState(() => hits.slice(0, firstCount(hits)));
  const drawn = useDeferredValue(hits, first);
  useLayoutEffect(() => {
    const place = keptResultPlace();
    const link = place === null ? null : list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(place.id)}"] a`);
    if (place === null || link === null || link === undefined) return;
    link.focus({ preventScroll: true });
    window.scrollBy(0, link.getBoundingClientRect().top - place.top);
  }, [list]);
  const onClick = (event: MouseEvent): void => {
    const link = linkOf(event);
    const id = link?.closest('[data-item]')?.getAttribute('data-item') ?? null;
    if (link === null || id === null) return;
    onLeave();
    keepResultPlace({ id, top: link.getBoundingClientRect().top });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const link = linkOf(event);
    if (link === null) return;
    if (event.key === 'Escape') onEscape();
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') step(link, event.key === 'ArrowDown' ? 1 : -1, onAbove);
    else return;
    event.preventDefault();
  };
  return (
    <ol ref={list} className={styles['list']} aria-label={t('find.results')} onClick={onClick} onKeyDown={onKeyDown}>
      {drawn.map((hit) => (
        <Result key={`${hit.item.part} ${hit.item.asked.id}`} hit={hit} sought={sought} />
      ))}
    </ol>
  );
}

/** A screenful, or as far as the result that one comes back to and a screenful more. */
function firstCount(hits: readonly Hit[]): number {
  const id = keptResultPlace()?.id;
  return screenful + (id === undefined ? 0 : hits.findIndex(({ item }) => item.asked.id === id) + 1);
}

const screenful = 12;

function linkOf({ target }: { readonly target: EventTarget }): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a') : null;
}

function step(link: HTMLElement, by: 1 | -1, onAbove: () => void): void {
  const item = link.closest('li');
  const next = by === 1 ? item?.nextElementSibling : item?.previousElementSibling;
  const target = next?.querySelector('a');
  if (target !== null && target !== undefined) target.focus();
  else if (by === -1) onAbove();
}
