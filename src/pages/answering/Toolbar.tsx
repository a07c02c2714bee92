import { memo } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { useSettings, type AnswerView } from '../../state/index.ts';
import { FilterBar } from './FilterBar.tsx';
import { focusedQuestion } from './focusQuestion.ts';
import { itemOf, type AskedItem, type QuestionBook } from './questionBook.ts';
import styles from './Toolbar.module.css';
import { Undone, UndoButtons } from './UndoButtons.tsx';
import type { Moves } from './useMoves.ts';

type ToolbarProps = {
  readonly book: QuestionBook;
  readonly view: AnswerView;
  readonly item: AskedItem;
  readonly moves: Moves;
  readonly showKeys: () => void;
};

/** The filter, the two views, undo and redo, and the keys. */
export const Toolbar = memo(function Toolbar({ book, view, item, moves, showKeys }: ToolbarProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  const show = (wanted: AnswerView): void => {
    if (wanted === view) return;
    navigate((itemOf(book, focusedQuestion()) ?? item).href.slice(1), { replace: true });
    useSettings.getState().change({ answerView: wanted });
  };
  return (
    <div className={styles['bar']}>
      <FilterBar book={book} />
      <div className={styles['tools']}>
        <div role="group" aria-label={t('answering.view.label')} className={styles['views']}>
          {(['one', 'sheet'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === view}
              data-testid={`view-${one}`}
              onClick={() => {
                show(one);
              }}
            >
              {t(`answering.view.${one}`)}
            </button>
          ))}
        </div>
        <UndoButtons />
        <button type="button" className={`${styles['tool']} ${styles['help']}`} title={`${t('answering.keys.title')} (?)`} aria-label={t('answering.keys.title')} onClick={showKeys} data-testid="show-keys">
          ?
        </button>
      </div>
      <Undone book={book} moves={moves} />
    </div>
  );
});
