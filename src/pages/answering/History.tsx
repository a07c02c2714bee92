import { memo, useDeferredValue } from 'react';
import { useText } from '../../i18n/index.ts';
import { clearAnswer, editEntry, useSettings } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import { useEntryField } from './entries.ts';
import styles from './EvidencePanel.module.css';
import type { AskedItem, QuestionBook } from './questionBook.ts';

type HistoryProps = { readonly book: QuestionBook; readonly item: AskedItem };

/** Who gave the answer and when, and the answers before it, each of which can be taken back. */
export function History({ book, item }: HistoryProps) {
  const { edition } = book;
  const by = useEntryField(edition, item.id, 'by') ?? '';
  // All but the name, which is typed, may come a frame after the answer itself.
  const value = useDeferredValue(useEntryField(edition, item.id, 'value'));
  const at = useDeferredValue(useEntryField(edition, item.id, 'at'));
  const history = useDeferredValue(useEntryField(edition, item.id, 'history') ?? noHistory);
  return (
    <div className={styles['history']}>
      <Author edition={edition} id={item.id} by={by} />
      <Past book={book} item={item} value={value} at={at} history={history} />
    </div>
  );
}

type PastAnswers = readonly { readonly value?: string | undefined; readonly by?: string | undefined; readonly at?: string | undefined }[];
const noHistory: PastAnswers = [];

type PastProps = HistoryProps & { readonly value: string | undefined; readonly at: string | undefined; readonly history: PastAnswers };

const Past = memo(function Past({ book, item, value, at, history }: PastProps) {
  const { t, language } = useText();
  const { edition } = book;
  const labelOf = (answer: string | undefined): string =>
    item.options.find((option) => option.value === answer)?.label ?? t('answering.history.none');
  return (
    <>
      {at !== undefined && <p>{t('answering.history.changed', { time: dateAndTime(at, language) })}</p>}
      {value !== undefined && (
        <Button
          look="quiet"
          onClick={() => {
            clearAnswer(edition, item.id);
          }}
        >
          {t('questions.clear')}
        </Button>
      )}
      {history.length > 0 && (
        <details>
          <summary>{t('answering.history.title', { count: history.length })}</summary>
          <ol>
            {[...history].reverse().map((past, index) => (
              <li key={history.length - index}>
                <span>
                  {labelOf(past.value)}
                  <small>{[past.by, past.at === undefined ? undefined : dateAndTime(past.at, language)].filter(Boolean).join(' · ')}</small>
                </span>
                <Button
                  look="quiet"
                  aria-label={t('answering.history.takeThis', { answer: labelOf(past.value) })}
                  onClick={() => {
                    if (past.value === undefined) clearAnswer(edition, item.id);
                    else book.answer(item.id, past.value);
                  }}
                >
                  {t('answering.history.take')}
                </Button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
});

type AuthorProps = { readonly edition: string; readonly id: string; readonly by: string };

/** Who answered; the name given first is put beside every later answer at this computer. */
function Author({ edition, id, by }: AuthorProps) {
  const { t } = useText();
  const userName = useSettings((settings) => settings.userName);
  return (
    <label className={styles['short']}>
      {t('questions.by')}
      <input
        type="text"
        id={`${id}-by`}
        maxLength={100}
        autoComplete="off"
        placeholder={userName}
        value={by}
        onChange={(event) => {
          editEntry(edition, id, { by: event.target.value });
        }}
        onBlur={(event) => {
          if (userName === '' && event.target.value.trim() !== '') useSettings.getState().change({ userName: event.target.value.trim() });
        }}
      />
    </label>
  );
}
