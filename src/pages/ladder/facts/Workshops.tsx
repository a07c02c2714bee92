import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/index.ts';
import { addWorkshop, ladderFactsIn, useAssessment } from '../../../state/index.ts';
import { Button } from '../../../ui/index.ts';
import { useMedia } from '../../shared/useMedia.ts';
import { workshopName } from '../workshopName.ts';
import type { FactItem } from './factItems.ts';
import styles from './Facts.module.css';
import { WorkshopTable } from './WorkshopTable.tsx';

type WorkshopsProps = { readonly items: readonly FactItem[]; readonly start: number };

/** Any number of workshops: side by side on a wide screen, one at a time on a narrow one. Without any, a blank one is shown. */
export function Workshops({ items, start }: WorkshopsProps) {
  const { t } = useText();
  const isNarrow = useMedia('(max-width: 760px)');
  const count = useAssessment((state) =>
    state.assessment === null ? 1 : Math.max(1, ladderFactsIn(state.assessment).ws?.length ?? 0),
  );
  const [wanted, setWanted] = useState(start);
  const current = Math.min(wanted, count - 1);
  useFocusAfterChange(count, wanted);
  const all = Array.from({ length: count }, (_, index) => index);
  return (
    <>
      {isNarrow && count > 1 && <WorkshopPicker count={count} current={current} onChoose={setWanted} />}
      {/* Another number of workshops is another table: what was typed into one must not appear in its neighbour. */}
      <WorkshopTable
        key={isNarrow ? `${count}-${current}` : count}
        items={items}
        shown={isNarrow ? [current] : all}
        count={count}
        onAdded={setWanted}
      />
      <p className={styles['actions']}>
        <Button
          id={addButtonId}
          data-testid="add-workshop"
          onClick={() => {
            addWorkshop();
            setWanted(count);
          }}
        >
          {t('ladder.addWorkshop')}
        </Button>
        <span className={styles['hint']}>{t('ladder.workshopCount', { count })}</span>
      </p>
    </>
  );
}

const addButtonId = 'add-workshop';

/** Puts the focus on the name of a workshop that came, and on the button that adds one after another has gone. */
function useFocusAfterChange(count: number, wanted: number): void {
  const last = useRef(count);
  useEffect(() => {
    const before = last.current;
    last.current = count;
    if (count > before) document.getElementById(`ws.${wanted}.name`)?.focus();
    if (count < before) document.getElementById(addButtonId)?.focus();
  }, [count, wanted]);
}

type WorkshopPickerProps = { readonly count: number; readonly current: number; readonly onChoose: (index: number) => void };

function WorkshopPicker({ count, current, onChoose }: WorkshopPickerProps) {
  const { t } = useText();
  const names = useAssessment((state) => (state.assessment === null ? undefined : ladderFactsIn(state.assessment).ws));
  return (
    <label className={styles['picker']}>
      {t('ladder.chooseWorkshop', { count })}
      <select
        value={current}
        onChange={(event) => {
          onChoose(Number(event.target.value));
        }}
      >
        {Array.from({ length: count }, (_, index) => (
          <option key={index} value={index}>
            {workshopName(names?.[index]?.name, index, t)}
          </option>
        ))}
      </select>
    </label>
  );
}
