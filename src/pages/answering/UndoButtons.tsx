import { useDeferredValue, useEffect, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { redo, undo, useUndo, type LastUndo } from '../../state/index.ts';
import { itemOf, type QuestionBook } from './questionBook.ts';
import styles from './Toolbar.module.css';
import type { Moves } from './useMoves.ts';

/** Undo and redo. */
export function UndoButtons() {
  const { t } = useText();
  const canUndo = useDeferredValue(useUndo((state) => state.canUndo));
  const canRedo = useDeferredValue(useUndo((state) => state.canRedo));
  return (
    <>
      <button type="button" className={styles['tool']} disabled={!canUndo} title={`${t('answering.undo')} (Z)`} aria-label={t('answering.undo')} onClick={undo} data-testid="undo">
        ↶
      </button>
      <button type="button" className={styles['tool']} disabled={!canRedo} title={`${t('answering.redo')} (Shift+Z)`} aria-label={t('answering.redo')} onClick={redo} data-testid="redo">
        ↷
      </button>
    </>
  );
}

/** Long enough to read and to go there; the buttons stay. */
const shownMs = 15_000;

type UndoneProps = { readonly book: QuestionBook; readonly moves: Moves };

/** Says what was undone or done again, and leads there. */
export function Undone({ book, moves }: UndoneProps) {
  const { t } = useText();
  const last = useUndo((state) => state.last);
  const [gone, setGone] = useState(0);
  const count = last?.count ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => {
      setGone(count);
    }, shownMs);
    return () => {
      clearTimeout(timer);
    };
  }, [count]);
  return (
    <div role="status" className={styles['undone']} data-testid="undone">
      {last !== null && last.count !== gone && <Sentence last={last} book={book} moves={moves} text={t(`answering.undone.${last.kind}`, { id: last.place?.id ?? t('answering.undone.other') })} />}
    </div>
  );
}

function Sentence({ last, book, moves, text }: UndoneProps & { readonly last: LastUndo; readonly text: string }) {
  const { t } = useText();
  const item = last.place?.edition === book.edition ? itemOf(book, last.place.id) : undefined;
  return (
    <p>
      {text}
      {item !== undefined && (
        <button
          type="button"
          onClick={() => {
            moves.to(item);
          }}
        >
          {t('answering.undone.show')}
        </button>
      )}
    </p>
  );
}
