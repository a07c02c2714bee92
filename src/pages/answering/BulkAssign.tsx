import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { assignItems } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { assigneesIn } from './countEntries.ts';
import { entriesNow } from './entries.ts';
import type { AskedItem, QuestionBook } from './questionBook.ts';
import styles from './Sheet.module.css';

type BulkAssignProps = { readonly book: QuestionBook; readonly items: readonly AskedItem[] };

/** Assigns every row of the sheet to somebody, in one step that can be undone. */
export function BulkAssign({ book, items }: BulkAssignProps) {
  const { t } = useText();
  const [name, setName] = useState('');
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <form
      className={styles['assign']}
      onSubmit={(event) => {
        event.preventDefault();
        assignItems(items.map(({ id }) => ({ edition: book.edition, id })), name.trim());
      }}
    >
      <label>
        {t('answering.assign.label', { count: items.length })}
        <input
          type="text"
          maxLength={200}
          list="assign-names"
          autoComplete="off"
          value={name}
          data-testid="assign-name"
          onFocus={() => {
            setNames(assigneesIn(entriesNow(book.edition)));
          }}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      </label>
      <datalist id="assign-names">
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button type="submit" data-testid="assign">
        {name.trim() === '' ? t('answering.assign.clear') : t('answering.assign.do')}
      </Button>
    </form>
  );
}
