import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { editEntry } from '../../state/index.ts';
import { assigneesIn } from './countEntries.ts';
import { entriesNow, useEntryField } from './entries.ts';
import styles from './EvidencePanel.module.css';

type AssigneeFieldProps = { readonly edition: string; readonly id: string };

/** Who is to find the answer; names used before are offered. */
export function AssigneeField({ edition, id }: AssigneeFieldProps) {
  const { t } = useText();
  const assignee = useEntryField(edition, id, 'assignee') ?? '';
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <label className={styles['short']}>
      {t('answering.assignee')}
      <input
        type="text"
        id={`${id}-assignee`}
        maxLength={200}
        list={`${id}-assignees`}
        autoComplete="off"
        value={assignee}
        onFocus={() => {
          setNames(assigneesIn(entriesNow(edition)));
        }}
        onChange={(event) => {
          editEntry(edition, id, { assignee: event.target.value });
        }}
      />
      <datalist id={`${id}-assignees`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}
