import { memo } from 'react';
import { useText } from '../../i18n/index.ts';
import { AnswerRadios } from '../shared/AnswerRadios.tsx';
import { OverClaimNotes } from '../shared/OverClaimNotes.tsx';
import { useEntryField } from './entries.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import styles from './OneQuestion.module.css';
import type { AskedItem, QuestionBook, QuestionGroup } from './questionBook.ts';
import { TakenOver } from './TakenOver.tsx';

type OneQuestionProps = { readonly book: QuestionBook; readonly group: QuestionGroup; readonly item: AskedItem };

/** One question as the biggest thing on the screen, its answers below, evidence beside or under them. */
export const OneQuestion = memo(function OneQuestion({ book, group, item }: OneQuestionProps) {
  const { t } = useText();
  const value = useEntryField(book.edition, item.id, 'value');
  const { Marks, Below, Needless } = book.slots;
  const position = { position: group.items.indexOf(item) + 1, all: group.items.length };
  return (
    <div className={styles['question']} data-requirement={item.id} data-answered={value !== undefined}>
      <div className={styles['asked']}>
        <p className={styles['where']}>
          {item.levelName !== null && (
            <span className={styles['level']}>
              <span className={styles[`mark${item.level ?? 0}`]} aria-hidden="true" />
              {item.levelName}
            </span>
          )}
          <span>{item.id}</span>
          <span data-testid="position">
            <span className="visually-hidden">{t('answering.position', position)}</span>
            <span aria-hidden="true">
              {position.position} / {position.all}
            </span>
          </span>
        </p>
        {Needless !== undefined && <Needless level={item.level} />}
        <fieldset className={styles['answers']}>
          <legend className={styles['text']} data-long={isLong(item.text)}>
            {item.text}
          </legend>
          {Marks !== undefined && <Marks id={item.id} />}
          {item.full !== '' && (
            <p className={styles['full']}>
              <span>{t('questions.full')}</span>
              {item.full}
            </p>
          )}
          <AnswerRadios
            name={item.id}
            value={value}
            options={item.options}
            isList
            {...(item.unknown === null ? {} : { unknown: item.unknown })}
            onAnswer={(answer) => {
              book.answer(item.id, answer);
            }}
          />
        </fieldset>
        <TakenOver book={book} id={item.id} />
        {Below !== undefined && <Below id={item.id} />}
        <OverClaimNotes edition={book.edition} id={item.id} />
      </div>
      <EvidencePanel book={book} item={item} />
    </div>
  );
});

/** Whether a text fills more than about two lines; a Chinese character is as wide as two Latin ones. */
function isLong(text: string): boolean {
  return [...text].reduce((width, character) => width + (character > '\u2E80' ? 2 : 1), 0) > 88;
}
