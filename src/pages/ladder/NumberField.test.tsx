import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { loadWords } from '../../i18n/index.ts';
import { NumberField } from './NumberField.tsx';

await loadWords('work', 'ladder');

afterEach(cleanup);

function Percent({ onKeep }: { readonly onKeep: (value: number | undefined) => void }) {
  const [value, setValue] = useState<number | undefined>(72);
  return (
    <>
      <span id="label">占比</span>
      <NumberField
        id="share"
        value={value}
        bounds={{ minimum: 0, maximum: 100, isWhole: false }}
        unit="%"
        labelledBy="label"
        onChange={(next) => {
          setValue(next);
          onKeep(next);
        }}
      />
      <button
        type="button"
        onClick={() => {
          setValue(10);
        }}
      >
        elsewhere
      </button>
    </>
  );
}

it('[L1] what is wrong stays in the field, says why, and counts as unknown', async () => {
  const kept: (number | undefined)[] = [];
  render(<Percent onKeep={(value) => kept.push(value)} />);
  const field = screen.getByLabelText<HTMLInputElement>('占比');

  await userEvent.type(field, '0');

  expect(field.value).toBe('720');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('应在 0 到 100% 之间。这里的内容没有保存，此项暂按未知。');
  expect(kept).toEqual([undefined]);
});

it('keeps a number as soon as it is one, and writes it plainly once the field is left', async () => {
  const kept: (number | undefined)[] = [];
  render(<Percent onKeep={(value) => kept.push(value)} />);
  const field = screen.getByLabelText<HTMLInputElement>('占比');

  await userEvent.clear(field);
  await userEvent.type(field, '６5.');
  await userEvent.tab();

  expect(kept).toEqual([undefined, 6, 65, 65]);
  expect(field.value).toBe('65');
});

it('shows a value that changed elsewhere instead of what was typed', async () => {
  render(<Percent onKeep={() => undefined} />);
  const field = screen.getByLabelText<HTMLInputElement>('占比');
  await userEvent.type(field, 'x');

  await userEvent.click(screen.getByText('elsewhere'));

  expect(field.value).toBe('10');
  expect(screen.getByRole('status').textContent).toBe('');
});
