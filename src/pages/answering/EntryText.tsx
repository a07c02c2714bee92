import { editEntry } from '../../state/index.ts';
import { Field } from '../../ui/index.ts';
import { useEntryField } from './entries.ts';

type EntryTextProps = {
  readonly edition: string;
  readonly id: string;
  readonly field: 'evidence' | 'note';
  readonly label: string;
  readonly placeholder: string;
};

/** Evidence or note as free text. */
export function EntryText({ edition, id, field, label, placeholder }: EntryTextProps) {
  const text = useEntryField(edition, id, field) ?? '';
  return (
    <Field id={`${id}-${field}`} label={label}>
      <textarea
        id={`${id}-${field}`}
        rows={2}
        maxLength={20000}
        value={text}
        placeholder={placeholder}
        onChange={(event) => {
          editEntry(edition, id, { [field]: event.target.value });
        }}
      />
    </Field>
  );
}
