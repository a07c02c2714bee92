import { useMemo, useState } from 'react';
import { rollUpGroup, type Assessment, type RoundSide, type Spread } from '../../core/assessment/index.ts';
import { toDecimalText, toFractionText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { roundName } from './roundName.ts';
import styles from './RoundsPage.module.css';
import { SharedAnswers } from './SharedAnswers.tsx';
import type { Rounds } from './useRounds.ts';
import { read } from './useSide.ts';

type GroupCardProps = { readonly view: MaturityView; readonly rounds: Rounds };

/** Several plants of one company rolled up, and the answers that they share (SPEC R9, R10). */
export function GroupCard({ view, rounds: { options, files } }: GroupCardProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set([view.assessment.id]));
  const [plants, setPlants] = useState<readonly RoundSide[] | null>(null);
  const [unread, setUnread] = useState(0);
  const others = options.filter(({ id }) => id !== view.assessment.id);

  async function rollUp(): Promise<void> {
    const wanted = options.filter(({ id }) => chosen.has(id));
    const found = await Promise.all(wanted.map(({ id }) => sideOfChoice(id, view, files)));
    setPlants(found.filter((side) => side !== null));
    setUnread(found.filter((side) => side === null).length);
  }

  return (
    <section className={shared['card']} aria-labelledby="group" data-testid="group">
      <h2 id="group">{t('rounds.group.title')}</h2>
      <p className={styles['soft']}>{t('rounds.group.text')}</p>
      {others.length === 0 ? (
        <p>{t('rounds.group.alone')}</p>
      ) : (
        <>
          <fieldset className={styles['choices']}>
            <legend>{t('rounds.group.plants')}</legend>
            {options.map((option) => (
              <label key={option.id}>
                <input
                  type="checkbox"
                  checked={chosen.has(option.id)}
                  onChange={(event) => {
                    setChosen(new Set(event.target.checked ? [...chosen, option.id] : [...chosen].filter((id) => id !== option.id)));
                  }}
                />
                {roundName(option, t)}
              </label>
            ))}
          </fieldset>
          <Button disabled={chosen.size < 2} onClick={() => void rollUp()} data-testid="roll-up">
            {t('rounds.group.rollUp')}
          </Button>
          {unread > 0 && <Notice tone="warn">{t('rounds.group.unread', { plants: unread })}</Notice>}
          {plants !== null && plants.length > 0 && <RollUp view={view} plants={plants} />}
          <SharedAnswers view={view} options={others} files={files} />
        </>
      )}
    </section>
  );
}

async function sideOfChoice(id: string, view: MaturityView, files: readonly Assessment[]): Promise<RoundSide | null> {
  if (id === view.assessment.id) return view;
  const state = await read(id, files.find((file) => file.id === id));
  return state.status === 'ready' ? state.side : null;
}

function RollUp({ view: { texts }, plants }: { readonly view: MaturityView; readonly plants: readonly RoundSide[] }) {
  const { t } = useText();
  const group = useMemo(() => rollUpGroup(plants), [plants]);
  const parts = [
    { title: t('rounds.total'), spreads: [group.total], names: { total: t('rounds.total') } },
    { title: t('rounds.elements'), spreads: group.elements, names: texts.elements },
    { title: t('rounds.subdomains'), spreads: group.subdomains, names: texts.subdomains },
  ] as const;
  return (
    <>
      {group.plants.some(({ isComplete }) => !isComplete) && <Notice tone="info">{t('rounds.group.incomplete')}</Notice>}
      <div className={styles['scroll']} tabIndex={0} role="group" aria-labelledby="group">
        <table className={styles['table']} data-testid="roll-up-table" data-plants={group.plants.length}>
          <thead>
            <tr>
              <th scope="col">{t('rounds.item')}</th>
              {(['minimum', 'median', 'maximum', 'spread', 'plantsCounted'] as const).map((column) => (
                <th key={column} scope="col" className={styles['number']}>
                  {t(`rounds.group.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {parts.map(({ title, spreads, names }) => (
            <tbody key={title}>
              {spreads.map((spread) => (
                <SpreadRow key={spread.id} name={new Map(Object.entries(names)).get(spread.id) ?? spread.id} spread={spread} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function SpreadRow({ name, spread }: { readonly name: string; readonly spread: Spread }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {([spread.minimum, spread.median, spread.maximum, spread.spread] as const).map((value, index) => (
        <td key={index} className={styles['number']} title={toFractionText(value)}>
          {toDecimalText(value, 2)}
        </td>
      ))}
      <td className={styles['number']}>{spread.count}</td>
    </tr>
  );
}
