import { useText } from '../../i18n/index.ts';
import { Field } from '../../ui/index.ts';
import { roundName } from './roundName.ts';
import type { RoundOption } from './useRounds.ts';

type RoundPickerProps = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly RoundOption[];
  readonly value: string;
  readonly onPick: (id: string) => void;
};

/** Chooses one of the rounds there are; one that is not there any more reads as not chosen. */
export function RoundPicker({ id, label, options, value, onPick }: RoundPickerProps) {
  const { t } = useText();
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        value={options.some((option) => option.id === value) ? value : ''}
        onChange={(event) => {
          onPick(event.target.value);
        }}
      >
        <option value="">{t('rounds.compare.choose')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {roundName(option, t)}
          </option>
        ))}
      </select>
    </Field>
  );
}
