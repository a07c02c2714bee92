import { memo, useMemo, useState, type FocusEvent } from 'react';
import { useText } from '../../i18n/index.ts';
import { BulkAssign } from './BulkAssign.tsx';
import { entriesNow } from './entries.ts';
import { fitsFilter, type FilterWish } from './entryState.ts';
import { groupOf, type AskedItem, type QuestionBook, type QuestionGroup } from './questionBook.ts';
import styles from './Sheet.module.css';
import { SheetRow } from './SheetRow.tsx';
import { filterIn, useSurface } from './surfaceStore.ts';

type SheetProps = { readonly book: QuestionBook; readonly group: QuestionGroup };

/** A whole group at a glance, one row per question, under its levels; with a filter, what fits in all groups. */
export const Sheet = memo(function Sheet({ book, group }: SheetProps) {
  const filter = useSurface((surface) => filterIn(surface, book));
  const [turn, setTurn] = useState(0);
  // Rows stay where they are while they are answered, though they may no longer fit.
  const items = useMemo(() => (turn < 0 ? [] : rowsOf(book, group, filter)), [book, group, filter, turn]);
  const { Needless } = book.slots;
  return (
    <div className={styles['sheet']} data-testid="sheet" onFocus={showWhole}>
      <SheetHead
        book={book}
        items={items}
        {...(filter === null
          ? {}
          : {
              onRefresh: () => {
                setTurn(turn + 1);
              },
            })}
      />
      {sectionsOf(book, items, filter !== null).map(({ key, title, rows }) => (
        <section key={key} {...(title === '' ? {} : { 'aria-label': title })}>
          {title !== '' && <h2>{title}</h2>}
          {Needless !== undefined && <Needless level={rows[0]?.level ?? null} />}
          {rows.map((item) => (
            <SheetRow key={item.id} book={book} item={item} />
          ))}
        </section>
      ))}
      <Foot book={book} items={items} />
    </div>
  );
});

/**
 * Shows the whole text of the row that the keyboard has come to. A press of the mouse leaves every row as high as it is:
 * one above that shrank would pull the answer away from under the pointer.
 */
function showWhole({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  if (!target.matches(':focus-visible')) return;
  currentTarget.querySelector('[data-whole]')?.removeAttribute('data-whole');
  target.closest('[data-requirement]')?.setAttribute('data-whole', '');
}

type SheetHeadProps = { readonly book: QuestionBook; readonly items: readonly AskedItem[]; readonly onRefresh?: () => void };

/** The names of the columns, which stay in sight. */
function SheetHead({ items, onRefresh }: SheetHeadProps) {
  const { t } = useText();
  const first = items[0];
  if (first === undefined) return <p className={styles['none']}>{t('answering.filter.nothing')}</p>;
  const alike = items.every(({ options }) => options.length === first.options.length && options.every(({ label }, index) => label === first.options[index]?.label));
  return (
    <div className={styles['head']}>
      <span>{onRefresh !== undefined && <button type="button" onClick={onRefresh}>{t('answering.filter.refresh')}</button>}</span>
      {alike && (
        <span className={styles['columns']} aria-hidden="true">
          {first.options.map(({ value, label }) => (
            <span key={value}>{label}</span>
          ))}
        </span>
      )}
    </div>
  );
}

function Foot({ book, items }: { readonly book: QuestionBook; readonly items: readonly AskedItem[] }) {
  return items.length === 0 ? null : <BulkAssign book={book} items={items} />;
}

function rowsOf(book: QuestionBook, group: QuestionGroup, filter: FilterWish | null): readonly AskedItem[] {
  if (filter === null) return group.items;
  const entries = entriesNow(book.edition);
  return book.walk.filter(({ id }) => fitsFilter(entries[id], filter));
}

type Section = { readonly key: string; readonly title: string; readonly rows: readonly AskedItem[] };

/** The rows under their levels, and under their groups where several are shown. */
function sectionsOf(book: QuestionBook, items: readonly AskedItem[], isAcross: boolean): readonly Section[] {
  const sections = new Map<string, AskedItem[]>();
  for (const item of items) {
    const key = `${isAcross ? item.group : ''} ${item.level ?? ''}`;
    const rows = sections.get(key);
    if (rows === undefined) sections.set(key, [item]);
    else rows.push(item);
  }
  return [...sections].map(([key, rows]) => {
    const first = rows[0];
    const names = [isAcross ? groupOf(book, first?.group)?.name : undefined, first?.levelName ?? undefined];
    return { key, title: names.filter((name) => name !== undefined).join(' · '), rows };
  });
}
