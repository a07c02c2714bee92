import { memo, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { OverClaimNotes } from '../shared/OverClaimNotes.tsx';
import { useEntryField } from './entries.ts';
import { EntryMarks, EvidenceFields } from './EvidencePanel.tsx';
import type { AskedItem, QuestionBook } from './questionBook.ts';
import styles from './Sheet.module.css';
import { TakenOver } from './TakenOver.tsx';

type SheetRowProps = { readonly book: QuestionBook; readonly item: AskedItem };

/** One question in a row: its text in two lines, whole while the keyboard is at it, and an answer per column. */
export const SheetRow = memo(function SheetRow({ book, item }: SheetRowProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const value = useEntryField(book.edition, item.id, 'value');
  const { Marks, Below } = book.slots;
  const textId = `${item.id}-text`;
  return (
    <div className={styles['row']} data-requirement={item.id} data-answered={value !== undefined} data-open={isOpen}>
      <button
        type="button"
        className={styles['text']}
        aria-expanded={isOpen}
        data-evidence-toggle
        title={item.text}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span className={styles['id']}>{item.id}</span>
        <span id={textId} className={styles['words']}>
          {item.text}
        </span>
        <EntryMarks edition={book.edition} id={item.id} />
      </button>
      <div role="radiogroup" aria-labelledby={textId} className={styles['cells']} data-columns={item.options.length}>
        {item.options.map((option) => (
          <label key={option.value} className={option.value === item.unknown ? styles['unknown'] : undefined} title={option.meaning ?? option.title}>
            <input
              type="radio"
              name={item.id}
              value={option.value}
              checked={option.value === value}
              aria-label={option.label}
              onChange={() => {
                book.answer(item.id, option.value);
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {isOpen && (
        <div className={styles['more']}>
          {Marks !== undefined && <Marks id={item.id} />}
          {item.full !== '' && (
            <p>
              <span>{t('questions.full')}</span>
              {item.full}
            </p>
          )}
          <TakenOver book={book} id={item.id} />
          <OverClaimNotes edition={book.edition} id={item.id} />
          <EvidenceFields book={book} item={item} />
        </div>
      )}
      {Below !== undefined && <Below id={item.id} />}
    </div>
  );
});
